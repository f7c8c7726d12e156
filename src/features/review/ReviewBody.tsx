import { Text, View } from '@tarojs/components';
import type { ApiError } from '@/api';
import { type Application, applicationTransitions, isFinal, type Review, type ReviewEvent } from '@/contract';
import { formatDateTime } from '@/domain/time';
import { LoadNotice } from '@/layout';
import { type DepositSigning, RentalCard, SigningNotice } from '@/shared';
import { Button, Card, Cell, CellGroup, Hero, Notice, Timeline, type TimelineItem } from '@/ui';
import { callWords } from './callWords';
import { expectedWords } from './expectedWords';
import { PhoneReviewCard } from './PhoneReviewCard';
import { ReasonCard } from './ReasonCard';
import { canWithdraw, isPending, type ReviewStage, STAGE_TEXTS, textOf } from './reviewStates';
import { SIGNED } from './signingWords';
import './reviewBody.scss';

interface ReviewBodyProps {
  readonly application: Application;
  readonly review: Review;
  readonly stage: ReviewStage;
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
  const { application, review, stage, signing, isSigned, depositError, onReview, onReload, onContact, onWithdraw } =
    props;
  const { icon, tone, title } = STAGE_TEXTS[stage];
  const call = callWords(stage, application.face?.method === 'MANUAL');
  const isWaiting = isPending(stage);
  return (
    <View>
      <View>{stage === 'approved' && !isSigned && <SigningNotice signing={signing} />}</View>
      {/* The footer has the way on. */}
      <View>{depositError && <LoadNotice error={depositError} />}</View>
      <View>
        {isWaiting && review.isLate && (
          <Notice kind="warning" title="比承诺的时间久了一些">
            很抱歉还没有结果。您的申请仍在处理，无需重新提交；可以联系客服了解进度。
          </Notice>
        )}
      </View>
      <Hero icon={icon} tone={tone} title={title} text={headText(props)}>
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

/** The sentence below the head's title; none of signing while it is not known whether that was done. */
function headText({ application, review, stage, isSigned }: ReviewBodyProps): string {
  if (isSigned === undefined) return '';
  return isSigned ? SIGNED : textOf(stage, review, application.orderId !== undefined);
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
