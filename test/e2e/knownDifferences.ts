/**
 * What Alipay's runtime does otherwise than H5's and nobody here can mend. Each stands with a journey that meets it, and the
 * test of that journey fails once it is gone: then its row has to go too.
 */
export interface KnownDifference {
  /** A fault of a screen, as the inspector words it, an error, as the simulator does, or a text that Alipay alone shows. */
  readonly words: RegExp;
  readonly reason: string;
  /** A journey that meets it. */
  readonly journey: string;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    words: /^label: <(input|textarea) class="a-(input|textarea)-content"/,
    reason: 'Base library 1.25.1 drops the aria-label of an input; the name stands beside it, tied to it by nothing.',
    journey: 'approved',
  },
  {
    words: /^scrollable-region-focusable: /,
    reason: 'A view takes no tabindex on Alipay, where nobody scrolls by keyboard.',
    journey: 'approved',
  },
  {
    words: /^logic: 未处理的 Promise：\{"(status|error)"/,
    reason:
      'Taro hands callbacks to my.request and drops the promise that base library 1.25.1 answers beside them; the app hears of the failure by the callback.',
    journey: 'out-of-stock',
  },
  {
    words: /^svg-img-alt: <svg class="a-icon-svg a-icon-contact-button"/,
    reason: 'Base library 1.25.1 draws the sign of its <contact-button> without a name; the words stand beside it.',
    journey: 'low-score',
  },
  {
    words: /^在线客服$/,
    reason: 'The chat of customer service is Alipay’s own and opens by its <contact-button> alone.',
    journey: 'low-score',
  },
];

/** The faults, errors and texts that are known and that are not, and which of the known differences were met. */
export function judge(found: readonly string[]) {
  const isKnown = (one: string) => KNOWN_DIFFERENCES.some(({ words }) => words.test(one));
  return {
    known: found.filter(isKnown),
    unknown: found.filter((one) => !isKnown(one)),
    met: KNOWN_DIFFERENCES.filter(({ words }) => found.some((one) => words.test(one))),
  };
}
