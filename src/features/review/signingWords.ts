import type { Application } from '@/contract';
import { formatYuan } from '@/domain/money';
import { RENT_DUE } from '@/domain/policy';

/** The head once the deposit has been dealt with; the order knows what of it was waived and what frozen. */
export const SIGNED = '免押签约已完成，发货进度和押金情况请在订单中查看。';

/** What signing means for the user's money, by what credit is expected to waive. */
export function signingWords({ amount, creditAmount, fundAmount }: NonNullable<Application['depositQuote']>): string {
  const waived = `押金 ${formatYuan(amount)}，信用减免 ${formatYuan(creditAmount)}，`;
  const frozen = fundAmount === 0 ? '无需冻结' : `将冻结 ${formatYuan(fundAmount)}，不会扣款`;
  return `${waived}${frozen}。租金${RENT_DUE}。`;
}
