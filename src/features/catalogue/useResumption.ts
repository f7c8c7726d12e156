import { useEffect, useRef, useState } from 'react';
import { call } from '@/api';
import { type Cancel, createCancel } from '@/platform';
import { useReturn } from '@/shell';
import { useFlow } from '@/store';
import { type Resumption, resumptionOf } from './resumption';

/**
 * The application to offer for going on, asked anew each time the page shows, and where another tab has changed it. It is an offer beside the page's own
 * purpose: where asking failed the one known before stays, and nothing is said.
 */
export function useResumption(): Resumption | undefined {
  const [resumption, setResumption] = useState<Resumption>();
  const under = useRef<Cancel>();

  const look = () => {
    under.current?.cancel();
    const cancel = createCancel();
    under.current = cancel;
    const known = useFlow.getState().application;
    const askedAt = Date.now();
    call('listApplications', {}, { cancel }).then(
      (applications) => {
        if (cancel.cancelled) return;
        useFlow.getState().learn(applications, known, askedAt);
        setResumption(resumptionOf(applications));
      },
      () => undefined,
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page opens
  useEffect(() => {
    look();
    return () => under.current?.cancel();
  }, []);
  useReturn(look);

  return resumption;
}
