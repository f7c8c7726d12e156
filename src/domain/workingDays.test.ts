import fc from 'fast-check';
import { addDays, calendarDay, DAY_MS, dayStart, formatDay, formatInstant, parseInstant, weekday } from './time';
import { addWorkingDays, endOfWorkingDay, isWorkingDay } from './workingDays';

/**
 * The State Council's notices, typed in by hand from 国办发明电〔2023〕7 号, 〔2024〕12 号 and 〔2025〕7 号: first and last day
 * of each holiday, and the weekends that are worked for it.
 */
const OFF: readonly (readonly [string, string])[] = [
  ['2024-01-01', '2024-01-01'], // 元旦
  ['2024-02-10', '2024-02-17'], // 春节
  ['2024-04-04', '2024-04-06'], // 清明节
  ['2024-05-01', '2024-05-05'], // 劳动节
  ['2024-06-10', '2024-06-10'], // 端午节
  ['2024-09-15', '2024-09-17'], // 中秋节
  ['2024-10-01', '2024-10-07'], // 国庆节
  ['2025-01-01', '2025-01-01'], // 元旦
  ['2025-01-28', '2025-02-04'], // 春节
  ['2025-04-04', '2025-04-06'], // 清明节
  ['2025-05-01', '2025-05-05'], // 劳动节
  ['2025-05-31', '2025-06-02'], // 端午节
  ['2025-10-01', '2025-10-08'], // 国庆节、中秋节
  ['2026-01-01', '2026-01-03'], // 元旦
  ['2026-02-15', '2026-02-23'], // 春节
  ['2026-04-04', '2026-04-06'], // 清明节
  ['2026-05-01', '2026-05-05'], // 劳动节
  ['2026-06-19', '2026-06-21'], // 端午节
  ['2026-09-25', '2026-09-27'], // 中秋节
  ['2026-10-01', '2026-10-07'], // 国庆节
];
const WORKED_WEEKENDS: readonly string[] = [
  ...['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
];

const noon = (day: string) => parseInstant(`${day}T12:00:00+08:00`);

/** What the notices say of a day. */
function isWorkedByNotice(at: number): boolean {
  const day = formatDay(calendarDay(at));
  if (WORKED_WEEKENDS.includes(day)) return true;
  if (OFF.some(([first, last]) => first <= day && day <= last)) return false;
  return weekday(at) >= 1 && weekday(at) <= 5;
}

/** Any second of the years that are held, a month short of their end. */
const held = fc
  .integer({ min: noon('2024-01-01') / 1000, max: noon('2026-11-30') / 1000 })
  .map((seconds) => seconds * 1000);

test('every day of 2024 to 2026 is as the State Council gave it out', () => {
  const wrong: string[] = [];
  let counted = 0;
  for (let at = noon('2024-01-01'); at <= noon('2026-12-31'); at = addDays(at, 1)) {
    const answer = isWorkingDay(at);
    if (answer.working !== isWorkedByNotice(at) || answer.isEstimate) wrong.push(formatInstant(at));
    counted += 1;
  }
  expect(wrong).toEqual([]);
  expect(counted).toBe(366 + 365 + 365);
});

test('a day is judged by China’s clocks, from midnight to midnight', () => {
  expect(isWorkingDay('2026-02-13T23:59:59+08:00').working).toBe(true);
  expect(isWorkingDay('2026-02-15T00:00:00+08:00').working).toBe(false);
  expect(isWorkingDay('2026-02-23T23:59:59+08:00').working).toBe(false);
  expect(isWorkingDay('2026-02-24T00:00:00+08:00').working).toBe(true);
});

test.each([2023, 2027, 2040])(
  '%d is not held: plain weeks but for the fixed holidays, and said to be an estimate',
  (year) => {
    for (let at = noon(`${year}-09-20`); at < noon(`${year}-10-20`); at = addDays(at, 1)) {
      const isNationalDay = /-10-0[123]$/.test(formatDay(calendarDay(at)));
      expect(isWorkingDay(at)).toEqual({ working: weekday(at) % 6 !== 0 && !isNationalDay, isEstimate: true });
    }
  },
);

describe('addWorkingDays', () => {
  it.each([
    ['Monday → Tuesday', '2026-03-02T09:30:00+08:00', 1, '2026-03-03T09:30:00+08:00'],
    ['Friday → Monday', '2026-03-06T20:00:00+08:00', 1, '2026-03-09T20:00:00+08:00'],
    ['Saturday → Monday', '2026-03-07T20:00:00+08:00', 1, '2026-03-09T20:00:00+08:00'],
    ['Sunday → Monday', '2026-03-08T00:00:00+08:00', 1, '2026-03-09T00:00:00+08:00'],
    ['a Saturday that is worked', '2026-02-13T09:30:00+08:00', 1, '2026-02-14T09:30:00+08:00'],
    ['over the Spring Festival', '2026-02-14T09:30:00+08:00', 1, '2026-02-24T09:30:00+08:00'],
    ['over the Spring Festival, two days', '2026-02-13T09:30:00+08:00', 2, '2026-02-24T09:30:00+08:00'],
    ['over a National Day of eight days', '2025-09-30T18:00:00+08:00', 2, '2025-10-10T18:00:00+08:00'],
    ['none', '2026-03-07T09:30:00+08:00', 0, '2026-03-07T09:30:00+08:00'],
  ])('%s', (_, from, count, to) => {
    const answer = addWorkingDays(from, count);
    expect(formatInstant(answer.at)).toBe(to);
    expect(answer.isEstimate).toBe(false);
  });

  it('says where a year that is not held was counted', () => {
    expect(addWorkingDays('2026-12-30T09:30:00+08:00', 1).isEstimate).toBe(false);
    const answer = addWorkingDays('2026-12-31T09:30:00+08:00', 1);
    expect(formatInstant(answer.at)).toBe('2027-01-04T09:30:00+08:00');
    expect(answer.isEstimate).toBe(true);
  });

  it('says so too where the years after it are held', () => {
    const answer = addWorkingDays('2023-12-29T09:30:00+08:00', 2);
    expect(formatInstant(answer.at)).toBe('2024-01-03T09:30:00+08:00');
    expect(answer.isEstimate).toBe(true);
  });

  it('ends on a working day, at the same time of day, after as many working days as asked', () => {
    fc.assert(
      fc.property(held, fc.integer({ min: 1, max: 8 }), (from, count) => {
        const { at } = addWorkingDays(from, count);
        expect(isWorkingDay(at).working).toBe(true);
        expect((at - from) % DAY_MS).toBe(0);
        let worked = 0;
        for (let day = addDays(from, 1); day <= at; day = addDays(day, 1)) worked += isWorkingDay(day).working ? 1 : 0;
        expect(worked).toBe(count);
      }),
    );
  });

  it('never goes back: a later start or more days end no earlier', () => {
    fc.assert(
      fc.property(held, held, fc.nat(5), fc.nat(5), (a, b, m, n) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        const [few, more] = [Math.min(m, n), Math.max(m, n)];
        expect(addWorkingDays(early, few).at).toBeLessThanOrEqual(addWorkingDays(early, more).at);
        expect(dayStart(addWorkingDays(early, few).at)).toBeLessThanOrEqual(dayStart(addWorkingDays(late, few).at));
      }),
    );
  });

  it('adds up: m days and then n are m + n', () => {
    fc.assert(
      fc.property(held, fc.nat(4), fc.nat(4), (from, m, n) => {
        expect(addWorkingDays(addWorkingDays(from, m).at, n).at).toBe(addWorkingDays(from, m + n).at);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d', (count) => {
    expect(() => addWorkingDays(0, count)).toThrow(RangeError);
  });
});

it.each(['2029-01-01', '2031-05-01', '2030-05-02', '2029-10-01', '2029-10-02', '2029-10-03'])(
  '%s is off, though its year’s calendar is not held',
  (day) => {
    expect(isWorkingDay(noon(day))).toEqual({ working: false, isEstimate: true });
  },
);

it.each(['2030-05-03', '2029-10-04', '2030-01-02'])('%s is worked, as far as is known', (day) => {
  expect(isWorkingDay(noon(day))).toEqual({ working: true, isEstimate: true });
});

describe('endOfWorkingDay', () => {
  it.each([
    ['2026-03-02T09:30:00+08:00', 2, '2026-03-04T18:00:00+08:00'],
    ['2026-03-02T23:30:00+08:00', 1, '2026-03-03T18:00:00+08:00'],
    ['2026-03-06T09:30:00+08:00', 2, '2026-03-10T18:00:00+08:00'],
  ])('from %s, day %d ends %s', (from, count, to) => {
    expect(endOfWorkingDay(from, count)).toEqual({ at: parseInstant(to), isEstimate: false });
  });

  it('says where it is an estimate', () => {
    expect(endOfWorkingDay('2026-12-31T09:30:00+08:00', 2).isEstimate).toBe(true);
  });
});
