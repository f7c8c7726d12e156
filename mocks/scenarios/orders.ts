import { family, type PastMove, scenario } from './scenario';

const receive = (afterDays: number): PastMove => ({ afterDays, call: 'confirmReceipt', body: {} });
const pay = (afterDays: number): PastMove => ({ afterDays, call: 'payOrder', body: { for: 'INSTALLMENT' } });
const settle = (afterDays: number): PastMove => ({ afterDays, call: 'payOrder', body: { for: 'SETTLEMENT' } });
const sendBack = (afterDays: number): PastMove => ({ afterDays, call: 'returnDevice', body: { method: 'PICKUP' } });

/** Received, and every instalment of six months paid before its day. */
const PAID_UP = [receive(4), pay(0), pay(30), pay(30), pay(30), pay(30), pay(30)];

const SCRATCHED = [
  { text: '屏幕右下角有一处裂痕', fee: 38_000, photo: 'inspection-screen.svg' },
  { text: '边框有一处磕碰', fee: 6_000, photo: 'inspection-frame.svg' },
];

type Settings = NonNullable<Parameters<typeof scenario>[3]>;

/** An account that already holds an order. */
const held = (
  name: string,
  title: string,
  description: string,
  past: NonNullable<Settings['past']>,
  settings: Settings = {},
) => scenario(name, title, description, { past, ...settings });

/** The life of an order after it is signed. */
export const orderScenarios = family('订单', [
  held('to-ship', '待发货', '账户里有一个刚签约的订单，等待发货，可以取消。', { daysAgo: 2, moves: [] }),
  held('shipped', '运输中', '账户里的订单刚刚发货，可以查看物流。', { daysAgo: 3, moves: [] }),
  held('delivered', '已送达', '设备已送达，等待确认收货；7 天内没有确认会自动确认。', { daysAgo: 5, moves: [] }),
  held('renting', '租用中', '账户里有一个租用中的订单，已付 2 期，离下一期还有半个月。', {
    daysAgo: 50,
    moves: [receive(4), pay(0), pay(31)],
  }),
  held('due-soon', '即将到期应付', '账户里有一个租用中的订单，下一期租金 3 天后应付。', {
    daysAgo: 32,
    moves: [receive(5), pay(0)],
  }),
  held('overdue', '已逾期', '账户里的订单有一期租金逾期 10 天，产生逾期费用。', {
    daysAgo: 80,
    moves: [receive(4), pay(0), pay(31)],
  }),
  held('overdue-twice', '逾期两期', '账户里的订单有两期租金逾期，逐期补付后恢复正常。', {
    daysAgo: 80,
    moves: [receive(4), pay(0)],
  }),
  held(
    'payment-failed',
    '扣款失败一次',
    '支付租金时第一次扣款没有成功，再试一次成功。',
    { daysAgo: 32, moves: [receive(5), pay(0)] },
    { charge: ['PAID', 'FAILED', 'PAID'] },
  ),
  held('renewed', '已续租', '账户里的订单已续租 3 个月。', {
    daysAgo: 50,
    moves: [receive(4), pay(0), { afterDays: 20, call: 'renewLease', body: { months: 3 } }, pay(11)],
  }),
  held('lease-ended', '租期已结束', '租期已经结束，租金全部付清，等待归还或买断。', { daysAgo: 200, moves: PAID_UP }),
  held('returning', '归还中', '账户里的订单租满后已申请归还，快递员已上门取件。', {
    daysAgo: 188,
    moves: [...PAID_UP, sendBack(32)],
  }),
  held(
    'inspected',
    '检测有损坏',
    '归还的设备检测发现损坏，可以支付赔付或提出异议；提出异议后免除赔付。',
    { daysAgo: 193, moves: [...PAID_UP, sendBack(32)] },
    { findings: SCRATCHED },
  ),
  held('inspected-clean', '检测无问题', '归还的设备检测没有发现问题，确认后完成。', {
    daysAgo: 193,
    moves: [...PAID_UP, sendBack(32)],
  }),
  held(
    'dispute-upheld',
    '异议未被采纳',
    '对检测结果提出异议后，重新核对的结果没有变化，需要支付赔付。',
    { daysAgo: 193, moves: [...PAID_UP, sendBack(32)] },
    { findings: SCRATCHED, dispute: 'UPHELD' },
  ),
  held('finished', '已完成', '账户里的订单已归还、检测并结清。', {
    daysAgo: 196,
    moves: [...PAID_UP, sendBack(32), settle(6)],
  }),
  held('bought-out', '已买断', '账户里的订单已提前买断。', {
    daysAgo: 80,
    moves: [receive(4), pay(0), pay(30), { afterDays: 10, call: 'buyOut', body: {} }],
  }),
  held('cancelled', '订单已取消', '账户里的订单在发货前已取消。', {
    daysAgo: 10,
    moves: [{ afterDays: 0, call: 'cancelOrder', body: { reason: '暂时不需要了' } }],
  }),
]);
