import { useDidShow, useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import type { Order } from '@/contract';
import { SigningNotice, useDepositSigning } from '@/rental';
import { goTo, LoadView, Screen, useLoad } from '@/shell';
import { Button, Empty, StickyFooter } from '@/ui';
import { OrderBody } from './OrderBody';

/** One order: how it stands, what comes next, and all its terms. */
export function OrderScreen() {
  const { params } = useRouter();
  const order = useLoad('getOrder', params.id ? { params: { id: params.id } } : undefined);
  const wasShown = useRef(false);
  useDidShow(() => {
    if (wasShown.current) order.reload();
    wasShown.current = true;
  });
  if (!params.id) {
    return (
      <Screen title="订单详情">
        <Empty icon="order" title="没有找到订单" action="查看我的租赁" onAction={() => goTo('orders')} />
      </Screen>
    );
  }
  return order.data?.status === 'TO_SIGN' ? (
    <ToSign order={order.data} />
  ) : (
    <Screen title="订单详情">
      <LoadView load={order}>{(data) => <OrderBody order={data} />}</LoadView>
    </Screen>
  );
}

function ToSign({ order }: { readonly order: Order }) {
  const signing = useDepositSigning(order.applicationId);
  return (
    <Screen
      title="订单详情"
      footer={
        <StickyFooter>
          <Button loading={signing.sign.isPending} onTap={() => signing.sign.run()}>
            免押签约
          </Button>
        </StickyFooter>
      }
    >
      <SigningNotice signing={signing} />
      <OrderBody order={order} />
    </Screen>
  );
}
