import { useCallback, useEffect, useRef, useState } from 'react';
import { type ApiError, type CallInput, call } from '@/api';
import type { EndpointAnswer, EndpointName } from '@/contract';
import { type Cancel, createCancel } from '@/platform';
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
 * Asks an endpoint when the page opens and again whenever its input changes, and stops asking when the page is left.
 *
 * @param input `undefined` waits: nothing is asked until there is an input.
 */
export function useLoad<N extends EndpointName>(name: N, input: CallInput<N> | undefined): Load<EndpointAnswer<N>> {
  const [state, setState] = useState<Pick<Load<EndpointAnswer<N>>, 'status' | 'data' | 'error'>>({
    status: 'loading',
    data: undefined,
    error: undefined,
  });
  const under = useRef<Cancel>();
  const key = input && JSON.stringify(input);
  const isSlow = useSlow(state.status === 'loading' && key !== undefined);

  const load = useCallback(async () => {
    if (key === undefined) return;
    under.current?.cancel();
    const cancel = createCancel();
    under.current = cancel;
    setState((before) => (before.status === 'loading' ? before : { ...before, status: 'loading', error: undefined }));
    const asked: CallInput<N> = JSON.parse(key);
    await call(name, asked, { cancel }).then(
      (data) => !cancel.cancelled && setState({ status: 'ready', data, error: undefined }),
      (error: ApiError) => !cancel.cancelled && setState((before) => ({ ...before, status: 'failed', error })),
    );
  }, [name, key]);

  useEffect(() => {
    void load();
    return () => under.current?.cancel();
  }, [load]);

  const put = useCallback((data: EndpointAnswer<N>) => {
    under.current?.cancel();
    setState({ status: 'ready', data, error: undefined });
  }, []);

  return { ...state, isSlow, reload: load, put };
}
