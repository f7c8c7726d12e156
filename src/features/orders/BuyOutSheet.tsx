import { Text, View } from '@tarojs/components';
import { call } from '@/api';
import { ConfirmSheet } from '@/shared';
import { releaseWords } from './DepositCard';
import { CHARGED } from './PaySheet';
import { SumBlock } from './SumBlock';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

/** Buys the device for the sum shown, with the arithmetic of what it takes today. */
export function BuyOutSheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const { id, quotes } = order;
  const buying = useOrderChange(props, (cancel, amount: number) =>
    call('buyOut', { params: { id }, body: { amount } }, { cancel }),
  );
  return (
    <ConfirmSheet
      title="买断设备"
      isOpen={isOpen}
      onClose={onClose}
      action={buying}
      confirm="确认买断"
      onConfirm={() => quotes && buying.run(quotes.buyout.amount)}
    >
      {quotes && <SumBlock lead="今天买断，需支付" quote={quotes.buyout} />}
      <View className="zj-order__note">
        <Text>{`${CHARGED}买断后设备归您所有，租约结束，不再收取租金。${releaseWords(order)}`}</Text>
      </View>
    </ConfirmSheet>
  );
}
