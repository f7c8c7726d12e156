import { Text, View } from '@tarojs/components';
import type { ApiError } from '@/api';
import type { Application, Review } from '@/contract';
import { goTo } from '@/layout';
import { Button, StickyFooter } from '@/ui';
import { canAppeal, canSupplement, type ReviewStage } from './reviewStates';
import { signingWords } from './signingWords';
import './reviewFooter.scss';

interface ReviewFooterProps {
  readonly review: Review;
  readonly stage: ReviewStage;
  readonly deposit: {
    /** The order to look at, once the deposit has been dealt with. */
    readonly signedOrderId: string | undefined;
    /** It is being asked for, or being signed. */
    readonly isPending: boolean;
    /** Why nobody could say whether it has been dealt with. */
    readonly error: ApiError | undefined;
    readonly reload: () => void;
    readonly sign: () => void;
    /** What credit is expected to waive. */
    readonly quote: Application['depositQuote'];
  };
  readonly onContact: () => void;
  readonly onComplete: () => void;
  readonly onAppeal: () => void;
}

/** The ways on from each stage. While the result is awaited there is nothing to do but to know whom to ask. */
export function ReviewFooter({ review, stage, deposit, onContact, onComplete, onAppeal }: ReviewFooterProps) {
  const { signedOrderId } = deposit;
  const contact = (
    <Button kind="secondary" onTap={onContact}>
      联系客服
    </Button>
  );
  const chooseAgain = <Button onTap={() => goTo('home')}>重新选择商品</Button>;
  switch (stage) {
    case 'approved':
      return (
        <StickyFooter
          note={
            signedOrderId === undefined && !deposit.error && deposit.quote ? (
              <View className="zj-review__footer-note">
                <Text>{signingWords(deposit.quote)}</Text>
              </View>
            ) : undefined
          }
        >
          {deposit.error ? (
            <Button onTap={deposit.reload}>{deposit.error.kind === 'unauthenticated' ? '重新登录' : '重试'}</Button>
          ) : signedOrderId === undefined ? (
            <Button loading={deposit.isPending} onTap={deposit.sign}>
              免押签约
            </Button>
          ) : (
            <Button onTap={() => goTo('order', { id: signedOrderId })}>查看订单</Button>
          )}
        </StickyFooter>
      );
    case 'supplement':
      return (
        <StickyFooter>
          {contact}
          <Button onTap={onComplete}>完善信息</Button>
        </StickyFooter>
      );
    case 'rejected': {
      if (!canAppeal(review)) return <StickyFooter>{chooseAgain}</StickyFooter>;
      const isCompletable = canSupplement(review);
      return (
        <StickyFooter>
          <Button kind={isCompletable ? 'secondary' : 'primary'} onTap={onAppeal}>
            申请人工复核
          </Button>
          {isCompletable && <Button onTap={onComplete}>完善信息</Button>}
        </StickyFooter>
      );
    }
    case 'closed':
      return (
        <StickyFooter>
          {contact}
          {chooseAgain}
        </StickyFooter>
      );
    case 'withdrawn':
      return <StickyFooter>{chooseAgain}</StickyFooter>;
    default:
      return <StickyFooter>{contact}</StickyFooter>;
  }
}
