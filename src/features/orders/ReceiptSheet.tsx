import { Text, View } from '@tarojs/components';
import { call } from '@/api';
import { addDays, formatDate } from '@/domain/time';
import { ConfirmSheet } from '@/shared';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

/** 确认收货: the lease begins the day after. */
export function ReceiptSheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const params = { id: order.id };
  const receiving = useOrderChange(props, (cancel) => call('confirmReceipt', { params, body: {} }, { cancel }));
  const firstDay = formatDate(addDays(order.now, 1));
  return (
    <ConfirmSheet
      title="确认收货"
      isOpen={isOpen}
      onClose={onClose}
      action={receiving}
      confirm="确认已收到"
      onConfirm={() => receiving.run()}
    >
      <View>
        <Text>{`租期从明天（${firstDay}）开始计算，第 1 期租金也在当天应付。`}</Text>
      </View>
      <View className="zj-order__note">
        <Text>请先开机检查设备的外观和功能。有问题请不要确认，先联系客服处理。</Text>
      </View>
    </ConfirmSheet>
  );
}
