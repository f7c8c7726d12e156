import { memo, type ReactNode } from 'react';
import { useReturn } from '@/async';
import type { OrderCard, OrderStatus } from '@/contract';
import { GrowingList, goTo, LoadView, StatusTag } from '@/layout';
import { fontScale } from '@/platform';
import { RentalCard } from '@/shared';
import { Skeleton } from '@/ui';
import { orderInList } from './orderStates';
import { useOrderPages } from './useOrderPages';

/** A card is about this tall at scale 1, in pixels. */
const CARD_HEIGHT = 126;

interface OrderRowsProps {
  /** `undefined`: every status. */
  readonly statuses: readonly OrderStatus[] | undefined;
  /** Shown where there is no such order. */
  readonly nothing: ReactNode;
}

/** Orders in these states; a tap leads to each. */
export function OrderRows({ statuses, nothing }: OrderRowsProps) {
  const orders = useOrderPages(statuses);
  useReturn(orders.refresh);
  return (
    <LoadView
      // What fails after the first page is said at the list's end, where it is missing.
      load={orders.data ? { ...orders, error: undefined } : orders}
      skeleton={<Skeleton kind="list" />}
    >
      {(list) =>
        list.total === 0 ? (
          nothing
        ) : (
          <GrowingList
            name="orders"
            list={list}
            more={orders}
            heightOf={(items) => items * CARD_HEIGHT * fontScale()}
            renderItem={(order) => <OrderRow key={order.id} order={order} />}
            // A list that never grew has no end to be told.
            end={list.pages.length > 1 && `共 ${list.total} 个订单，已全部显示`}
          />
        )
      }
    </LoadView>
  );
}

const OrderRow = memo(function OrderRow({ order }: { readonly order: OrderCard }) {
  const { id, summary } = order;
  const view = orderInList(order);
  return (
    <RentalCard summary={summary} state={<StatusTag {...view} />} onTap={() => goTo('order', { id })}>
      {view.text}
    </RentalCard>
  );
});
