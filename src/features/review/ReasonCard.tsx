import { Text, View } from '@tarojs/components';
import type { Review } from '@/contract';
import { REVIEW_TIME } from '@/domain/policy';
import { Button, Card, Cell, CellGroup } from '@/ui';
import { canAppeal, canSupplement, isAutomated, REASON_TITLES } from './reviewStates';
import { PART_LABELS } from './supplementForm';

/** The law's words, as plain as they allow: article 24 of the Personal Information Protection Law. */
const AUTOMATED =
  '这个结果由系统自动得出。按《个人信息保护法》第二十四条，您有权要求我们予以说明，也有权拒绝仅通过自动化决策的方式作出决定：申请人工复核后，由审核人员重新审核。';
const BY_PERSON = '您可以要求我们说明原因，也可以申请由另一位审核人员重新审核。';

interface ReasonCardProps {
  readonly review: Review;
  readonly onContact: () => void;
}

/** Why the application was refused, and what can be done: the rights that PIPL article 24 gives against an automated decision. */
export function ReasonCard({ review, onContact }: ReasonCardProps) {
  const isRejected = review.status === 'REJECTED';
  return (
    <View>
      <Card
        title="未通过的原因"
        extra={
          isRejected && (
            <Button kind="text" size="small" onTap={onContact}>
              联系客服
            </Button>
          )
        }
      >
        <View className="zj-review__reason">{review.reason && <Text>{REASON_TITLES[review.reason.code]}</Text>}</View>
        <View>
          <Text>{review.reason?.text ?? '这次的结果没有附上具体原因，可以向客服了解。'}</Text>
        </View>
        <View className="zj-review__hint">{isRejected && <Text>想了解这个结果的依据，可以联系客服说明。</Text>}</View>
      </Card>
      <View>{canAppeal(review) && <WaysOn review={review} />}</View>
    </View>
  );
}

function WaysOn({ review }: { readonly review: Review }) {
  const isCompletable = canSupplement(review);
  const parts = review.supplement?.parts.map((part) => PART_LABELS[part]).join('、');
  return (
    <CellGroup title="您可以" note={isAutomated(review) ? AUTOMATED : BY_PERSON}>
      {isCompletable && (
        <Cell icon="location" label={`补全${parts}`} description="其他资料保持不变，补全后由审核人员重新查看" />
      )}
      <Cell
        icon="person"
        label={isAutomated(review) ? '请审核人员人工复核' : '请另一位审核人员复核'}
        description={`${isCompletable ? '与补全资料任选其一，' : ''}每份申请一次，${REVIEW_TIME}内告知结果`}
      />
    </CellGroup>
  );
}
