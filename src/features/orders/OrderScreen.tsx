import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/api';
import { nextStatus, orderTransitions } from '@/contract';
import { pageTitle } from '@/flow';
import { CancelSheet, ContactSheet, SigningNotice, useDepositSigning } from '@/rental';
import { goTo, LoadView, Screen, useChange, useLoad, useReturn } from '@/shell';
import { Button, Empty, StickyFooter } from '@/ui';
import { OrderBody } from './OrderBody';

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

function NamedOrder({ id }: { readonly id: string }) {
  const params = { id };
  const order = useLoad('getOrder', { params });
  const { data, put, reload } = order;
  const signing = useDepositSigning(data?.applicationId, reload, reload);
  const [open, setOpen] = useState<'contact' | 'withdraw'>();
  const close = () => setOpen(undefined);
  const withdrawing = useChange(async (cancel, reason: string) => {
    const cancelled = await call('cancelOrder', { params, body: { reason } }, { cancel });
    if (cancel.cancelled) return;
    put(cancelled);
    close();
  }, reload);

  useReturn(reload);

  const isToSign = data?.status === 'TO_SIGN';
  const isCancellable = data !== undefined && nextStatus(orderTransitions, data.status, 'cancel') !== undefined;
  return (
    <Screen
      title={pageTitle('order')}
      footer={
        isToSign && (
          <StickyFooter>
            <Button loading={signing.sign.isPending} onTap={() => signing.sign.run()}>
              免押签约
            </Button>
          </StickyFooter>
        )
      }
    >
      <View>{isToSign && <SigningNotice signing={signing} />}</View>
      <LoadView load={order}>
        {(shown) => (
          <OrderBody
            order={shown}
            onReload={reload}
            onContact={() => setOpen('contact')}
            onWithdraw={isCancellable ? () => setOpen('withdraw') : undefined}
          />
        )}
      </LoadView>
      <CancelSheet
        title="取消订单"
        consequence="取消后不再发货，不收取任何费用；已冻结的押金会立即解除冻结。"
        cancelling={withdrawing}
        isOpen={open === 'withdraw' && isCancellable}
        onClose={close}
      />
      <ContactSheet isOpen={open === 'contact'} onClose={close} />
    </Screen>
  );
}
