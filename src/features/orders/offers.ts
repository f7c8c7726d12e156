import { nextStatus, type Order, type OrderTrigger, orderTransitions } from '@/contract';
import type { StatusAction } from '@/layout';
import { isDamageAlone } from './sums';

/** What a user can do with an order in a sheet of its page. */
export type Doing = 'withdraw' | 'receive' | 'pay' | 'return' | 'renew' | 'buyOut' | 'settle' | 'dispute';

const OFFERED = 'offered';

/**
 * What an order offers of a doing, as a mark that is another one once it is done, or `undefined` where it is not offered.
 * A sheet is open as long as the mark is the one it was opened for: an instalment that turns out to be paid never
 * becomes the next one under the finger.
 */
export function offerOf(order: Order, doing: Doing): string | undefined {
  const { status, nextPayment, quotes, leaseEnd, inspection } = order;
  const may = (trigger: OrderTrigger) => nextStatus(orderTransitions, status, trigger) !== undefined;
  const isDecided = may('settle') && inspection !== undefined && !inspection.disputed;
  switch (doing) {
    case 'withdraw':
      return may('cancel') ? OFFERED : undefined;
    case 'receive':
      return may('confirmReceipt') ? OFFERED : undefined;
    case 'pay':
      return nextPayment && String(nextPayment.number);
    case 'return':
    case 'buyOut':
      return quotes && OFFERED;
    case 'renew':
      return quotes && quotes.renewals.length > 0 ? leaseEnd : undefined;
    case 'settle':
      return isDecided ? OFFERED : undefined;
    case 'dispute':
      return isDecided && !inspection.resolution ? OFFERED : undefined;
  }
}

/** The one thing to do now; `undefined` where the order waits for somebody else or is over. */
export function mainAction(order: Order): StatusAction<Doing | 'sign'> | undefined {
  const { status, settlement } = order;
  if (status === 'TO_SIGN') return { id: 'sign', label: '免押签约' };
  if (offerOf(order, 'receive')) return { id: 'receive', label: '确认收货' };
  if (offerOf(order, 'pay')) return { id: 'pay', label: status === 'OVERDUE' ? '支付逾期租金' : '支付租金' };
  if (offerOf(order, 'return')) return { id: 'return', label: '归还设备' };
  if (!offerOf(order, 'settle')) return undefined;
  const { amount = 0 } = settlement ?? {};
  if (amount === 0) return { id: 'settle', label: '确认检测结果' };
  return { id: 'settle', label: isDamageAlone(order) ? '支付赔付' : '支付并完成' };
}
