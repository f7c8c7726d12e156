import type { Application, OrderCard } from '@/contract';
import { application } from '../../../test/setup/handWrittenBackend';
import { applicationInList, orderInList } from './orderStates';

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
  ['to ship', card('TO_SHIP', { shipBy: '2026-03-12T18:00:00+08:00' }), '预计不晚于 3月12日 周四发货'],
  [
    'to ship by an estimate',
    card('TO_SHIP', { shipBy: '2027-01-05T18:00:00+08:00', shipByIsEstimate: true }),
    '预计不晚于 1月5日 周二发货（日期为估算）',
  ],
  [
    'shipped later than promised',
    card('TO_SHIP', { shipBy: '2026-03-09T18:00:00+08:00' }),
    '原定不晚于 3月9日 周一发货，已晚于承诺',
  ],
  ['on its way', card('SHIPPED', { shipBy: NOW, shipByIsEstimate: true }), '包裹在路上，送达后请确认收货'],
  ['delivered', card('SHIPPED', { deliveredAt: NOW }), '下一步：确认收货'],
  ['a lease that runs', card('RENTING', { leaseEnd: '2026-03-10T09:30:01+08:00' }), '2026年3月2日下单'],
  ['a lease that has ended', card('RENTING', { leaseEnd: NOW }), '下一步：归还或买断设备'],
  ['overdue', card('OVERDUE', { leaseEnd: NOW }), '下一步：支付租金'],
  ['inspected', card('INSPECTED', { inspection: { disputed: false } }), '下一步：确认检测结果'],
  [
    'disputed',
    card('INSPECTED', { inspection: { disputed: true, replyBy: '2026-03-13T18:00:00+08:00' } }),
    '最晚 3月13日答复异议',
  ],
  [
    'disputed, answered by an estimate',
    card('INSPECTED', {
      inspection: { disputed: true, replyBy: '2027-01-05T18:00:00+08:00', replyByIsEstimate: true },
    }),
    '最晚 1月5日答复异议（日期为估算）',
  ],
  ['disputed, by no day', card('INSPECTED', { inspection: { disputed: true } }), '2026年3月2日下单'],
  ['over', card('FINISHED', { deliveredAt: NOW, leaseEnd: NOW }), '2026年3月2日下单'],
])('%s', (_, order, line) => {
  expect(orderInList(order).text).toBe(line);
});

const reviewed: Application = { ...application, status: 'AUTO_REVIEW', expectedBy: '2026-03-04T23:59:59+08:00' };

test.each<[string, Application, string]>([
  ['a draft', application, '下一步：芝麻信用评估'],
  ['under review', reviewed, '预计不晚于 3月4日出结果'],
  ['looked at by a person', { ...reviewed, status: 'MANUAL_REVIEW' }, '预计不晚于 3月4日出结果'],
  ['promised by an estimate', { ...reviewed, expectedIsEstimate: true }, '预计不晚于 3月4日出结果（日期为估算）'],
  ['late', { ...reviewed, now: '2026-03-05T00:00:00+08:00' }, '比承诺的时间久了一些，仍在审核'],
  ['to be completed', { ...reviewed, status: 'NEED_SUPPLEMENT' }, '下一步：完善信息'],
  ['refused', { ...reviewed, status: 'REJECTED' }, '2026年3月2日申请'],
])('an application: %s', (_, one, line) => {
  expect(applicationInList(one).text).toBe(line);
});

test.each<[OrderCard, string]>([
  [card('SHIPPED'), '运输中'],
  [card('SHIPPED', { deliveredAt: NOW }), '已送达'],
  [card('RENTING', { deliveredAt: NOW }), '租用中'],
  [card('INSPECTED', { inspection: { disputed: false } }), '待确认结果'],
  [card('INSPECTED', { inspection: { disputed: true } }), '异议处理中'],
  [card('FINISHED', { inspection: { disputed: false } }), '已完成'],
])('an order is told by its status and how far that is: %#', (order, label) => {
  expect(orderInList(order).label).toBe(label);
});

const submittedAt = '2026-03-02T09:40:00+08:00';
test.each<[string, Partial<Application>, string]>([
  ['withdrawn before it was submitted', { status: 'CLOSED' }, '已取消'],
  ['withdrawn while it was looked at', { status: 'CLOSED', submittedAt, cancelReason: '不想租了' }, '已取消'],
  ['refused for good', { status: 'CLOSED', submittedAt }, '已关闭'],
  ['refused', { status: 'REJECTED', submittedAt }, '未通过'],
])('an application %s is told so', (_, more, label) => {
  expect(applicationInList({ ...application, ...more }).label).toBe(label);
});
