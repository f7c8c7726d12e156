import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useLoad, usePolling } from '@/async';
import { pageTitle } from '@/flow';
import { goTo, LoadView, Screen } from '@/layout';
import { ContactSheet, SigningNotice, useDepositSigning } from '@/shared';
import { Empty } from '@/ui';
import { OrderBody } from './OrderBody';
import { OrderFooter } from './OrderFooter';
import { OrderSheets } from './OrderSheets';
import { type Doing, offerOf } from './offers';
import { isAwaited, orderView } from './orderView';

/** One order: how it stands, what comes next, and all its terms. A link that names none is about the newest. */
export function OrderScreen() {
  const { params } = useRouter();
  return params.id ? <NamedOrder key={params.id} id={params.id} /> : <NewestOrder />;
}

function NewestOrder() {
  const orders = useLoad('listOrders', {});
  const newest = orders.data?.items[0];
  if (newest) return <NamedOrder id={newest.id} />;
  return (
    <Screen title={pageTitle('order')}>
      <LoadView load={orders}>
        {() => (
          <Empty
            icon="order"
            title="没有找到订单"
            description="链接中没有订单编号，您的账户中也还没有订单。申请进度请看「我的租赁」。"
            action="查看我的租赁"
            onAction={() => goTo('orders')}
          />
        )}
      </LoadView>
    </Screen>
  );
}

function NamedOrder({ id }: { readonly id: string }) {
  const order = useLoad('getOrder', { params: { id } });
  const { data, put, reload } = order;
  const signing = useDepositSigning(data?.applicationId, data?.deposit, reload, reload);
  const [isContactOpen, setContactOpen] = useState(false);
  /** What was begun, and the mark it was offered with then. */
  const [begun, setBegun] = useState<{ readonly doing: Doing; readonly offer: string | undefined }>();
  const begin = (doing: Doing) => setBegun({ doing, offer: data && offerOf(data, doing) });
  const isOffered = data && begun?.offer !== undefined && begun.offer === offerOf(data, begun.doing);

  usePolling(reload, data !== undefined && isAwaited(data));

  return (
    <Screen
      title={pageTitle('order')}
      footer={
        data && (
          <OrderFooter
            actions={orderView(data).actions}
            nextPayment={data.nextPayment}
            isSigning={data.status === 'TO_SIGN' && signing.sign.isPending}
            onAction={(action) => (action === 'sign' ? signing.sign.run() : begin(action))}
          />
        )
      }
    >
      <View>{data?.status === 'TO_SIGN' && <SigningNotice signing={signing} />}</View>
      <LoadView load={order}>
        {(shown) => <OrderBody order={shown} onReload={reload} onContact={() => setContactOpen(true)} onDo={begin} />}
      </LoadView>
      <View>
        {data && (
          <OrderSheets
            order={data}
            doing={isOffered ? begun.doing : undefined}
            onClose={() => setBegun(undefined)}
            onOrder={put}
            onReload={reload}
          />
        )}
      </View>
      <ContactSheet isOpen={isContactOpen} onClose={() => setContactOpen(false)} />
    </Screen>
  );
}
