import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { daysBetween, formatDate } from '@/domain/time';

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
  const late = daysBetween(dueAt, now);
  const what = `第 ${number} 期租金 ${formatYuan(amount)}`;
  if (late > 0) return [{ kind: 'danger', text: `${what}，应于 ${formatDate(dueAt)}支付，已逾期 ${late} 天` }];
  const isSoon = -late <= SOON;
  const when = `${inDays(now, dueAt)}（${formatDate(dueAt)}）`;
  return [{ kind: isSoon ? 'warning' : 'info', text: `${what}，${when}应付` }];
}

function leaseOf({ leaseEnd, now }: Order): Standing[] {
  if (!leaseEnd) return [];
  const left = daysBetween(now, leaseEnd);
  if (left < 0)
    return [{ kind: 'warning', text: `租期已于 ${formatDate(leaseEnd)}结束，请联系客服办理归还、续租或买断` }];
  return [
    {
      kind: left <= SOON ? 'warning' : 'info',
      text: left === 0 ? '租期今天结束' : `租期还剩 ${left} 天，到 ${formatDate(leaseEnd)}结束`,
    },
  ];
}

function inspectionOf({ inspection }: Order): Standing[] {
  if (!inspection) return [];
  if (inspection.disputed) return [{ kind: 'info', text: '异议已收到，审核人员正在重新核对检测结果' }];
  return [
    inspection.fee > 0
      ? { kind: 'warning', text: `检测发现损坏，需赔付 ${formatYuan(inspection.fee)}` }
      : { kind: 'info', text: '检测没有发现问题，无需赔付' },
  ];
}

function shippingWords(shipBy: string, isEstimate = false): string {
  const promise = `预计不晚于 ${formatDate(shipBy, { weekday: true })}发货`;
  return isEstimate ? `${promise}。节假日安排尚未公布，日期为估算。` : promise;
}

/** What an order's owner should know first, most urgent first. */
export function standingOf(order: Order): readonly Standing[] {
  switch (order.status) {
    case 'TO_SHIP':
      return order.shipBy ? [{ kind: 'info', text: shippingWords(order.shipBy, order.shipByIsEstimate) }] : [];
    case 'RENTING':
      return [...paymentOf(order), ...leaseOf(order)];
    case 'OVERDUE':
      return [
        ...paymentOf(order),
        ...(order.lateFee > 0 ? [{ kind: 'danger', text: `逾期费用 ${formatYuan(order.lateFee)}` } as const] : []),
        ...leaseOf(order),
      ];
    case 'INSPECTED':
      return inspectionOf(order);
    default:
      return [];
  }
}
