/** So often it is looked whether it is there, and so long, ms. */
const EVERY = 50;
const LONGEST = 20_000;

/**
 * What stands in the phone, once it is there: what a person sets while it loads, or while its world begins, is not lost.
 *
 * @returns `undefined` where it does not come.
 */
export async function untilThere<T>(read: () => T | undefined): Promise<T | undefined> {
  const end = Date.now() + LONGEST;
  let there = read();
  while (there === undefined && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    there = read();
  }
  return there;
}
