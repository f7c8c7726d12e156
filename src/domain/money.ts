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

function parts(fen: number): { sign: string; whole: string; cents: string } {
  assertFen(fen);
  const absolute = Math.abs(fen);
  const remainder = absolute % 100;
  return {
    sign: fen < 0 ? '-' : '',
    whole: grouped(String((absolute - remainder) / 100)),
    cents: remainder < 10 ? `0${remainder}` : String(remainder),
  };
}

/**
 * An amount as a sentence or a table shows it: `129900` → `¥1,299.00`; below zero `-¥1.00`.
 *
 * @param fen 分.
 * @throws RangeError where `fen` is no safe integer.
 */
export function formatYuan(fen: number): string {
  const { sign, whole, cents } = parts(fen);
  return `${sign}¥${whole}.${cents}`;
}

/**
 * An amount without its sign ¥ and without `.00`, for a price whose ¥ is drawn apart: `129900` → `1,299`, `12950` → `129.50`.
 *
 * @param fen 分.
 * @throws RangeError where `fen` is no safe integer.
 */
export function yuan(fen: number): string {
  const { sign, whole, cents } = parts(fen);
  return `${sign}${whole}${cents === '00' ? '' : `.${cents}`}`;
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
