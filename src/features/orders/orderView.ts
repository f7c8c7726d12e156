import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { daysBetween, formatDate, formatDateTime, formatFullDate } from '@/domain/time';
import type { StatusNotice, StatusView } from '@/layout';
import { type Doing, mainAction, offerOf } from './offers';
import { isShippingLate, ORDER_ROWS, type OrderStage, shippingWords, stageOf } from './orderStates';

interface PageRow {
  readonly icon: StatusView['icon'];
  readonly text: string | ((order: Order) => string);
  /** Somebody else moves the order on: the warehouse, a courier, or whoever looks at the device. */
  readonly isAwaited?: true;
  /** What its owner should know first, most urgent first: what is due, by when, in the server's time. */
  readonly notices?: (order: Order) => StatusNotice[];
}

/** Every status of an order, as its page shows it beyond what lists do. */
const PAGE_ROWS: Record<OrderStage, PageRow> = {
  TO_SIGN: { icon: 'wallet', text: '审核已通过，完成免押签约后为您发货。' },
  TO_SHIP: {
    icon: 'device',
    text: ({ deposit: { fundAmount } }) =>
      `${fundAmount === 0 ? '押金已全部减免' : `押金已冻结 ${formatYuan(fundAmount)}`}，正在为您备货。`,
    notices: shippingOf,
    isAwaited: true,
  },
  SHIPPED: {
    icon: 'truck',
    text: ({ tracking }) => newest(tracking?.events) ?? '设备已寄出，请留意快递电话。',
    notices: receiptOf,
    isAwaited: true,
  },
  DELIVERED: { icon: 'truck', text: '请检查设备，确认无误后收货。', notices: receiptOf, isAwaited: true },
  RENTING: {
    icon: 'success',
    text: '请按期支付租金，租期内可以随时归还或买断。',
    notices: (order) => [...paymentOf(order), ...leaseOf(order)],
  },
  OVERDUE: {
    icon: 'warning',
    text: '有租金已过应付日，付清后订单恢复正常。',
    notices: (order) => [...lateOf(order), ...leaseOf(order)],
  },
  RETURNING: {
    icon: 'truck',
    text: ({ returning }) =>
      returning ? (newest(returning.events) ?? RETURN_BEGINS[returning.method]) : '我们收到设备后会尽快检测。',
    isAwaited: true,
  },
  INSPECTED: {
    icon: 'search',
    text: ({ inspection }) =>
      inspection?.resolution ? '请确认重新核对后的结果。' : '检测已完成，请确认结果；对结果有疑问，可以提出异议。',
    notices: inspectionOf,
  },
  DISPUTED: {
    icon: 'search',
    text: '我们正在重新核对检测结果，答复之前不会扣款。',
    notices: inspectionOf,
    isAwaited: true,
  },
  FINISHED: { icon: 'success', text: '设备已归还，租约已结束。' },
  BOUGHT_OUT: { icon: 'success', text: '设备已归您所有，租约已结束。' },
  CANCELLED: { icon: 'info', text: '订单已取消，没有收取任何费用。' },
};

export type OrderAction = Doing | 'sign';

/** How an order stands, on its page: where its parcel is, what is due, what comes next, and what can be done. */
export function orderView(order: Order): StatusView<OrderAction> {
  const stage = stageOf(order);
  const { label, tone } = ORDER_ROWS[stage];
  const { icon, text, notices } = PAGE_ROWS[stage];
  const { quotes, nextPayment } = order;
  const isPaidOff = quotes !== undefined && !nextPayment && stage !== 'TO_SHIP';
  const main = mainAction(order);
  return {
    ...{ label, tone, icon },
    text: isPaidOff ? '租金已全部付清。' : typeof text === 'function' ? text(order) : text,
    notices: notices?.(order) ?? [],
    actions: [
      ...(offerOf(order, 'dispute') ? [{ id: 'dispute', label: '提出异议', kind: 'secondary' } as const] : []),
      ...(main ? [main] : []),
    ],
  };
}

/** Whether the page has to ask again by itself how the order stands. */
export function isAwaited(order: Order): boolean {
  return PAGE_ROWS[stageOf(order)].isAwaited ?? false;
}

const RETURN_BEGINS = {
  PICKUP: '快递员会联系您上门取件，请把设备准备好。',
  DROP_OFF: '请凭寄件码，把设备交给快递网点寄出。',
} as const;

function newest(events: readonly { readonly text: string }[] = []): string | undefined {
  return events[events.length - 1]?.text;
}

function receiptOf({ receiptBy }: Order): StatusNotice[] {
  return receiptBy ? [{ kind: 'info', text: `${formatDateTime(receiptBy)} 自动确认收货` }] : [];
}

/** Days before a payment or the lease's end from which it is said with a warning. */
const SOON = 3;

function inDays(now: string, at: string): string {
  const days = daysBetween(now, at);
  if (days === 0) return '今天';
  return days === 1 ? '明天' : `${days} 天后`;
}

function paymentOf({ nextPayment, now }: Order): StatusNotice[] {
  if (!nextPayment) return [];
  const { number, amount, dueAt } = nextPayment;
  // A backend may mark what is late only later in the day.
  if (daysBetween(now, dueAt) < 0) {
    return [{ kind: 'warning', text: `第 ${number} 期 ${formatYuan(amount)}，应于 ${formatDate(dueAt)}支付` }];
  }
  const isSoon = daysBetween(now, dueAt) <= SOON;
  const when = `${inDays(now, dueAt)}（${formatDate(dueAt)}）`;
  return [{ kind: isSoon ? 'warning' : 'info', text: `第 ${number} 期 ${formatYuan(amount)}，${when}应付` }];
}

/** What is late, the oldest first; the fees are in what is to be paid for each. */
function lateOf({ nextPayment, installments, lateFee, now }: Order): StatusNotice[] {
  if (!nextPayment) return [];
  const { number, amount, dueAt } = nextPayment;
  const days = daysBetween(dueAt, now);
  const what = `第 ${number} 期租金应于 ${formatDate(dueAt)}支付，已逾期 ${days} 天`;
  const late = installments.filter(({ status }) => status === 'OVERDUE').length;
  return [
    { kind: 'danger', text: `${what}，含逾期费用应付 ${formatYuan(amount)}` },
    ...(late > 1 ? [{ kind: 'danger', text: `共 ${late} 期逾期，逾期费用合计 ${formatYuan(lateFee)}` } as const] : []),
  ];
}

function leaseOf({ leaseEnd, now }: Order): StatusNotice[] {
  if (!leaseEnd) return [];
  const left = daysBetween(now, leaseEnd);
  // It ends as this day begins.
  if (left <= 0) return [{ kind: 'warning', text: `租期已于 ${formatFullDate(leaseEnd)}结束，请归还或买断设备` }];
  return [
    {
      kind: left <= SOON ? 'warning' : 'info',
      text: `租期还剩 ${left} 天，到 ${formatFullDate(leaseEnd)}结束`,
    },
  ];
}

function inspectionOf({ inspection }: Order): StatusNotice[] {
  if (!inspection) return [];
  const { disputed, replyBy, replyByIsEstimate, resolution, fee } = inspection;
  if (disputed) {
    const until = replyBy ? `，最晚 ${formatDate(replyBy)}答复` : '';
    return [{ kind: 'info', text: `异议已收到${until}${estimateWords(replyByIsEstimate)}` }];
  }
  const cost: StatusNotice =
    fee > 0
      ? { kind: 'warning', text: `检测发现损坏，需赔付 ${formatYuan(fee)}` }
      : { kind: 'info', text: '检测没有发现问题，无需赔付' };
  if (!resolution) return [cost];
  const answered: StatusNotice = { kind: 'info', text: resolution.text };
  return fee > 0 ? [answered, cost] : [answered];
}

function shippingOf(order: Order): StatusNotice[] {
  const text = shippingWords(order);
  return text
    ? [{ kind: isShippingLate(order) ? 'warning' : 'info', text: text + estimateWords(order.shipByIsEstimate) }]
    : [];
}

/** Said behind a day where the calendar of working days does not hold its year. */
function estimateWords(isEstimate = false): string {
  return isEstimate ? '。节假日安排尚未公布，日期为估算。' : '';
}
