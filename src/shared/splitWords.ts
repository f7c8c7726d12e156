import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';

/** How a deposit is covered: what credit waives of it, and what signing freezes of the user's own money. */
export function splitWords({ amount, creditAmount, fundAmount }: Order['deposit']): string {
  const frozen = fundAmount === 0 ? '无需冻结' : `将冻结 ${formatYuan(fundAmount)}，不会扣款`;
  return `押金 ${formatYuan(amount)}，信用减免 ${formatYuan(creditAmount)}，${frozen}`;
}
