import { useCallback, useState } from 'react';
import { call } from '@/api';
import type { EndpointAnswer, OrderCard, OrderStatus } from '@/contract';
import { type Load, useAction, useLoad } from '@/shell';

export interface OrderPages {
  readonly first: Load<EndpointAnswer<'listOrders'>>;
  readonly items: readonly OrderCard[];
  readonly hasMore: boolean;
  readonly more: () => void;
  readonly isLoadingMore: boolean;
}

/**
 * Orders page by page.
 *
 * @param statuses those asked for; `undefined` for all, none for no question at all.
 */
export function useOrderPages(statuses: readonly OrderStatus[] | undefined): OrderPages {
  const isAsked = statuses === undefined || statuses.length > 0;
  const query = statuses === undefined ? {} : { status: statuses.join(',') };
  const first = useLoad('listOrders', isAsked ? { query } : undefined);
  const [further, setFurther] = useState<{
    readonly after: unknown;
    readonly items: OrderCard[];
    readonly cursor: string | null;
  }>();
  const begun = further?.after === first.data ? further : undefined;
  const cursor = begun ? begun.cursor : (first.data?.nextCursor ?? null);

  const { run, isPending } = useAction(async (cancel) => {
    if (cursor === null) return;
    const page = await call('listOrders', { query: { ...query, cursor } }, { cancel });
    if (cancel.cancelled) return;
    setFurther({ after: first.data, items: [...(begun?.items ?? []), ...page.items], cursor: page.nextCursor });
  });
  const more = useCallback(() => run(), [run]);

  return {
    first,
    items: isAsked ? [...(first.data?.items ?? []), ...(begun?.items ?? [])] : [],
    hasMore: isAsked && cursor !== null,
    more,
    isLoadingMore: isPending,
  };
}
