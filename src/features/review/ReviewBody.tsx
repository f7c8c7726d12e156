import { View } from '@tarojs/components';
import type { Application, Review } from '@/contract';
import { daysBetween, formatDate, formatDateTime } from '@/domain/time';
import { type DepositSigning, RentalCard, SigningNotice } from '@/rental';
import { goTo } from '@/shell';
import { Button, Card, Cell, CellGroup, Hero, Notice, Timeline } from '@/ui';
import { PhoneReviewCard } from './PhoneReviewCard';
import { isPending, type ReviewStage, STAGE_TEXTS, stageOf } from './reviewStates';
import './reviewBody.scss';

interface ReviewBodyProps {
  readonly application: Application;
  readonly review: Review;
  readonly signing: DepositSigning;
  readonly onReview: (review: Review) => void;
  readonly onReload: () => void;
}

const ICONS: Record<ReviewStage, Parameters<typeof Hero>[0]['icon']> = {
  automatic: 'clock',
  desk: 'person',
  phone: 'phone',
  called: 'phone',
  supplement: 'warning',
  approved: 'success',
  rejected: 'warning',
  reReview: 'person',
  closed: 'info',
};

export function ReviewBody({ application, review, signing, onReview, onReload }: ReviewBodyProps) {
  const stage = stageOf(review);
  const { tone, title, text } = STAGE_TEXTS[stage];
  const isWaiting = isPending(stage);
  return (
    <View>
      <SigningNotice signing={signing} />
      <View>
        {isWaiting && review.isLate && (
          <Notice kind="warning" title="比承诺的时间久了一些" action="联系客服" onAction={() => goTo('help')}>
            很抱歉还没有结果。您的申请仍在处理，无需重新提交；可以联系客服了解进度。
          </Notice>
        )}
      </View>
      <Hero icon={ICONS[stage]} tone={tone === 'progress' ? 'brand' : tone} title={title} text={text}>
        <View className="rv-e">{isWaiting && !review.isLate && expectedWords(review)}</View>
      </Hero>
      <View>{review.reason && <Reason review={review} />}</View>
      <View>
        {review.supplement && (
          <Card title="需要补充的内容">
            <View>{review.supplement.reason}</View>
          </Card>
        )}
      </View>
      <View>
        {review.phoneReview && (
          <PhoneReviewCard
            id={application.id}
            phone={review.phoneReview}
            isDue={stage === 'phone'}
            onReview={onReview}
          />
        )}
      </View>
      <Card
        title="审核进度"
        extra={
          isWaiting && (
            <Button kind="text" size="small" onTap={onReload}>
              刷新
            </Button>
          )
        }
      >
        <Timeline
          label="审核进度"
          items={review.timeline.map((event, index) => ({
            key: `${event.code}-${index}`,
            text: event.text,
            at: formatDateTime(event.at),
            state:
              index < review.timeline.length - 1
                ? 'done'
                : stage === 'rejected'
                  ? 'failed'
                  : isWaiting
                    ? 'current'
                    : 'done',
          }))}
        />
      </Card>
      <View>
        {isWaiting && !review.phoneReview && (
          <CellGroup title="会打电话给我吗">
            <Cell
              icon="phone"
              label="电话审核不是必经流程"
              description="仅在特殊情况下，审核人员会致电与您核对信息。请保持电话畅通。"
            />
          </CellGroup>
        )}
      </View>
      <RentalCard summary={application.summary} />
    </View>
  );
}

/** By when the result is promised, in the server's working days and counted from the server's now. */
function expectedWords(review: Review): string {
  const days = daysBetween(review.now, review.expectedBy);
  const near = days <= 0 ? '今天' : days === 1 ? '明天' : '';
  const when = near ? `${near}（${formatDate(review.expectedBy)}）` : formatDate(review.expectedBy, { weekday: true });
  const estimate = review.expectedIsEstimate ? '节假日安排尚未公布，日期为估算。' : '';
  return `1–2 个工作日内出结果，预计不晚于 ${when}。${estimate}`;
}

/** Why the application was refused, and the rights that PIPL article 24 gives against an automated decision. */
function Reason({ review }: { readonly review: Review }) {
  return (
    <View>
      <Card title="未通过的原因">
        <View>{review.reason?.text}</View>
      </Card>
      <View>
        {review.status === 'REJECTED' && (
          <CellGroup title="您可以" note="自动化决定对您有重大影响时，您有权要求说明，并拒绝仅由系统自动作出的决定。">
            <Cell
              icon="service"
              label="了解详细原因"
              description="客服会为您说明结果和依据"
              onTap={() => goTo('help')}
            />
            {review.canAppeal && (
              <Cell
                icon="person"
                label="由人工重新审核"
                description="点下方「申请人工复核」，每份申请一次，1–2 个工作日内告知结果"
              />
            )}
          </CellGroup>
        )}
      </View>
    </View>
  );
}
