import type { Order } from '@/contract';
import { orderView } from './orderView';

const at = (day: string) => `2026-03-${day}T00:00:00+08:00`;
const NOW = '2026-03-10T23:30:00+08:00';

const order = (status: Order['status'], more: Partial<Order> = {}): Order => ({
  id: 'o',
  applicationId: 'a',
  status,
  summary: { deviceName: '', image: '', skuLabel: '', months: 12, monthly: 100 },
  createdAt: NOW,
  address: { regionCode: '330106', province: '浙江省', city: '杭州市', district: '西湖区', detail: '' },
  deposit: { amount: 0, creditAmount: 0, fundAmount: 0 },
  addOns: [],
  installments: [],
  buyoutPrice: 0,
  buyoutPriceTerms: [],
  lateFee: 0,
  lateFeeTerms: [],
  payments: [],
  now: NOW,
  ...more,
});
const due = (day: string) => ({
  nextPayment: { number: 2, amount: 19_900, terms: [], dueAt: at(day) },
});
const late = (number: number) => ({ number, amount: 19_400, buyoutPrice: 0, status: 'OVERDUE' as const, lateFee: 500 });
const inspection = { at: NOW, photos: [], findings: [], fee: 0, disputed: false };

test.each<[string, Order, [string, string][]]>([
  ['ships by', order('TO_SHIP', { shipBy: at('12') }), [['info', '预计不晚于 3月12日 周四发货']]],
  [
    'ships by an estimate',
    order('TO_SHIP', { shipBy: '2027-01-05T18:00:00+08:00', shipByIsEstimate: true }),
    [['info', '预计不晚于 1月5日 周二发货。节假日安排尚未公布，日期为估算。']],
  ],
  [
    'ships later than promised',
    order('TO_SHIP', { shipBy: at('09') }),
    [['warning', '原定不晚于 3月9日 周一发货，已晚于承诺']],
  ],
  ['due in days', order('RENTING', due('20')), [['info', '第 2 期 ¥199.00，10 天后（3月20日）应付']]],
  ['due soon', order('RENTING', due('13')), [['warning', '第 2 期 ¥199.00，3 天后（3月13日）应付']]],
  ['due tomorrow', order('RENTING', due('11')), [['warning', '第 2 期 ¥199.00，明天（3月11日）应付']]],
  [
    'due the day before, and not yet called late',
    order('RENTING', due('09')),
    [['warning', '第 2 期 ¥199.00，应于 3月9日支付']],
  ],
  ['due today', order('RENTING', due('10')), [['warning', '第 2 期 ¥199.00，今天（3月10日）应付']]],
  [
    'overdue with a fee',
    order('OVERDUE', { ...due('08'), lateFee: 500, installments: [late(2)] }),
    [['danger', '第 2 期租金应于 3月8日支付，已逾期 2 天，含逾期费用应付 ¥199.00']],
  ],
  [
    'overdue twice',
    order('OVERDUE', { ...due('08'), lateFee: 500, installments: [late(2), late(3)] }),
    [
      ['danger', '第 2 期租金应于 3月8日支付，已逾期 2 天，含逾期费用应付 ¥199.00'],
      ['danger', '共 2 期逾期，逾期费用合计 ¥5.00'],
    ],
  ],
  ['received by itself', order('SHIPPED', { receiptBy: at('17') }), [['info', '3月17日 00:00 自动确认收货']]],
  ['days left', order('RENTING', { leaseEnd: at('30') }), [['info', '租期还剩 20 天，到 2026年3月30日结束']]],
  ['ends soon', order('RENTING', { leaseEnd: at('12') }), [['warning', '租期还剩 2 天，到 2026年3月12日结束']]],
  [
    'ended today',
    order('RENTING', { leaseEnd: at('10') }),
    [['warning', '租期已于 2026年3月10日结束，请归还或买断设备']],
  ],
  ['ended', order('RENTING', { leaseEnd: at('09') }), [['warning', '租期已于 2026年3月9日结束，请归还或买断设备']]],
  ['found nothing', order('INSPECTED', { inspection }), [['info', '检测没有发现问题，无需赔付']]],
  [
    'found damage',
    order('INSPECTED', { inspection: { ...inspection, fee: 12_000 } }),
    [['warning', '检测发现损坏，需赔付 ¥120.00']],
  ],
  [
    'disputed',
    order('INSPECTED', { inspection: { ...inspection, fee: 12_000, disputed: true } }),
    [['info', '异议已收到']],
  ],
  [
    'disputed, with the day of the answer',
    order('INSPECTED', { inspection: { ...inspection, fee: 12_000, disputed: true, replyBy: at('13') } }),
    [['info', '异议已收到，最晚 3月13日答复']],
  ],
  [
    'disputed, with an estimate of that day',
    order('INSPECTED', {
      inspection: { ...inspection, disputed: true, replyBy: at('13'), replyByIsEstimate: true },
    }),
    [['info', '异议已收到，最晚 3月13日答复。节假日安排尚未公布，日期为估算。']],
  ],
  [
    'answered, with the fee dropped',
    order('INSPECTED', { inspection: { ...inspection, resolution: { at: NOW, text: '已免除' } } }),
    [['info', '已免除']],
  ],
  [
    'answered, with the fee upheld',
    order('INSPECTED', { inspection: { ...inspection, fee: 12_000, resolution: { at: NOW, text: '没有变化' } } }),
    [
      ['info', '没有变化'],
      ['warning', '检测发现损坏，需赔付 ¥120.00'],
    ],
  ],
  ['over', order('FINISHED', { ...due('08'), leaseEnd: at('09') }), []],
])('%s', (_, given, said) => {
  expect(orderView(given).notices?.map(({ kind, text }) => [kind, text])).toEqual(said);
});
