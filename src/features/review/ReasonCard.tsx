import { Text, View } from '@tarojs/components';
import type { Review } from '@/contract';
import { Button, Card, Cell, CellGroup } from '@/ui';
import { canAppeal, canSupplement } from './reviewStates';
import { PART_LABELS } from './supplementForm';

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
        <View>
          <Text>{review.reason?.text ?? '这次的结果没有附上具体原因，可以向客服了解。'}</Text>
        </View>
        <View className="rv-h">{isRejected && <Text>对结果有疑问，客服可以为您说明依据。</Text>}</View>
      </Card>
      <View>{canAppeal(review) && <WaysOn review={review} />}</View>
    </View>
  );
}

function WaysOn({ review }: { readonly review: Review }) {
  const isCompletable = canSupplement(review);
  const parts = review.supplement?.parts.map((part) => PART_LABELS[part]).join('、');
  return (
    <CellGroup title="您可以" note="如果您不接受系统自动得出的结果，可以要求说明，并由人工重新审核。">
      {isCompletable && (
        <Cell icon="location" label={`补全${parts}`} description="其他资料保持不变，补全后由审核人员重新查看" />
      )}
      <Cell
        icon="person"
        label="请另一位审核人员重新查看"
        description={`${isCompletable ? '与补全资料任选其一，' : ''}每份申请一次，1–2 个工作日内告知结果`}
      />
    </CellGroup>
  );
}
