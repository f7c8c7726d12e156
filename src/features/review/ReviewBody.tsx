import { Text, View } from '@tarojs/components';
import type { ApiError } from '@/api';
import { type Application, applicationTransitions, isFinal, type Review, type ReviewEvent } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { LoadNotice, type StatusView } from '@/layout';
import { type DepositSigning, RentalCard, SigningNotice } from '@/shared';
import { Button, Card, Cell, CellGroup, Hero, Notice, Timeline, type TimelineItem } from '@/ui';
import { callWords } from './callWords';
import { expectedWords } from './expectedWords';
import { PhoneReviewCard } from './PhoneReviewCard';
import { ReasonCard } from './ReasonCard';
import { canWithdraw, isPending, type ReviewAction, type ReviewStage } from './reviewStates';
import './reviewBody.scss';

interface ReviewBodyProps {
  readonly application: Application;
  readonly review: Review;
  readonly stage: ReviewStage;
  readonly view: StatusView<ReviewAction>;
  readonly signing: DepositSigning;
  /** The deposit has been frozen or waived; `undefined` while that is not known. */
  readonly isSigned: boolean | undefined;
  /** Why it is not known. */
  readonly depositError: ApiError | undefined;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => Promise<unknown>;
  readonly onContact: () => void;
  readonly onWithdraw: () => void;
}

/** How the review stands, from the result or the promised date down to what was applied for. */
export function ReviewBody(props: ReviewBodyProps) {
  const { application, review, stage, view, signing, isSigned, depositError } = props;
  const { onReview, onReload, onContact, onWithdraw } = props;
  const { icon, tone, label, text, notices } = view;
  const call = callWords(stage, application.face?.method === 'MANUAL');
  const isWaiting = isPending(stage);
  return (
    <View>
      <View>{stage === 'approved' && !isSigned && <SigningNotice signing={signing} />}</View>
      {/* The footer has the way on. */}
      <View>{depositError && <LoadNotice error={depositError} />}</View>
      <View>
        {notices?.map((notice) => (
          <Notice key={notice.text} kind={notice.kind} title={notice.title}>
            {notice.text}
          </Notice>
        ))}
      </View>
      <Hero icon={icon} tone={tone} title={label} text={text}>
        <View className="zj-review__expected">{isWaiting && !review.isLate && expectedWords(review)}</View>
      </Hero>
      {/* A refusal without its reason has the same ways on. */}
      <View>{(review.reason || stage === 'rejected') && <ReasonCard review={review} onContact={onContact} />}</View>
      <View>
        {stage === 'supplement' && review.supplement && (
          <Card title="需要补充的内容">
            <Text>{review.supplement.reason}</Text>
          </Card>
        )}
      </View>
      <View>
        {review.phoneReview && (
          <PhoneReviewCard
            application={application}
            phone={review.phoneReview}
            now={review.now}
            isDue={stage === 'phone' || stage === 'missed'}
            onReview={onReview}
            onReload={onReload}
          />
        )}
      </View>
      <Card
        title="进度明细"
        extra={
          !isFinal(applicationTransitions, review.status) && (
            <Button kind="text" size="small" onTap={onReload}>
              刷新
            </Button>
          )
        }
      >
        <Timeline label="进度明细" items={timelineOf(review, stage)} />
      </Card>
      <View>
        {review.cancelReason && (
          <CellGroup>
            <Cell label="取消原因" value={review.cancelReason} />
          </CellGroup>
        )}
      </View>
      <View>
        {call && (
          <CellGroup title="会打电话给我吗">
            <Cell icon="phone" label={call.label} description={call.description} />
          </CellGroup>
        )}
      </View>
      <RentalCard summary={application.summary} />
      <View className="zj-review__ways">
        {canWithdraw(review, isSigned) && (
          <Button kind="text" size="small" onTap={onWithdraw}>
            取消申请
          </Button>
        )}
      </View>
    </View>
  );
}

/** What is no step ahead: neither done nor refused. */
const ASIDE: readonly ReviewEvent[] = ['CALL_MISSED', 'SUPPLEMENT_WANTED', 'CANCELLED'];
const REFUSED: readonly ReviewEvent[] = ['REJECTED', 'CLOSED'];

/** What happened, with the last entry as it stands now: under way or done. A refusal stays one, whatever came after it. */
function timelineOf({ timeline }: Review, stage: ReviewStage): TimelineItem[] {
  const isUnderWay = isPending(stage) || stage === 'supplement';
  return timeline.map(({ code, at, text }, index) => {
    const past = REFUSED.includes(code) ? 'failed' : ASIDE.includes(code) ? 'noted' : 'done';
    return {
      key: `${code}-${index}`,
      text,
      at: formatDateTime(at),
      state: isUnderWay && index === timeline.length - 1 ? 'current' : past,
    };
  });
}
