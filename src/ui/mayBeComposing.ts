/**
 * Whether a text may be what an input method composes: Latin letters, apostrophes and blanks, perhaps among words that were
 * chosen before. A mini-program is told of each letter and never that they are composed; what such a text does not find,
 * nobody may have asked for yet.
 */
export function mayBeComposing(text: string): boolean {
  return /[a-z]/i.test(text) && /^[a-z'’\s\u4e00-\u9fff]+$/i.test(text);
}
