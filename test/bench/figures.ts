/** What an interaction made a runtime send to its view, and what is asked of it. */
import type { SetDataEntry } from '@mocks/simulator/phone/activityLog';
import { type PageId, pageUrl } from '@/flow';

/** Every call of `setData` that one interaction caused, in order. */
export type Figure = readonly SetDataEntry[];

export const bytesOf = (figure: Figure): number => figure.reduce((sum, { bytes }) => sum + bytes, 0);

/** Something that has to hold of a figure. */
export interface Target {
  /** The measured value beside what it may be, e.g. `2 of 3 calls`. */
  readonly words: string;
  readonly isMet: boolean;
}

/** @param twin what the same screen written by hand sends for the same interaction, where there is one. */
export type Judge = (figure: Figure, twin: Figure | undefined) => Target;

const routeOf = (page: PageId) => pageUrl(page).slice(1);

/** A limit, as its words tell it. */
function atMost(value: number, limit: number, what: string): Target {
  return { words: `${value} of ${limit} ${what}`, isMet: value <= limit };
}

/** A page stands after so many calls, from its first frame to the content that a prompt backend answers. */
export const mountOf =
  (page: PageId): Judge =>
  (figure) =>
    atMost(figure.filter((update) => update.page === routeOf(page)).length, 3, 'calls to mount');

/** So many more go to pages that are being left or are hidden. */
export const besides =
  (page: PageId): Judge =>
  (figure) =>
    atMost(figure.filter((update) => update.page !== routeOf(page)).length, 2, 'calls besides');

/** A typed character writes little, and nothing to its own field (at which every journey looks, `watchField`). */
export const character: Judge = (figure) => atMost(bytesOf(figure), 100, 'B');

/** What closes leaves its place empty, and sends nothing around it again. */
export const closing: Judge = (figure) => atMost(bytesOf(figure), 300, 'B');

/** Not more than four times what the page written by hand sends. */
export const nearTwin: Judge = (figure, twin) => {
  const limit = 4 * (twin ? bytesOf(twin) : 0);
  return atMost(bytesOf(figure), limit, 'B, 4 × the native page');
};
