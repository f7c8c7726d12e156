import { UsageError } from '../../../mocks/cli/arguments';

/**
 * The value of a flag that takes a whole number.
 *
 * @throws UsageError where it is none, or not within the limits.
 */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^-?\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${flag} is "${text}", not a whole number from ${least} to ${most}.`);
}
