import fc from 'fast-check';
import * as time from './time';

const { parseInstant, formatInstant } = time;
/** Whole seconds from 1970 to 2100. */
const instant = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000);

describe('instants on the wire', () => {
  it.each([
    ['1970-01-01T08:00:00+08:00', 0],
    ['2026-03-02T09:30:00+08:00', Date.UTC(2026, 2, 2, 1, 30)],
    ['2024-02-29T00:00:00+08:00', Date.UTC(2024, 1, 28, 16)],
  ])('%s is %d ms', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
    expect(formatInstant(ms)).toBe(text);
    expect(time.isInstant(text)).toBe(true);
  });

  it.each([
    '',
    '2026-03-02',
    '2026-03-02T09:30:00Z',
    '2026-03-02T09:30:00.000+08:00',
    '2026-02-29T00:00:00+08:00',
    '2026-13-01T00:00:00+08:00',
    '2026-03-02T24:00:00+08:00',
    '2026-03-02T09:60:00+08:00',
    'x2026-03-02T09:30:00+08:00',
    '2026-03-02T09:30:00+08:00x',
    '2026-03-02 09:30:00+08:00',
    'NaN-NaN-NaNTNaN:NaN:NaN+08:00',
    '-026-03-02T09:30:00+08:00',
    '1e3 -03-02T09:30:00+08:00',
  ])('refuses %j', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
    expect(time.isInstant(text)).toBe(false);
  });

  it('come back as they went', () => {
    fc.assert(fc.property(instant, (ms) => parseInstant(formatInstant(ms)) === ms));
  });

  it('compare as texts in the order of time', () => {
    fc.assert(fc.property(instant, instant, (a, b) => a < b === formatInstant(a) < formatInstant(b)));
  });
});

describe('the calendar', () => {
  it('changes the day at midnight in China', () => {
    expect(time.calendarDay('2026-03-02T00:00:00+08:00')).toEqual({ year: 2026, month: 3, day: 2 });
    expect(time.calendarDay('2026-03-01T23:59:59+08:00')).toEqual({ year: 2026, month: 3, day: 1 });
  });

  it('knows the first instant of a day', () => {
    expect(formatInstant(time.dayStart('2026-03-02T09:30:00+08:00'))).toBe('2026-03-02T00:00:00+08:00');
    fc.assert(
      fc.property(instant, (ms) => {
        const start = time.dayStart(ms);
        return start <= ms && ms - start < time.DAY_MS && time.dayStart(start) === start;
      }),
    );
  });

  it('adds hours and days', () => {
    expect(formatInstant(time.addHours('2026-03-02T22:30:00+08:00', 4))).toBe('2026-03-03T02:30:00+08:00');
    expect(formatInstant(time.addDays('2026-02-28T09:30:00+08:00', 1))).toBe('2026-03-01T09:30:00+08:00');
  });

  it.each([
    ['2026-03-02T09:30:00+08:00', 1, '2026-04-02T09:30:00+08:00'],
    ['2026-01-31T09:30:00+08:00', 1, '2026-02-28T09:30:00+08:00'],
    ['2024-01-31T00:00:00+08:00', 1, '2024-02-29T00:00:00+08:00'],
    ['2026-12-15T23:59:59+08:00', 1, '2027-01-15T23:59:59+08:00'],
    ['2026-03-31T09:30:00+08:00', 12, '2027-03-31T09:30:00+08:00'],
    ['2026-03-31T09:30:00+08:00', -1, '2026-02-28T09:30:00+08:00'],
    ['2026-03-31T09:30:00+08:00', 0, '2026-03-31T09:30:00+08:00'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatInstant(time.addMonths(from, months))).toBe(to);
  });

  it('counts midnights between instants', () => {
    expect(time.daysBetween('2026-03-02T23:59:59+08:00', '2026-03-03T00:00:00+08:00')).toBe(1);
    expect(time.daysBetween('2026-03-02T00:00:00+08:00', '2026-03-02T23:59:59+08:00')).toBe(0);
    expect(time.daysBetween('2026-03-05T00:00:00+08:00', '2026-03-02T23:59:59+08:00')).toBe(-3);
    fc.assert(
      fc.property(instant, fc.integer({ min: -400, max: 400 }), (ms, days) => {
        expect(time.daysBetween(ms, time.addDays(ms, days))).toBe(days);
      }),
    );
  });
});

describe('what a person reads', () => {
  const at = '2026-03-04T09:05:00+08:00';

  it('is short and Chinese', () => {
    expect(time.formatDate(at)).toBe('3月4日');
    expect(time.formatDate(at, { weekday: true })).toBe('3月4日 周三');
    expect(time.formatFullDate(at)).toBe('2026年3月4日');
    expect(time.formatFullDateTime(at)).toBe('2026年3月4日 09:05');
    expect(time.formatDateTime(at)).toBe('3月4日 09:05');
    expect(time.formatDateTime(parseInstant(at))).toBe('3月4日 09:05');
  });

  it('refuses a text that is no instant', () => {
    expect(() => time.formatDate('tomorrow')).toThrow(RangeError);
  });
});
