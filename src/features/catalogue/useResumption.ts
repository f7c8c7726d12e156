import { useCallback, useEffect, useState } from 'react';
import type { ApiError } from '@/api';
import { useLatest, usePolling } from '@/async';
import { refreshApplications } from '@/layout';
import { type Resumption, resumptionOf } from './resumption';

export interface ResumptionLoad {
  /** The application to go on with, as far as is known: where asking again failed, the one known before. */
  readonly resumption: Resumption | undefined;
  /** Why it could not be asked, the last time. */
  readonly error: ApiError | undefined;
  /** The user has asked, and there is no answer yet. */
  readonly isLooking: boolean;
  /** Asks again, for the user. */
  readonly look: () => void;
}

const OPENED = { resumption: undefined, error: undefined, isLooking: false };

/** Whether it is worth asking again without the user: not for a login, which may be theirs to give, nor where nothing will have changed. */
const passesByItself = ({ canRetry, kind }: ApiError) => canRetry && kind !== 'unauthenticated';

/**
 * The application to offer for going on, asked anew each time the page shows and where another tab has changed it; where
 * that failed, also by itself after a while. It is an offer beside the page's own purpose: a failure is the page's to say,
 * and quietly.
 */
export function useResumption(): ResumptionLoad {
  const [state, setState] = useState<Omit<ResumptionLoad, 'look'>>(OPENED);
  const { run } = useLatest();

  const ask = useCallback(
    () =>
      run(
        refreshApplications,
        (applications) => setState({ ...OPENED, resumption: resumptionOf(applications) }),
        (error: ApiError) => setState(({ resumption }) => ({ ...OPENED, resumption, error })),
      ),
    [run],
  );
  const look = useCallback(() => {
    setState((before) => ({ ...before, isLooking: true }));
    ask();
  }, [ask]);

  useEffect(() => void ask(), [ask]);
  usePolling(ask, state.error !== undefined && passesByItself(state.error));

  return { ...state, look };
}
