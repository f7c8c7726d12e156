import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { Order, OrderStatus } from '@/contract';
import { pageTitle } from '@/flow';
import { ContactSheet, SigningNotice, useDepositSigning } from '@/rental';
import { goTo, LoadView, Screen, useLoad, usePolling } from '@/shell';
import { Empty } from '@/ui';
import { OrderBody } from './OrderBody';
import { OrderFooter } from './OrderFooter';
import { OrderSheets } from './OrderSheets';
import { type Doing, offerOf } from './offers';

/** One order: how it stands, what comes next, and all its terms. */
export function OrderScreen() {
  const { params } = useRouter();
  if (params.id) return <NamedOrder key={params.id} id={params.id} />;
  return (
    <Screen title={pageTitle('order')}>
      <Empty icon="order" title="没有找到订单" action="查看我的租赁" onAction={() => goTo('orders')} />
    </Screen>
  );
}

const AWAITED: readonly OrderStatus[] = ['TO_SHIP', 'SHIPPED', 'RETURNING'];

/** Whether somebody else moves the order on: the warehouse, a courier, or whoever looks at the device. */
function isAwaited({ status, inspection }: Order): boolean {
  return AWAITED.includes(status) || inspection?.disputed === true;
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
    <Screen title={pageTitle('order')} footer={data && <OrderFooter order={data} signing={signing} onDo={begin} />}>
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
