import { useEffect, useMemo } from 'react';
import { type Cancel, createCancel } from '@/platform';

export interface Latest {
  /** Something newer begins: what was begun before is cancelled, and this is what a later one cancels. */
  readonly begin: () => Cancel;
  /**
   * Runs work as the newest. Its end is told to `onDone` or `onFailed`, or, where something newer has begun or the page was
   * left meanwhile, to nobody. Settles either way and does not reject.
   *
   * @param work fails with nothing but an error of type `E`.
   */
  readonly run: <T, E = unknown>(
    work: (cancel: Cancel) => Promise<T>,
    onDone: (answer: T) => void,
    onFailed: (error: E) => void,
  ) => Promise<void>;
  readonly isUnderWay: () => boolean;
}

/** The one place where the latest wins: of work that is begun again and again, only the newest is heard. */
export function useLatest(): Latest {
  const latest = useMemo(createLatest, []);
  useEffect(() => () => void latest.begin().cancel(), [latest]);
  return latest;
}

function createLatest(): Latest {
  let under: Cancel | undefined;
  const begin = () => {
    under?.cancel();
    under = createCancel();
    return under;
  };
  return {
    begin,
    run: (work, onDone, onFailed) => {
      const cancel = begin();
      const ifNewest =
        <T>(tell: (end: T) => void) =>
        (end: T) => {
          if (cancel.cancelled) return;
          under = undefined;
          tell(end);
        };
      return work(cancel).then(ifNewest(onDone), ifNewest(onFailed));
    },
    isUnderWay: () => under !== undefined && !under.cancelled,
  };
}
