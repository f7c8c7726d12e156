import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { factsOf, furthest, pageTitle } from '@/flow';
import { ApplicationGate, replaceWith, Screen, useApplication } from '@/shell';
import { SubmittedScreen } from './SubmittedScreen';

/** The review of the application that the link names; one that is not submitted yet leads to where it stands. */
export function ReviewScreen() {
  const { params } = useRouter();
  const load = useApplication(params.id);
  const application = load.status === 'ready' ? load.application : undefined;
  const isSubmitted = application?.submittedAt !== undefined;
  const unfinished = application && !isSubmitted && application.status !== 'CLOSED' ? application : undefined;

  useEffect(() => {
    if (unfinished) replaceWith(furthest(factsOf(unfinished)), { id: unfinished.id });
  }, [unfinished]);

  if (application && isSubmitted) return <SubmittedScreen application={application} />;
  return (
    <Screen title={pageTitle('review')}>
      <ApplicationGate load={load} />
    </Screen>
  );
}
