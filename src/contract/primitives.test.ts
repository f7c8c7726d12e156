import fc from 'fast-check';
import * as v from 'valibot';
import { formatYuan } from '@/domain/money';
import { formatFullDateTime } from '@/domain/time';
import { instant, money } from './primitives';

/** What a backend may say for a number: right ones, and those around the limits. */
const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.maxSafeNat(),
  fc.constantFrom(1e17, 2 ** 53, 2 ** 53 - 1, -1, 0),
);

test('an amount of money that the contract lets in can be printed', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      if (v.is(money, number)) expect(() => formatYuan(number)).not.toThrow();
    }),
  );
  expect([0, 1, 2 ** 53 - 1].map((number) => v.is(money, number))).toEqual([true, true, true]);
  expect([-1, 0.5, 2 ** 53, 1e17, Number.NaN].some((number) => v.is(money, number))).toBe(false);
});

test('an instant that the contract lets in can be printed', () => {
  const part = (max: number) => fc.nat({ max }).map((number) => String(number).padStart(2, '0'));
  const texts = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), part(25), part(61), part(61))
    .map(([year, month, day, hour, minute, second]) => `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`);
  fc.assert(
    fc.property(texts, (text) => {
      if (v.is(instant, text)) expect(() => formatFullDateTime(text)).not.toThrow();
    }),
  );
  expect(v.is(instant, '2024-02-29T18:00:00+08:00')).toBe(true);
  for (const text of ['2026-02-30T18:00:00+08:00', '2026-13-01T18:00:00+08:00', '2026-03-02T24:00:00+08:00', 'today']) {
    expect(v.is(instant, text)).toBe(false);
  }
});
