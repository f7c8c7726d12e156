import { useEffect, useRef } from 'react';
import { after } from '@/platform';
import { useReturn } from './useReturn';
import { useShown } from './useShown';

/** Milliseconds between two questions: it begins lively and calms down, for a review takes days. */
const PAUSES = [5_000, 10_000, 20_000, 40_000, 60_000] as const;

/**
 * Asks again and again while the page is on screen, with growing pauses; stops while it is hidden, and asks at once when
 * it is shown again.
 *
 * @param isActive whether there is still anything to wait for.
 */
export function usePolling(ask: () => void, isActive: boolean): void {
  const isShown = useShown();
  const latest = useRef(ask);
  latest.current = ask;

  useReturn(() => latest.current());

  useEffect(() => {
    if (!isActive || !isShown) return undefined;
    let asked = 0;
    let stopTimer = () => {};
    const wait = () => {
      stopTimer = after(PAUSES[Math.min(asked, PAUSES.length - 1)] ?? PAUSES[0], () => {
        asked += 1;
        latest.current();
        wait();
      });
    };
    wait();
    return () => stopTimer();
  }, [isActive, isShown]);
}
