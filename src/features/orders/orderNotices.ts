import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { daysBetween, formatDate, formatDateTime, formatFullDate } from '@/domain/time';
import { isShippingLate, shippingWords } from './orderStates';

/** One sentence below an order's state, in the server's time: what is due, by when. */
export interface Standing {
  readonly kind: 'info' | 'warning' | 'danger';
  readonly text: string;
}

/** Days before a payment or the lease's end from which it is said with a warning. */
const SOON = 3;

function inDays(now: string, at: string): string {
  const days = daysBetween(now, at);
  if (days === 0) return '今天';
  return days === 1 ? '明天' : `${days} 天后`;
}

function paymentOf({ nextPayment, now }: Order): Standing[] {
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
function lateOf({ nextPayment, installments, lateFee, now }: Order): Standing[] {
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

function leaseOf({ leaseEnd, now }: Order): Standing[] {
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

function inspectionOf({ inspection }: Order): Standing[] {
  if (!inspection) return [];
  const { disputed, replyBy, replyByIsEstimate, resolution, fee } = inspection;
  if (disputed) {
    const until = replyBy ? `，最晚 ${formatDate(replyBy)}答复` : '';
    return [{ kind: 'info', text: `异议已收到${until}${estimateWords(replyByIsEstimate)}` }];
  }
  const cost: Standing =
    fee > 0
      ? { kind: 'warning', text: `检测发现损坏，需赔付 ${formatYuan(fee)}` }
      : { kind: 'info', text: '检测没有发现问题，无需赔付' };
  if (!resolution) return [cost];
  const answered: Standing = { kind: 'info', text: resolution.text };
  return fee > 0 ? [answered, cost] : [answered];
}

function shippingOf(order: Order): Standing[] {
  const text = shippingWords(order);
  return text
    ? [{ kind: isShippingLate(order) ? 'warning' : 'info', text: text + estimateWords(order.shipByIsEstimate) }]
    : [];
}

/** Said behind a day where the calendar of working days does not hold its year. */
function estimateWords(isEstimate = false): string {
  return isEstimate ? '。节假日安排尚未公布，日期为估算。' : '';
}

/** What an order's owner should know first, most urgent first. */
export function orderNotices(order: Order): readonly Standing[] {
  switch (order.status) {
    case 'TO_SHIP':
      return shippingOf(order);
    case 'SHIPPED':
      return order.receiptBy ? [{ kind: 'info', text: `${formatDateTime(order.receiptBy)} 自动确认收货` }] : [];
    case 'RENTING':
      return [...paymentOf(order), ...leaseOf(order)];
    case 'OVERDUE':
      return [...lateOf(order), ...leaseOf(order)];
    case 'INSPECTED':
      return inspectionOf(order);
    default:
      return [];
  }
}
