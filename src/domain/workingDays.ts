/**
 * Working days by the State Council's calendar: weekends worked as 调休 count, public holidays do not. It holds tables of days,
 * so nothing else in this folder may import it; whoever needs only a date takes `time.ts`.
 *
 * The tables are the data files of the package chinese-days, one for each year. Its own functions are not used: they read
 * dates by the machine's zone, and west of Greenwich their answers are a day off.
 */
import year2024 from 'chinese-days/dist/years/2024.json';
import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';
import { addDays, calendarDay, dayStart, formatDay, HOUR_MS, type Instant, toMs, weekday } from './time';

/** Days such as `2026-10-01` that are off though they may be weekdays, and those that are worked though they are weekend. */
interface YearTable {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/** The years that are held. The State Council gives out a year's calendar in the autumn before. */
const YEARS: Readonly<Record<number, YearTable>> = { 2024: year2024, 2025: year2025, 2026: year2026 };

/** The days that are off in every year (State Council's Order 795, of 2024): New Year's Day, Labour Day, the National Day. */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** `isEstimate`: the calendar does not hold the year of a day that was counted, so plain weeks and the fixed holidays were taken for it. */
export interface WorkingInstant {
  /** ms. */
  readonly at: number;
  readonly isEstimate: boolean;
}

/** When a working day ends in China, by its clocks. */
const END_OF_WORK_MS = 18 * HOUR_MS;

/** Whether a day is worked in China, and whether that is only an estimate because its year is not held. */
export function isWorkingDay(at: Instant): { working: boolean; isEstimate: boolean } {
  const day = calendarDay(at);
  const table = YEARS[day.year];
  const key = formatDay(day);
  const isWeekend = weekday(at) % 6 === 0;
  const isHoliday = table?.holidays[key] !== undefined || FIXED_HOLIDAYS.indexOf(key.slice(5)) >= 0;
  const working = table?.workdays[key] !== undefined || (!isWeekend && !isHoliday);
  return { working, isEstimate: table === undefined };
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
  let day = toMs(at);
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
