import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, call } from '@/api';
import type { Category, DeviceCard } from '@/contract';
import { type Cancel, createCancel } from '@/platform';
import { useSlow } from '@/shell';

/** What the list is narrowed to. */
export interface DeviceFilter {
  readonly category: Category | undefined;
  /** What was searched for; empty where nothing was. */
  readonly query: string;
}

/** The part of the list that the server has answered. */
export interface DeviceList {
  /** Pages as they came, so that the view can leave out whole pages. */
  readonly pages: readonly (readonly DeviceCard[])[];
  readonly total: number;
  readonly nextCursor: string | null;
}

export interface DevicePages {
  /** `undefined` until the first page is there. */
  readonly data: DeviceList | undefined;
  /** Why the first page, or with `data` there the next one, did not come. */
  readonly error: ApiError | undefined;
  readonly isLoading: boolean;
  readonly isSlow: boolean;
  /** Asks for the first page again, as though the list had just been opened. */
  readonly reload: () => void;
  /** Asks for the next page, if there is one and none is being asked for. */
  readonly loadMore: () => void;
}

interface State {
  readonly data: DeviceList | undefined;
  readonly error: ApiError | undefined;
  readonly isLoading: boolean;
}

const OPENED: State = { data: undefined, error: undefined, isLoading: true };

/** The devices that a filter leaves, page by page; another filter begins anew and drops what was still being asked for. */
export function useDevicePages({ category, query }: DeviceFilter): DevicePages {
  const [state, setState] = useState<State>(OPENED);
  const under = useRef<Cancel>();

  const ask = useCallback(
    (before: DeviceList | undefined) => {
      under.current?.cancel();
      const cancel = createCancel();
      under.current = cancel;
      setState(before ? { data: before, error: undefined, isLoading: true } : OPENED);
      const cursor = before?.nextCursor;
      const asked = { ...(category && { category }), ...(query && { query }), ...(cursor && { cursor }) };
      call('listDevices', { query: asked }, { cancel }).then(
        ({ items, total, nextCursor }) => {
          if (cancel.cancelled) return;
          under.current = undefined;
          setState({
            data: { pages: [...(before?.pages ?? []), items], total, nextCursor },
            error: undefined,
            isLoading: false,
          });
        },
        (error: ApiError) => {
          if (cancel.cancelled) return;
          under.current = undefined;
          setState({ data: before, error, isLoading: false });
        },
      );
    },
    [category, query],
  );

  useEffect(() => {
    ask(undefined);
    return () => under.current?.cancel();
  }, [ask]);

  const { data } = state;
  const reload = useCallback(() => ask(undefined), [ask]);
  const loadMore = useCallback(() => {
    if (data && data.nextCursor !== null && !under.current) ask(data);
  }, [ask, data]);

  return { ...state, isSlow: useSlow(state.isLoading), reload, loadMore };
}
