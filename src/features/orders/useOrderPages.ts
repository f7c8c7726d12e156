import { call } from '@/api';
import { type Pages, usePages } from '@/async';
import type { OrderCard, OrderStatus } from '@/contract';

/**
 * Orders page by page, newest first.
 *
 * @param statuses those asked for; `undefined` for all.
 */
export function useOrderPages(statuses: readonly OrderStatus[] | undefined): Pages<OrderCard> {
  return usePages(statuses?.join() ?? '', (cursor, cancel) =>
    call(
      'listOrders',
      { query: { ...(statuses && { status: [...statuses] }), ...(cursor && { cursor }) } },
      { cancel },
    ),
  );
}
