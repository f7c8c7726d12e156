import type { Review } from '@/contract';
import { REVIEW_TIME } from '@/domain/policy';
import { daysBetween, formatDate } from '@/domain/time';

/** By when the result is promised: the server's working days, counted from the server's `now`. */
export function expectedWords({
  now,
  expectedBy,
  expectedIsEstimate,
}: Pick<Review, 'now' | 'expectedBy' | 'expectedIsEstimate'>): string {
  const days = daysBetween(now, expectedBy);
  const near = days <= 0 ? '今天' : days === 1 ? '明天' : '';
  // A blank parts Chinese words from a figure, and from nothing else.
  const when = near ? `${near}（${formatDate(expectedBy)}）` : ` ${formatDate(expectedBy, { weekday: true })}`;
  const estimate = expectedIsEstimate ? '节假日安排尚未公布，日期为估算。' : '';
  return `${REVIEW_TIME}内出结果，预计不晚于${when}。${estimate}`;
}
