import { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { call } from '@/api';
import { type Cancel, createCancel } from '@/platform';
import { useFlow } from '@/store';
import { type Resumption, resumptionOf } from './resumption';

/**
 * The application to offer for going on, asked anew each time the page shows. It is an offer beside the page's own
 * purpose: where asking failed the one known before stays, and nothing is said.
 */
export function useResumption(): Resumption | undefined {
  const [resumption, setResumption] = useState<Resumption>();
  const under = useRef<Cancel>();

  useDidShow(() => {
    under.current?.cancel();
    const cancel = createCancel();
    under.current = cancel;
    const known = useFlow.getState().application;
    call('listApplications', {}, { cancel }).then(
      (applications) => {
        if (cancel.cancelled) return;
        useFlow.getState().learn(applications, known);
        setResumption(resumptionOf(applications));
      },
      () => undefined,
    );
  });
  useEffect(() => () => under.current?.cancel(), []);

  return resumption;
}
