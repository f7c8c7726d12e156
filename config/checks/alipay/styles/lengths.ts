import { unit } from 'postcss-value-parser';

/** How Ant's compiler finds a length in a declaration's value: it puts a hundredth of the number there, in rem. */
const LENGTH = /\b(\d*\.\d+|\d+)rpx\b/g;

/** How the base library finds one in an element's own style, to put a length in px there. */
const OWN_LENGTH = /\b[.\d]+rpx\b/i;

/** Ant's compiler takes comments out of a value, also where they are a part of a text. */
const COMMENT = /\/\*[^*]*\*+([^/*][^*]*\*+)*\//;

/** What Ant's compiler makes of a value, or of a piece of it. */
const compiled = (text: string) => text.replace(LENGTH, (_, number: string) => `${Number(number) / 100}rem`);

/** Whether a word of a value is meant as a length in rpx. */
export function isLength(word: string): boolean {
  const length = unit(word);
  return length !== false && /^rpx$/i.test(length.unit);
}

/**
 * What is wrong with what Ant's compiler makes of one word of a value. It looks for a number that begins where a word does:
 * `.5rpx` does not, but its `5` does.
 */
export function wordFault(word: string): string | undefined {
  const made = compiled(word);
  const becomes = `has ${word}, of which Ant’s compiler makes ${made}`;
  if (!isLength(word)) return made === word ? undefined : becomes;
  if (made === word) return `has ${word}, which Ant’s compiler leaves as it is`;
  const length = unit(made);
  return length && length.unit === 'rem' ? undefined : becomes;
}

/** What is wrong with what Ant's compiler makes of a text or an address, which it does not tell from the rest of a value. */
export function textFault(text: string): string | undefined {
  if (COMMENT.test(text)) return `has ${text}, from which Ant’s compiler takes the comment`;
  const made = compiled(text);
  return made === text ? undefined : `has ${text}, of which Ant’s compiler makes ${made}`;
}

/** What is wrong with what the base library makes of a word, a text or an address in an element's own style. */
export function ownFault(text: string): string | undefined {
  if (!isLength(text)) return OWN_LENGTH.test(text) ? `has ${text}, where the base library puts px for rpx` : undefined;
  return /^[+-]?\.|e/i.test(text) ? `has ${text}, which the base library reads as another length` : undefined;
}
