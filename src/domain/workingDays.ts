/**
 * Working days by the State Council's calendar: weekends worked as 调休 count, public holidays do not. It holds a large table
 * (the package chinese-days), so nothing else in this folder may import it; whoever needs only a date takes `time.ts`.
 */
import { isWorkday } from 'chinese-days';
import { addDays, type CalendarDay, calendarDay, dayStart, HOUR_MS, type Instant, parseInstant } from './time';

/** `isEstimate`: the calendar does not hold the year of a day that was counted, so plain weeks were taken for it. */
export interface WorkingInstant {
  /** ms. */
  readonly at: number;
  readonly isEstimate: boolean;
}

/** When a working day ends in China, by its clocks. */
const END_OF_WORK_MS = 18 * HOUR_MS;

/** The package reads a date by the machine's own zone: noon there is the same day in every zone. */
function isPackageWorkday({ year, month, day }: CalendarDay): boolean {
  return isWorkday(new Date(year, month - 1, day, 12));
}

/**
 * Whether the package holds a year. It tells by itself only for years it knows and treats all others as plain weeks; but
 * 1, 2 and 3 October are public holidays in every year and cannot all be weekend.
 */
function isHeld(year: number): boolean {
  return [1, 2, 3].every((day) => !isPackageWorkday({ year, month: 10, day }));
}

/** Whether a day is worked in China, and whether that is only an estimate because its year is not held. */
export function isWorkingDay(at: Instant): {
  working: boolean;
  isEstimate: boolean;
} {
  const day = calendarDay(at);
  return { working: isPackageWorkday(day), isEstimate: !isHeld(day.year) };
}

/**
 * The same time of day on the `count`th working day after the day of `at`. The day of `at` itself never counts, worked or not:
 * from Friday 20:00 one working day later is Monday 20:00, and so it is from Saturday or Sunday 20:00.
 *
 * @param count working days, an integer from 0; with 0 the answer is `at`.
 * @throws RangeError where `count` is no such number.
 */
export function addWorkingDays(at: Instant, count: number): WorkingInstant {
  if (Math.floor(count) !== count || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let day = typeof at === 'string' ? parseInstant(at) : at;
  let isEstimate = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const answer = isWorkingDay(day);
    isEstimate = isEstimate || answer.isEstimate;
    if (answer.working) left -= 1;
  }
  return { at: day, isEstimate };
}

/**
 * The end, 18:00, of the `count`th working day after the day of `at`: what a promise such as "within 2 working days" means.
 *
 * @param count working days, an integer from 0; with 0 it is 18:00 of the day of `at` itself.
 * @throws RangeError where `count` is no such number.
 */
export function endOfWorkingDay(at: Instant, count: number): WorkingInstant {
  const { at: day, isEstimate } = addWorkingDays(at, count);
  return { at: dayStart(day) + END_OF_WORK_MS, isEstimate };
}
