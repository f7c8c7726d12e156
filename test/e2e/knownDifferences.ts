/**
 * What one runtime does otherwise than the other and nobody here can mend. Each stands with a journey that meets it, and
 * the test of that journey fails once it is gone: then its row has to go too.
 */
export interface KnownDifference {
  readonly runtime: 'H5' | 'Alipay';
  /** The fault of a screen, as the inspector words it. */
  readonly fault: RegExp;
  readonly reason: string;
  /** A journey whose screens have it. */
  readonly journey: string;
}

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    runtime: 'Alipay',
    fault: /^label: <(input|textarea) class="a-(input|textarea)-content"/,
    reason: 'Base library 1.25.1 drops the aria-label of an input; the name stands beside it, tied to it by nothing.',
    journey: 'approved',
  },
];

/** The faults that are not known, and which of the known ones were met. */
export function judge(runtime: KnownDifference['runtime'], faults: readonly string[]) {
  const known = KNOWN_DIFFERENCES.filter((one) => one.runtime === runtime);
  return {
    unknown: faults.filter((fault) => !known.some((one) => one.fault.test(fault))),
    met: known.filter((one) => faults.some((fault) => one.fault.test(fault))),
  };
}
