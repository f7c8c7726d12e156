import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, type CallInput, call } from '@/api';
import type { EndpointAnswer, EndpointName } from '@/contract';
import type { Cancel } from '@/platform';
import { useLatest } from './useLatest';
import { useSlow } from './useSlow';

export interface Load<T> {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The last right answer; it stays while a reload is under way or after one failed. */
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  /** The answer has been awaited for three seconds. */
  readonly isSlow: boolean;
  /** Asks again; settles once the answer or the failure is shown, or nobody waits for it any longer. Does not reject. */
  readonly reload: () => Promise<void>;
  /** Takes over a newer answer that came another way, e.g. from the call that changed it. */
  readonly put: (data: T) => void;
}

/**
 * Asks when the page opens and again whenever `key` changes, and stops asking when the page is left.
 *
 * @param key tells what is asked for apart.
 * @param ask fails with nothing but an ApiError; `undefined` waits: nothing is asked until there is something to ask.
 */
export function useRequest<T>(key: string, ask: ((cancel: Cancel) => Promise<T>) | undefined): Load<T> {
  const [state, setState] = useState<Pick<Load<T>, 'status' | 'data' | 'error'>>({
    status: 'loading',
    data: undefined,
    error: undefined,
  });
  const { begin, run } = useLatest();
  const newestAsk = useRef(ask);
  newestAsk.current = ask;
  const isAsking = ask !== undefined;
  const isSlow = useSlow(state.status === 'loading' && isAsking);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another key asks for something else
  const reload = useCallback(async () => {
    const asked = isAsking && newestAsk.current;
    if (!asked) return;
    setState((before) => (before.status === 'loading' ? before : { ...before, status: 'loading', error: undefined }));
    await run(
      asked,
      (data) => setState({ status: 'ready', data, error: undefined }),
      (error: ApiError) => setState((before) => ({ ...before, status: 'failed', error })),
    );
  }, [key, isAsking, run]);

  useEffect(() => {
    void reload();
    return () => begin().cancel();
  }, [reload, begin]);

  const put = useCallback(
    (data: T) => {
      begin().cancel();
      setState({ status: 'ready', data, error: undefined });
    },
    [begin],
  );

  return { ...state, isSlow, reload, put };
}

/** Asks an endpoint, and again whenever the input changes; without an input it waits. */
export function useLoad<N extends EndpointName>(name: N, input: CallInput<N> | undefined): Load<EndpointAnswer<N>> {
  return useRequest(JSON.stringify([name, input]), input && ((cancel) => call(name, input, { cancel })));
}
