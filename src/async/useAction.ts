import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '@/api';
import { type Cancel, createCancel, NativeUnavailable } from '@/platform';
import { useSlow } from './useSlow';

/** What a tap can fail with: `message` is for the user to read. */
export type ActionError = ApiError | NativeUnavailable;

export interface Action<Args extends unknown[]> {
  /** Runs the work; does nothing while it is already under way. */
  readonly run: (...args: Args) => void;
  readonly isPending: boolean;
  readonly isSlow: boolean;
  /** Why the last run failed. */
  readonly error: ActionError | undefined;
  readonly clearError: () => void;
  /** Waits for a screen of Alipay's own, within the work: meanwhile nothing is slow, the user is busy there. */
  readonly atAlipay: <T>(screen: Promise<T>) => Promise<T>;
}

/**
 * Work that a tap begins: it runs once at a time, is cancelled when the page is left, and keeps its error for the screen.
 *
 * @param work throws an `ApiError` or `NativeUnavailable` to fail; any other error is a defect and goes on to the runtime.
 */
export function useAction<Args extends unknown[]>(
  work: (cancel: Cancel, ...args: Args) => Promise<void>,
): Action<Args> {
  const [isPending, setPending] = useState(false);
  const [isAway, setAway] = useState(false);
  const [error, setError] = useState<ActionError>();
  const under = useRef<Cancel>();
  const latest = useRef(work);
  latest.current = work;

  useEffect(() => () => under.current?.cancel(), []);

  const run = useCallback(async (...args: Args) => {
    if (under.current) return;
    const cancel = createCancel();
    under.current = cancel;
    setPending(true);
    setError(undefined);
    try {
      await latest.current(cancel, ...args);
    } catch (failure) {
      if (!(failure instanceof ApiError || failure instanceof NativeUnavailable)) throw failure;
      if (!cancel.cancelled) setError(failure);
    } finally {
      under.current = undefined;
      if (!cancel.cancelled) setPending(false);
    }
  }, []);
  const atAlipay = useCallback(async <T>(screen: Promise<T>): Promise<T> => {
    setAway(true);
    try {
      return await screen;
    } finally {
      setAway(false);
    }
  }, []);
  const clearError = useCallback(() => setError(undefined), []);

  return { run, isPending, isSlow: useSlow(isPending && !isAway), error, clearError, atAlipay };
}
