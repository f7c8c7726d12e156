import { useState } from 'react';
import type { Application, Review } from '@/contract';
import type { DepositSigning } from '@/rental';
import { goTo } from '@/shell';
import { Button, StickyFooter } from '@/ui';
import { AppealSheet } from './AppealSheet';
import type { ReviewStage } from './reviewStates';

interface ReviewFooterProps {
  readonly application: Application;
  readonly review: Review;
  readonly stage: ReviewStage;
  readonly signing: DepositSigning;
  readonly onReview: (review: Review) => void;
}

/** The ways on from each stage. While the result is awaited there is nothing to do but to know whom to ask. */
export function ReviewFooter({ application, review, stage, signing, onReview }: ReviewFooterProps) {
  const [isAppealing, setAppealing] = useState(false);
  const { id, orderId } = application;
  if (stage === 'approved') {
    const isSigned = orderId !== undefined && signing.unsigned === undefined && !signing.sign.isPending;
    return (
      <StickyFooter>
        {isSigned && (
          <Button kind="secondary" onTap={() => goTo('order', { id: orderId })}>
            查看订单
          </Button>
        )}
        <Button loading={signing.sign.isPending} onTap={() => signing.sign.run()}>
          免押签约
        </Button>
      </StickyFooter>
    );
  }
  const service = (
    <Button kind={stage === 'rejected' && review.canAppeal ? 'secondary' : 'primary'} onTap={() => goTo('help')}>
      联系客服
    </Button>
  );
  return (
    <StickyFooter>
      {service}
      {stage === 'rejected' && review.canAppeal && <Button onTap={() => setAppealing(true)}>申请人工复核</Button>}
      {stage === 'closed' && <Button onTap={() => goTo('home')}>重新选择商品</Button>}
      <AppealSheet id={id} isOpen={isAppealing} onClose={() => setAppealing(false)} onReview={onReview} />
    </StickyFooter>
  );
}
