import { useRouter } from '@tarojs/taro';
import { factsOf, furthest, isWithdrawn } from '@/flow';
import { ApplicationGate, useApplication, useRedirect } from '@/layout';
import { SubmittedScreen } from './SubmittedScreen';

/** The review of the application that the link names; one that is not submitted yet leads to where it stands. */
export function ReviewScreen() {
  const { params } = useRouter();
  const load = useApplication(params.id);
  const application = load.status === 'ready' ? load.application : undefined;
  const isSubmitted = application?.submittedAt !== undefined;
  const isUnfinished = application !== undefined && !isSubmitted && !isWithdrawn(application);
  const redirect = useRedirect(isUnfinished ? furthest(factsOf(application)) : undefined, application?.id);

  const isLoading = load.status === 'loading';
  return (
    <SubmittedScreen
      // What was loaded, typed or opened for one application is never shown for the next.
      key={params.id ?? application?.id ?? ''}
      application={isSubmitted ? application : undefined}
      isSlow={isLoading && load.isSlow}
      gate={isSubmitted || isLoading ? undefined : <ApplicationGate load={load} redirect={redirect} />}
    />
  );
}
