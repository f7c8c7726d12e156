import { Text, View } from '@tarojs/components';
import { call } from '@/api';
import { ConfirmSheet } from '@/shared';
import { releaseWords } from './DepositCard';
import { CHARGED } from './PaySheet';
import { SumBlock } from './SumBlock';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

/** Accepts what the inspection found, pays what the return comes to, and ends the lease. */
export function SettleSheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const { id, settlement } = order;
  const settling = useOrderChange(props, (cancel, amount: number) =>
    call('payOrder', { params: { id }, body: { for: 'SETTLEMENT', amount } }, { cancel }),
  );
  const amount = settlement?.amount ?? 0;
  const isFree = amount === 0;
  const end = `确认后租约结束。${releaseWords(order)}`;
  return (
    <ConfirmSheet
      title="确认检测结果"
      isOpen={isOpen}
      onClose={onClose}
      action={settling}
      confirm={isFree ? '确认并完成' : '确认支付'}
      onConfirm={() => settling.run(amount)}
    >
      <View>
        {settlement && !isFree ? <SumBlock lead="归还应付" quote={settlement} /> : <Text>没有需要支付的费用。</Text>}
      </View>
      <View className="zj-order__note">
        <Text>{isFree ? end : `${CHARGED}${end}`}</Text>
      </View>
    </ConfirmSheet>
  );
}
