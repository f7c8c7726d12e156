import { after, type Cancel } from '@/platform';
import { ApiError } from './apiError';

/** The pauses before the second and the third try, milliseconds. Not random: what a test or a person sees repeats. */
const PAUSES = [400, 1200] as const;

/** A longer `Retry-After` is told to the user instead of waited for, seconds. */
const LONGEST_WAIT = 5;

/** How long to wait before trying again after `failure`, milliseconds; `undefined`: not at all. */
function pauseAfter(failure: unknown, tried: number): number | undefined {
  const pause = PAUSES[tried];
  if (pause === undefined || !(failure instanceof ApiError)) return undefined;
  if (failure.kind === 'rate-limited') {
    const seconds = failure.retryAfter ?? pause / 1000;
    return seconds <= LONGEST_WAIT ? Math.max(pause, seconds * 1000) : undefined;
  }
  // After a time-out the user has waited long enough to be asked.
  return failure.kind === 'offline' || failure.kind === 'server' ? pause : undefined;
}

/** Resolves after `ms` milliseconds, at once when cancelled. */
function pass(ms: number, cancel: Cancel | undefined): Promise<void> {
  return new Promise((resolve) => {
    let stopListening = () => {};
    const stopTimer = after(ms, () => {
      stopListening();
      resolve();
    });
    if (cancel) {
      stopListening = cancel.onCancel(() => {
        stopTimer();
        resolve();
      });
    }
  });
}

/**
 * Runs work that may safely be run again, up to three times, as long as its failure is one that passes: no connection, a
 * failing server, too many calls. A time-out, a refusal and a broken contract are final.
 */
export async function withRetries<T>(work: () => Promise<T>, cancel: Cancel | undefined): Promise<T> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await work();
    } catch (failure) {
      const pause = pauseAfter(failure, tried);
      if (pause === undefined) throw failure;
      await pass(pause, cancel);
    }
  }
}
