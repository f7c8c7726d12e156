import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Application } from '@/contract';
import { factsOf, furthest } from '@/flow';
import { createCancel } from '@/platform';
import { useDepositSigning } from '@/rental';
import {
  ApplicationGate,
  LoadView,
  refreshApplication,
  replaceWith,
  Screen,
  useApplication,
  useLoad,
  usePolling,
} from '@/shell';
import { ReviewBody } from './ReviewBody';
import { ReviewFooter } from './ReviewFooter';
import { isPending, stageOf } from './reviewStates';

const TITLE = '审核进度';

/** How the review stands, from submission to its result, and the ways on from each result. */
export function ReviewScreen() {
  const { params } = useRouter();
  const load = useApplication(params.id);
  const application = load.status === 'ready' ? load.application : undefined;
  const isSubmitted = application?.submittedAt !== undefined;
  const unfinished = application && !isSubmitted && application.status !== 'CLOSED' ? application : undefined;

  useEffect(() => {
    if (unfinished) replaceWith(furthest(factsOf(unfinished)), { id: unfinished.id });
  }, [unfinished]);

  if (application && isSubmitted) return <Submitted application={application} />;
  return (
    <Screen title={TITLE}>
      <ApplicationGate load={load} />
    </Screen>
  );
}

function Submitted({ application }: { readonly application: Application }) {
  const { id } = application;
  const review = useLoad('getReview', { params: { id } });
  const stage = review.data && stageOf(review.data);
  const signing = useDepositSigning(id);
  usePolling(review.reload, stage !== undefined && isPending(stage));

  // An approval makes the order, which the application names: it is asked again whenever the review's status moved.
  const status = review.data?.status;
  const isOutdated = status !== undefined && status !== application.status;
  useEffect(() => {
    if (!isOutdated) return undefined;
    const cancel = createCancel();
    // A failure leaves the application as it was: the review, which the page shows, is newer anyway.
    refreshApplication(id, cancel).catch(() => undefined);
    return cancel.cancel;
  }, [isOutdated, id]);

  return (
    <Screen
      title={TITLE}
      footer={
        review.data && stage ? (
          <ReviewFooter
            application={application}
            review={review.data}
            stage={stage}
            signing={signing}
            onReview={review.put}
          />
        ) : null
      }
    >
      <LoadView load={review}>
        {(data) => (
          <ReviewBody
            application={application}
            review={data}
            signing={signing}
            onReview={review.put}
            onReload={review.reload}
          />
        )}
      </LoadView>
    </Screen>
  );
}
