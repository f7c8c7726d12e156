import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { factsOf, furthest, pageTitle } from '@/flow';
import { ApplicationGate, replaceWith, Screen, useApplication, useShown } from '@/shell';
import { SubmittedScreen } from './SubmittedScreen';

/** The review of the application that the link names; one that is not submitted yet leads to where it stands. */
export function ReviewScreen() {
  const { params } = useRouter();
  const load = useApplication(params.id);
  const application = load.status === 'ready' ? load.application : undefined;
  const isSubmitted = application?.submittedAt !== undefined;
  const unfinished = application && !isSubmitted && application.status !== 'CLOSED' ? application : undefined;

  const isShown = useShown();

  // Only from the page on screen: a covered one would lead away from what covers it.
  useEffect(() => {
    if (unfinished && isShown) replaceWith(furthest(factsOf(unfinished)), { id: unfinished.id });
  }, [unfinished, isShown]);

  // What was loaded, typed or opened for one application is never shown for the next.
  if (application && isSubmitted) return <SubmittedScreen key={application.id} application={application} />;
  return (
    <Screen title={pageTitle('review')}>
      <ApplicationGate load={load} />
    </Screen>
  );
}
