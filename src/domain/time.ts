/**
 * Instants and China's calendar, by a fixed offset of eight hours: China keeps no daylight saving time, and engines on old
 * phones lack Intl. An instant is a number of milliseconds since 1970 (UTC), or its text on the wire,
 * `2026-03-02T09:30:00+08:00`.
 */
export type Instant = number | string;

export const MINUTE_MS = 60 * 1000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const OFFSET_MS = 8 * HOUR_MS;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** A day of China's calendar; `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The instant at which China's clocks show these numbers. A day or month that does not exist runs over into the next. */
function instantOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number {
  return Date.UTC(year, month - 1, day, hour, minute, second) - OFFSET_MS;
}

/** A date whose UTC fields are what China's clocks show. */
function shifted(at: Instant): Date {
  return new Date(toMs(at) + OFFSET_MS);
}

/**
 * The milliseconds of an instant as the wire writes it.
 *
 * @throws RangeError where the text is not in that form or names a day or time that does not exist.
 */
export function parseInstant(text: string): number {
  const part = (from: number, to: number) => Number(text.slice(from, to));
  const ms = instantOf(part(0, 4), part(5, 7), part(8, 10), part(11, 13), part(14, 16), part(17, 19));
  // What has another form is not written like this, and a 30 February would have run over into March.
  if (formatInstant(ms) === text) return ms;
  throw new RangeError(`Not an instant such as 2026-03-02T09:30:00+08:00: ${text}`);
}

/** Whether a text is an instant as the wire writes it, of a day and time that exist. */
export function isInstant(text: string): boolean {
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** The milliseconds of an instant in either form. */
export function toMs(at: Instant): number {
  return typeof at === 'string' ? parseInstant(at) : at;
}

/** An instant as the wire writes it, to the second: `2026-03-02T09:30:00+08:00`. */
export function formatInstant(at: Instant): string {
  const date = shifted(at);
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${formatDay(calendarDay(at))}T${time}+08:00`;
}

/** The day it is in China at an instant. */
export function calendarDay(at: Instant): CalendarDay {
  const date = shifted(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** A day as `2026-03-02`; such texts compare in the order of their days. */
export function formatDay({ year, month, day }: CalendarDay): string {
  return `${`000${year}`.slice(-4)}-${two(month)}-${two(day)}`;
}

/** The first instant of the day that `at` falls on, ms. */
export function dayStart(at: Instant): number {
  const { year, month, day } = calendarDay(at);
  return instantOf(year, month, day);
}

/** The day of the week, 0 for Sunday. */
export function weekday(at: Instant): number {
  return shifted(at).getUTCDay();
}

/** The instant `hours` later, ms. */
export function addHours(at: Instant, hours: number): number {
  return toMs(at) + hours * HOUR_MS;
}

/** The same time of day `days` later, ms. */
export function addDays(at: Instant, days: number): number {
  return toMs(at) + days * DAY_MS;
}

/** The same day and time `months` later, ms; the last day of that month where it is too short (31 January → 28 February). */
export function addMonths(at: Instant, months: number): number {
  const { year, month, day } = calendarDay(at);
  const lastDay = calendarDay(instantOf(year, month + months + 1, 0)).day;
  return instantOf(year, month + months, Math.min(day, lastDay)) + (toMs(at) - dayStart(at));
}

/** How many midnights lie between two instants: 0 on the same day, negative where `to` is earlier. */
export function daysBetween(from: Instant, to: Instant): number {
  return Math.round((dayStart(to) - dayStart(from)) / DAY_MS);
}

/** A day as a person reads it: `3月4日`, with its weekday `3月4日 周三`. */
export function formatDate(at: Instant, options: { readonly weekday?: boolean } = {}): string {
  const { month, day } = calendarDay(at);
  return `${month}月${day}日${options.weekday ? ` ${WEEKDAYS[weekday(at)]}` : ''}`;
}

/** A day with its year, `2026年3月4日`. */
export function formatFullDate(at: Instant): string {
  return `${calendarDay(at).year}年${formatDate(at)}`;
}

/** A time of the day, `09:30`. */
export function formatTime(at: Instant): string {
  const date = shifted(at);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** A day with its year, and the time, `2026年3月4日 09:30`: of what may lie years back. */
export function formatFullDateTime(at: Instant): string {
  return `${formatFullDate(at)} ${formatTime(at)}`;
}

/** A day and time, `3月4日 09:30`. */
export function formatDateTime(at: Instant): string {
  return `${formatDate(at)} ${formatTime(at)}`;
}
