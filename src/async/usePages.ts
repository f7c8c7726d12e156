import { useCallback, useEffect, useRef, useState } from 'react';
import type { ApiError } from '@/api';
import type { Cancel } from '@/platform';
import { useLatest } from './useLatest';
import { useSlow } from './useSlow';

/** One page as the server answers it. */
interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** The part of a long list that the server has answered. */
export interface PageList<Item> {
  /** Pages as they came, so that the view can leave out whole pages. */
  readonly pages: readonly (readonly Item[])[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export interface Pages<Item> {
  /** `undefined` until the first page is there. */
  readonly data: PageList<Item> | undefined;
  /** Why the first page, or with `data` there the next one, did not come. */
  readonly error: ApiError | undefined;
  readonly isLoading: boolean;
  readonly isSlow: boolean;
  /** Asks for the first page again, as though the list had just been opened. */
  readonly reload: () => void;
  /** Asks anew for all pages that are there, while the list stays; a failure leaves it as it was. */
  readonly refresh: () => void;
  /** Asks for the next page, if there is one and none is being asked for. */
  readonly loadMore: () => void;
}

interface State<Item> extends Pick<Pages<Item>, 'data' | 'error' | 'isLoading'> {
  /** Of which list this is. */
  readonly key: string;
}

const OPENED = { data: undefined, error: undefined, isLoading: true } as const;

type Ask<Item> = (cursor: string | undefined, cancel: Cancel) => Promise<Page<Item>>;

/** So many pages from the beginning, fewer where the list has become shorter: one after the other, as each names the next. */
async function pagesOf<Item>(ask: Ask<Item>, count: number, cancel: Cancel): Promise<PageList<Item>> {
  const { items, nextCursor, total } = await ask(undefined, cancel);
  let list: PageList<Item> = { pages: [items], nextCursor, total };
  while (list.pages.length < count && list.nextCursor !== null) {
    const next = await ask(list.nextCursor, cancel);
    list = { pages: [...list.pages, next.items], nextCursor: next.nextCursor, total: next.total };
  }
  return list;
}

/**
 * A long list, page by page; another list begins anew and drops what was still being asked for.
 *
 * @param key tells lists apart: with another one, `ask` asks for something else.
 * @param ask asks for the page at a cursor, the first one without.
 */
export function usePages<Item extends { readonly id: string }>(key: string, ask: Ask<Item>): Pages<Item> {
  const [held, setState] = useState<State<Item>>({ key, ...OPENED });
  // Another list is not there yet: what is left of the one before must not be drawn in its name.
  const state = held.key === key ? held : { key, ...OPENED };
  const { begin, run, isUnderWay } = useLatest();
  const newestAsk = useRef(ask);
  newestAsk.current = ask;

  const load = useCallback(
    (before: PageList<Item> | undefined) => {
      setState({ key, ...(before ? { data: before, error: undefined, isLoading: true } : OPENED) });
      void run(
        (cancel) => newestAsk.current(before?.nextCursor ?? undefined, cancel),
        ({ items, total, nextCursor }) => {
          const data = { pages: [...(before?.pages ?? []), items], total, nextCursor };
          setState({ key, data, error: undefined, isLoading: false });
        },
        (error: ApiError) => setState({ key, data: before, error, isLoading: false }),
      );
    },
    [key, run],
  );

  useEffect(() => {
    load(undefined);
    return () => begin().cancel();
  }, [load, begin]);

  const { data } = state;
  const reload = useCallback(() => load(undefined), [load]);
  const loadMore = useCallback(() => {
    if (data && data.nextCursor !== null && !isUnderWay()) load(data);
  }, [load, data, isUnderWay]);
  const count = useRef(0);
  count.current = data?.pages.length ?? 0;
  const refresh = useCallback(() => {
    if (isUnderWay()) return;
    void run(
      (cancel) => pagesOf(newestAsk.current, count.current, cancel),
      (list) => setState((before) => (before.data ? { ...before, data: list } : before)),
      () => undefined,
    );
  }, [isUnderWay, run]);

  return { ...state, isSlow: useSlow(state.isLoading), reload, refresh, loadMore };
}
