import { View } from '@tarojs/components';
import { type ReactNode, useCallback } from 'react';
import { call } from '@/api';
import { useChange, useLoad, usePolling, useRequest } from '@/async';
import type { Application, Review } from '@/contract';
import { pageTitle } from '@/flow';
import { goTo, LoadView, refreshApplication, replaceWith, Screen } from '@/layout';
import { CancelSheet, ContactSheet, useDepositSigning } from '@/shared';
import { useFlow } from '@/store';
import { AppealSheet } from './AppealSheet';
import { ReviewBody } from './ReviewBody';
import { ReviewFooter } from './ReviewFooter';
import { canSupplement, isPending, type ReviewAction, reviewView, stageOf } from './reviewStates';
import { SupplementSheet } from './SupplementSheet';
import { useOpenSheet } from './useOpenSheet';

interface SubmittedScreenProps {
  /** `undefined` while it is not known. */
  readonly application: Application | undefined;
  /** It has been awaited for long. */
  readonly isSlow: boolean;
  /** What is said where there is no such application. */
  readonly gate: ReactNode;
}

/**
 * How the review stands, from submission to its result, and the ways on from each result. The wait for the application
 * and that for its review are one for the user, and one drawing: on Alipay a second would be sent in place of the first.
 */
export function SubmittedScreen({ application, isSlow, gate }: SubmittedScreenProps) {
  const id = application?.id;
  const params = { id: id ?? '' };
  const review = useLoad('getReview', application && { params });
  const stage = review.data && stageOf(review.data);
  const deposit = useLoad('getDeposit', stage === 'approved' ? { params } : undefined);
  const signedOrderId = deposit.data?.status === 'SUCCESS' ? deposit.data.orderId : undefined;
  // Only an approved one can be signed; whether it is has to be asked first.
  const isSigned = stage === 'approved' ? deposit.data && signedOrderId !== undefined : false;
  const depositError = deposit.data ? undefined : deposit.error;
  const [open, setOpen] = useOpenSheet(review.data, isSigned);
  const close = () => setOpen(undefined);

  const { reload: reloadReview } = review;
  const { reload: reloadDeposit } = deposit;
  const reload = useCallback(() => Promise.all([reloadReview(), reloadDeposit()]), [reloadReview, reloadDeposit]);
  const signing = useDepositSigning(
    id,
    application?.depositQuote,
    (orderId) => replaceWith('order', { id: orderId }),
    reload,
  );
  usePolling(reload, stage !== undefined && isPending(stage));
  // An approval makes the order that the application names, a supplement changes its profile. Where it is not told, it stays
  // as it was: the review, which the page shows, is newer anyway.
  const isOutdated = application && review.data && review.data.status !== application.status;
  useRequest(params.id, isOutdated ? (cancel) => refreshApplication(params.id, cancel) : undefined);

  const withdrawing = useChange(async (cancel, reason: string) => {
    const withdrawn = await call('cancelApplication', { params, body: { reason } }, { cancel });
    if (cancel.cancelled) return;
    useFlow.getState().setApplication(withdrawn);
    close();
    void reload();
  }, reload);

  const viewOf = (shown: Review) =>
    reviewView(shown, { isSigned, error: depositError, hasOrder: application?.orderId !== undefined });
  const doing: Record<ReviewAction, () => unknown> = {
    contact: () => setOpen('contact'),
    complete: () => setOpen('complete'),
    appeal: () => setOpen('appeal'),
    chooseAgain: () => goTo('home'),
    reload: reloadDeposit,
    sign: signing.sign.run,
    order: () => goTo('order', { id: signedOrderId }),
  };

  return (
    <Screen
      title={pageTitle('review')}
      footer={
        application &&
        review.data && (
          <ReviewFooter
            actions={viewOf(review.data).actions}
            quote={signing.changed ?? application.depositQuote}
            isSigning={signing.sign.isPending || (deposit.status === 'loading' && !deposit.data)}
            onAction={(action) => doing[action]()}
          />
        )
      }
    >
      {gate ?? (
        <LoadView load={application ? review : { ...review, data: undefined, error: undefined, isSlow }}>
          {(data) =>
            application && (
              <View>
                <ReviewBody
                  application={application}
                  review={data}
                  stage={stageOf(data)}
                  view={viewOf(data)}
                  signing={signing}
                  isSigned={isSigned}
                  depositError={depositError}
                  onReview={review.put}
                  onReload={reload}
                  onContact={doing.contact}
                  onWithdraw={() => setOpen('withdraw')}
                />
                <AppealSheet
                  id={application.id}
                  isOpen={open === 'appeal'}
                  onClose={close}
                  onReview={review.put}
                  onReload={reload}
                />
                <View>
                  {data.supplement && canSupplement(data) && (
                    <SupplementSheet
                      application={application}
                      supplement={data.supplement}
                      isOpen={open === 'complete'}
                      onClose={close}
                      onReview={review.put}
                      onReload={reload}
                    />
                  )}
                </View>
              </View>
            )
          }
        </LoadView>
      )}
      <CancelSheet
        title="取消申请"
        consequence="取消后这份申请会关闭，不收取任何费用，也不影响您的芝麻分。再次租用需要重新申请。"
        cancelling={withdrawing}
        isOpen={open === 'withdraw'}
        onClose={close}
      />
      <ContactSheet isOpen={open === 'contact'} onClose={close} />
    </Screen>
  );
}
