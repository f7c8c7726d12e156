import { type Action, useChange } from '@/async';
import type { Order } from '@/contract';
import type { Cancel } from '@/platform';

/** What every sheet in which something is done with an order stands on. */
export interface OrderSheetProps {
  readonly order: Order;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Shows the order as it has become; what was done is offered no longer, and so the sheet closes. */
  readonly onOrder: (order: Order) => void;
  readonly onReload: () => Promise<unknown>;
}

/**
 * Something done with an order, once at a time.
 *
 * @param send answers with the order as it is then.
 */
export function useOrderChange<Args extends unknown[]>(
  { onOrder, onReload }: Pick<OrderSheetProps, 'onOrder' | 'onReload'>,
  send: (cancel: Cancel, ...args: Args) => Promise<Order>,
): Action<Args> {
  return useChange(async (cancel, ...args: Args) => {
    const after = await send(cancel, ...args);
    if (!cancel.cancelled) onOrder(after);
  }, onReload);
}
