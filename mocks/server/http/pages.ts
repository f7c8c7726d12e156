/** A page of a list, and the cursor of the one after it; a cursor is the number of items before the page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** The page that begins at `cursor`, the first where absent; `undefined` where it is no cursor of ours. */
export function pageOf<T>(all: readonly T[], cursor: string | undefined, limit: number): Page<T> | undefined {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) return undefined;
  const from = Number(cursor ?? 0);
  const to = from + limit;
  return { items: all.slice(from, to), nextCursor: to < all.length ? String(to) : null, total: all.length };
}

/** What is told of a cursor that is none. */
export const WRONG_CURSOR = { detail: '翻页位置已失效，请从第一页重新加载。' };
