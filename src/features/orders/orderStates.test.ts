import type { OrderCard } from '@/contract';
import { lineOf } from './orderStates';

const NOW = '2026-03-10T09:30:00+08:00';
const card = (status: OrderCard['status'], more: Partial<OrderCard> = {}): OrderCard => ({
  id: 'o',
  applicationId: 'a',
  status,
  summary: { deviceName: '', image: '', skuLabel: '', months: 12, monthly: 100 },
  createdAt: '2026-03-02T09:30:00+08:00',
  now: NOW,
  ...more,
});

test.each<[string, OrderCard, string]>([
  ['to sign', card('TO_SIGN'), '下一步：免押签约'],
  ['on its way', card('SHIPPED'), '包裹在路上，送达后请确认收货'],
  ['delivered', card('SHIPPED', { deliveredAt: NOW }), '下一步：确认收货'],
  ['a lease that runs', card('RENTING', { leaseEnd: '2026-03-10T09:30:01+08:00' }), '2026年3月2日下单'],
  ['a lease that has ended', card('RENTING', { leaseEnd: NOW }), '下一步：归还或买断设备'],
  ['overdue', card('OVERDUE', { leaseEnd: NOW }), '下一步：支付租金'],
  ['over', card('FINISHED', { deliveredAt: NOW, leaseEnd: NOW }), '2026年3月2日下单'],
])('%s', (_, order, line) => {
  expect(lineOf(order)).toBe(line);
});
