import { Text, View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import type { DepositSigning } from '@/shared';
import { Button, Price, StickyFooter } from '@/ui';
import { type Doing, mainDoing, offerOf } from './offers';
import './order.scss';

interface OrderFooterProps {
  readonly order: Order;
  readonly signing: DepositSigning;
  readonly onDo: (doing: Doing) => void;
}

/** The one thing to do now with what it costs; beside the result of an inspection the way to dispute it. */
export function OrderFooter({ order, signing, onDo }: OrderFooterProps) {
  const main = mainDoing(order);
  if (order.status === 'TO_SIGN') {
    return (
      <StickyFooter>
        <Button loading={signing.sign.isPending} onTap={() => signing.sign.run()}>
          免押签约
        </Button>
      </StickyFooter>
    );
  }
  if (!main) return null;
  const { doing, label } = main;
  return (
    <StickyFooter summary={doing === 'pay' && order.nextPayment ? <Due next={order.nextPayment} /> : undefined}>
      {offerOf(order, 'dispute') && (
        <Button kind="secondary" onTap={() => onDo('dispute')}>
          提出异议
        </Button>
      )}
      <Button onTap={() => onDo(doing)}>{label}</Button>
    </StickyFooter>
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
