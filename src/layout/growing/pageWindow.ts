/** Which of a long list's pages are drawn, and how tall the empty space above and below them is. */
export interface PageWindow {
  /** The first and the last page drawn, counted from 0; `last` is below `first` where there are no pages. */
  readonly first: number;
  readonly last: number;
  /** Heights of the pages left out, in the unit of `heights`. */
  readonly above: number;
  readonly below: number;
}

/** Pages kept drawn on each side of the one at the top edge, so that a fling does not run into empty space. */
const AROUND = 1;

/**
 * The page at the top edge of the screen.
 *
 * @param heights the height of every loaded page, measured or estimated.
 * @param scrollTop how far the list's top edge has left the screen; below 0 while it has not.
 * @returns counted from 0; the last page where `scrollTop` is past the end.
 */
export function pageAt(heights: readonly number[], scrollTop: number): number {
  let at = 0;
  let passed = heights[0] ?? 0;
  while (at < heights.length - 1 && passed <= scrollTop) {
    at += 1;
    passed += heights[at] ?? 0;
  }
  return at;
}

/** The window of pages around page `at`: at most `2 × AROUND + 1`, however long the list is. */
export function pageWindow(heights: readonly number[], at: number): PageWindow {
  const end = heights.length - 1;
  const middle = Math.min(at, end);
  const first = Math.max(0, middle - AROUND);
  const last = Math.min(end, middle + AROUND);
  return { first, last, above: total(heights.slice(0, first)), below: total(heights.slice(last + 1)) };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
