import fc from 'fast-check';
import { formatYuan, sum } from './money';

const fen = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });

/** Reads an amount back by its characters, without arithmetic on fractions. */
function readBack(text: string): number {
  const digits = text.replace(/[−¥,.]/g, '');
  return Number(digits) * (text.startsWith('−') ? -1 : 1);
}

describe('formatYuan', () => {
  it.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [9, '¥0.09'],
    [10, '¥0.10'],
    [-0, '¥0.00'],
    [100, '¥1.00'],
    [99_999, '¥999.99'],
    [100_000, '¥1,000.00'],
    [129_900, '¥1,299.00'],
    [123_456_789, '¥1,234,567.89'],
    [-100, '−¥1.00'],
    [-5, '−¥0.05'],
    [Number.MAX_SAFE_INTEGER, '¥90,071,992,547,409.91'],
  ])('prints %d fen as %s', (amount, text) => {
    expect(formatYuan(amount)).toBe(text);
  });

  it('loses no fen', () => {
    fc.assert(fc.property(fen, (amount) => readBack(formatYuan(amount)) === (amount === 0 ? 0 : amount)));
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('refuses %d', (amount) => {
    expect(() => formatYuan(amount)).toThrow(RangeError);
  });
});

describe('sum', () => {
  it('is 0 of nothing', () => {
    expect(sum([])).toBe(0);
  });

  it('does not depend on the order', () => {
    fc.assert(fc.property(fc.array(fen), (amounts) => sum(amounts) === sum([...amounts].reverse())));
  });

  it('refuses fractions and sums past what an integer holds', () => {
    expect(() => sum([1, 0.5])).toThrow(RangeError);
    expect(() => sum([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
