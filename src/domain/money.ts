/** Money is an integer number of 分. 元 exists only as the text that these functions make, at the edge where it is printed. */

function assertFen(amount: number): void {
  if (Math.floor(amount) !== amount || Math.abs(amount) > 9007199254740991) {
    throw new RangeError(`An amount of money must be an integer number of 分, not ${amount}`);
  }
}

/** Digits in groups of three: `1299000` → `1,299,000`. */
function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * An amount as every screen shows it: `129900` → `¥1,299.00`; below zero `−¥1.00`, with the sign for minus and not a hyphen.
 * The 分 are there also where they are 0, so that prices beside each other compare.
 *
 * @param fen 分.
 * @throws RangeError where `fen` is no safe integer.
 */
export function formatYuan(fen: number): string {
  assertFen(fen);
  const absolute = Math.abs(fen);
  const cents = absolute % 100;
  const whole = grouped(String((absolute - cents) / 100));
  return `${fen < 0 ? '−' : ''}¥${whole}.${cents < 10 ? '0' : ''}${cents}`;
}

/**
 * The sum of amounts, 分; of none, 0.
 *
 * @throws RangeError where an amount or the sum is no safe integer.
 */
export function sum(amounts: readonly number[]): number {
  const total = amounts.reduce((running, amount) => {
    assertFen(amount);
    return running + amount;
  }, 0);
  assertFen(total);
  return total;
}
