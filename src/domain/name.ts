/**
 * One Han character, by ranges, because engines on old phones lack `\p{…}` and the `u` flag. In the basic plane: 〇, extension A,
 * the unified ideographs, the compatibility ideographs. Beyond it, as surrogate pairs: extensions B (from U+20000) to F with
 * the compatibility supplement and I (to U+2FBFF), G and H (U+30000 to U+323AF).
 */
const HAN =
  '(?:[\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff]|[\\ud840-\\ud87e][\\udc00-\\udfff]|[\\ud880-\\ud887][\\udc00-\\udfff]|\\ud888[\\udc00-\\udfaf])';

const nameOf = (character: string) => `^${character}+(?:·${character}+)*$`;

const NAME = new RegExp(nameOf(HAN));

/**
 * The same for JSON Schema, where a pattern is read by code points: the characters themselves stand in it, so that a validator
 * in any language reads it alike.
 */
export const NAME_PATTERN = nameOf(
  '[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840\udc00-\ud87e\udfff\ud880\udc00-\ud888\udfaf]',
);

/**
 * A name as it was meant: the dots that keyboards have in the place of `·` (U+00B7) made into it, invisible characters that
 * a paste brings along taken out.
 */
export function typedName(text: string): string {
  return text.replace(/[\u200b-\u200f\ufeff]/g, '').replace(/[.\u2022\u2027\u2219\u22c5\u30fb\uff0e\uff65]/g, '·');
}

/** How many characters a person counts in a text: a surrogate pair is one. */
export function characterCount(text: string): number {
  return text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '?').length;
}

/**
 * Whether `text` can be a name on a Chinese identity card: 1–50 characters, all Han, with `·` (U+00B7) allowed inside
 * (`阿·买买提`, `䶮李`), never at an end and never twice running.
 */
export function isName(text: string): boolean {
  return NAME.test(text) && characterCount(text) <= 50;
}
