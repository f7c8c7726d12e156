import type { Support } from '@/contract';

type Question = Support['faq'][number];

/** How many questions the device page shows; the help page has them all. */
const SHOWN = 4;

/** The questions for the device page: whether there will be a phone call comes first, for readers come with it. */
export function pickQuestions(faq: readonly Question[]): Question[] {
  const isOfPhone = ({ question }: Question) => question.indexOf('电话') >= 0;
  return [...faq.filter(isOfPhone), ...faq.filter((entry) => !isOfPhone(entry))].slice(0, SHOWN);
}
