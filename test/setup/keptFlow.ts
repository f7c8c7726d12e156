import type { Application } from '@/contract';
import { GATE } from '@/domain/policy';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';

/** An application that is not submitted yet, of a person who does not exist. */
export const draft = (id: string): Application => ({
  id,
  status: 'DRAFT',
  deviceId: 'device-1',
  skuId: 'sku-1',
  planId: 'plan-1',
  addOnIds: [],
  summary: { deviceName: 'iPhone', image: '/i.svg', skuLabel: '黑色 256GB', months: 12, monthly: 20000 },
  completedSteps: ['credit', 'face', 'profile'],
  credit: { isAdmittance: 'Y', admittanceScore: GATE, zmScore: '720', bizNo: 'biz' },
  face: { method: 'FACE', passed: 'T', attemptsLeft: 3 },
  profile: {
    name: '张三',
    idNumber: '110***********002X',
    phone: '138****8000',
    address: {
      regionCode: '310101',
      province: '上海市',
      city: '上海市',
      district: '黄浦区',
      detail: '人民大道 200 号',
    },
  },
  createdAt: '2026-03-02T09:30:00+08:00',
  now: '2026-03-02T09:30:00+08:00',
});

/** What the store holds now. */
export const flow = () => useFlow.getState();

/** The app is left and opened again, with this on the device; `undefined`: with what it kept. */
export async function reopen(text: string | null = window.localStorage.getItem(KEPT_KEY)): Promise<void> {
  useFlow.setState(useFlow.getInitialState(), true);
  if (text === null) window.localStorage.removeItem(KEPT_KEY);
  else window.localStorage.setItem(KEPT_KEY, text);
  await useFlow.persist.rehydrate();
}

/** A device that keeps nothing, before each test of a file. */
export function emptyDevice(): void {
  beforeEach(() => {
    window.localStorage.clear();
    return reopen(null);
  });
}
