import { Text, View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { StatusFooter, type StatusView } from '@/layout';
import { Price } from '@/ui';
import type { OrderAction } from './orderView';
import './order.scss';

interface OrderFooterProps extends Pick<StatusView<OrderAction>, 'actions'> {
  readonly nextPayment: Order['nextPayment'];
  readonly isSigning: boolean;
  readonly onAction: (action: OrderAction) => void;
}

/** What can be done now, with what it costs; nothing where the order waits for somebody else or is over. */
export function OrderFooter({ actions, nextPayment, isSigning, onAction }: OrderFooterProps) {
  const isPaying = actions.some(({ id }) => id === 'pay');
  if (actions.length === 0) return null;
  return (
    <StatusFooter
      actions={actions}
      pending={isSigning && 'sign'}
      summary={isPaying && nextPayment ? <Due next={nextPayment} /> : undefined}
      onAction={onAction}
    />
  );
}

function Due({ next }: { readonly next: NonNullable<Order['nextPayment']> }) {
  return (
    <View className="zj-order__footer-sum">
      <Text>{`第 ${next.number} 期`}</Text>
      <Price text={formatYuan(next.amount)} />
    </View>
  );
}
