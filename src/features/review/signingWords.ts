import type { Application } from '@/contract';
import { RENT_DUE } from '@/domain/policy';
import { splitWords } from '@/shared';

/** The head once the deposit has been dealt with; the order knows what of it was waived and what frozen. */
export const SIGNED = '免押签约已完成，发货进度和押金情况请在订单中查看。';

/** What signing means for the user's money, by what credit is expected to waive. */
export function signingWords(quote: NonNullable<Application['depositQuote']>): string {
  return `${splitWords(quote)}。租金${RENT_DUE}。`;
}
