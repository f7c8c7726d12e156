import type { Application } from '@/contract';
import { GATE } from '@/domain/policy';
import { resumptionOf } from './resumption';

const draft: Application = {
  id: 'app-1',
  status: 'DRAFT',
  deviceId: 'device',
  skuId: 'sku',
  planId: 'plan',
  addOnIds: [],
  summary: { deviceName: 'iPhone 16 Pro', image: '', skuLabel: '黑色 256GB', months: 12, monthly: 1 },
  completedSteps: [],
  createdAt: '2026-03-02T09:30:00+08:00',
  now: '2026-03-02T09:30:00+08:00',
};
const admitted: Application = {
  ...draft,
  completedSteps: ['credit'],
  credit: { isAdmittance: 'Y', admittanceScore: GATE, bizNo: 'b' },
};

test('a draft goes on at its furthest step', () => {
  expect(resumptionOf([draft])).toEqual({
    id: 'app-1',
    page: 'credit',
    deviceName: 'iPhone 16 Pro',
    next: '下一步：芝麻信用评估',
  });
  expect(resumptionOf([admitted])).toMatchObject({ page: 'face', next: '下一步：人脸识别' });
});

test('an application that the review wants completed goes on at the review', () => {
  const wanted: Application = { ...admitted, status: 'NEED_SUPPLEMENT', submittedAt: draft.createdAt };
  expect(resumptionOf([wanted])).toMatchObject({ page: 'review', next: '需要您补充资料' });
});

test.each([
  'CREDIT_REJECTED',
  'NOT_ASSESSABLE',
  'AUTO_REVIEW',
  'MANUAL_REVIEW',
  'APPROVED',
  'REJECTED',
  'CLOSED',
] as const)('one that is %s waits for nobody here', (status) => {
  expect(resumptionOf([{ ...draft, status }])).toBeUndefined();
});

test('the newest that waits is offered, and of none none', () => {
  expect(resumptionOf([{ ...draft, id: 'closed', status: 'CLOSED' }, admitted, draft])).toMatchObject({ page: 'face' });
  expect(resumptionOf([])).toBeUndefined();
});
