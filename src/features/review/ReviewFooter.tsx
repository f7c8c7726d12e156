import { Text, View } from '@tarojs/components';
import type { Application } from '@/contract';
import { StatusFooter, type StatusView } from '@/layout';
import type { ReviewAction } from './reviewStates';
import { signingWords } from './signingWords';
import './reviewFooter.scss';

interface ReviewFooterProps extends Pick<StatusView<ReviewAction>, 'actions'> {
  /** What credit is expected to waive. */
  readonly quote: Application['depositQuote'];
  /** Whether the deposit has been dealt with is being asked for, or it is being signed. */
  readonly isSigning: boolean;
  readonly onAction: (action: ReviewAction) => void;
}

/** The ways on from a review; above the one that signs, what that means for the user's money. */
export function ReviewFooter({ quote, isSigning, actions, onAction }: ReviewFooterProps) {
  const canSign = actions.some(({ id }) => id === 'sign');
  return (
    <StatusFooter
      actions={actions}
      pending={isSigning && canSign && 'sign'}
      onAction={onAction}
      note={
        canSign && quote ? (
          <View className="zj-review__footer-note">
            <Text>{signingWords(quote)}</Text>
          </View>
        ) : undefined
      }
    />
  );
}
