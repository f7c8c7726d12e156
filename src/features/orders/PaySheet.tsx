import { Text, View } from '@tarojs/components';
import { call } from '@/api';
import { ConfirmSheet } from '@/shared';
import { SumBlock } from './SumBlock';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

/** Where money comes from, in every sheet that charges some. */
export const CHARGED = '从签约时同意的支付宝账户扣款。';

/**
 * Pays the oldest instalment that is open, by its number: tapped again, or with its answer lost, it pays no other; and by
 * the sum shown: what has grown since, by a late fee, is shown before it is charged.
 */
export function PaySheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const { id, nextPayment, status } = order;
  const paying = useOrderChange(props, (cancel, number: number, amount: number) =>
    call('payOrder', { params: { id }, body: { for: 'INSTALLMENT', number, amount } }, { cancel }),
  );
  return (
    <ConfirmSheet
      title={status === 'OVERDUE' ? '支付逾期租金' : '支付租金'}
      isOpen={isOpen}
      onClose={onClose}
      action={paying}
      confirm="确认支付"
      onConfirm={() => nextPayment && paying.run(nextPayment.number, nextPayment.amount)}
    >
      {nextPayment && <SumBlock lead={`第 ${nextPayment.number} 期应付`} quote={nextPayment} />}
      <View className="zj-order__note">
        <Text>{CHARGED}</Text>
      </View>
    </ConfirmSheet>
  );
}
