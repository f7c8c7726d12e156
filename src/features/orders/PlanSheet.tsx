import { Text, View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan, sum } from '@/domain/money';
import { formatFullDate } from '@/domain/time';
import { Button, Cell, CellGroup, Sheet, Tag } from '@/ui';
import './order.scss';

const TAGS = {
  DUE: { kind: 'plain', label: '待付' },
  PAID: { kind: 'success', label: '已付' },
  OVERDUE: { kind: 'danger', label: '逾期' },
  WAIVED: { kind: 'info', label: '已免' },
} as const;

type Installment = Order['installments'][number];

/** The day that matters of an instalment, and what its being late costs. */
function noteOf({ status, planPayTime, paidAt, lateFee }: Installment): string {
  if (paidAt) return `${formatFullDate(paidAt)}支付`;
  if (status === 'WAIVED') return '无需支付';
  if (!planPayTime) return '收货后确定应付日';
  const due = `应付日 ${formatFullDate(planPayTime)}`;
  return lateFee ? `${due}，逾期费用 ${formatYuan(lateFee)}` : due;
}

interface PlanSheetProps {
  readonly installments: readonly Installment[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every instalment with how it stands, and their sum. */
export function PlanSheet({ installments, isOpen, onClose }: PlanSheetProps) {
  return (
    <Sheet
      open={isOpen}
      title="租金明细"
      onClose={onClose}
      footer={
        <Button block kind="secondary" onTap={onClose}>
          知道了
        </Button>
      }
    >
      <CellGroup>
        {installments.map((installment) => {
          const { number, amount, status } = installment;
          return (
            <Cell
              key={number}
              label={`第 ${number} 期`}
              description={noteOf(installment)}
              value={
                <View className="zj-order__installment">
                  <Text className="zj-order__amount">{formatYuan(amount)}</Text>
                  <Tag kind={TAGS[status].kind}>{TAGS[status].label}</Tag>
                </View>
              }
            />
          );
        })}
        <Cell label="合计" value={formatYuan(sum(installments.map(({ amount }) => amount)))} />
      </CellGroup>
    </Sheet>
  );
}
