import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { type ReactNode, useEffect } from 'react';
import type { PageList, Pages } from '@/async';
import { Button } from '@/ui';
import { LoadNotice } from '../LoadNotice';
import { pageElementId, usePageWindow } from './usePageWindow';
import './growingList.scss';

interface GrowingListProps<Item extends { readonly id: string }> {
  /** Unlike any other list's, e.g. `orders`: it names the elements by which pages are measured. */
  readonly name: string;
  readonly list: PageList<Item>;
  readonly more: Pick<Pages<Item>, 'error' | 'isLoading' | 'loadMore'>;
  /** About how tall so many items stand, in pixels; only pages that were never drawn count with it. */
  readonly heightOf: (items: number) => number;
  readonly pageClassName?: string;
  readonly renderItem: (item: Item) => ReactNode;
  /** Said once all of it is shown. */
  readonly end: ReactNode;
}

/**
 * A list that grows as its end comes near, and draws only the pages around what is on screen, so that ten thousand items
 * take no more nodes than sixty.
 */
export function GrowingList<Item extends { readonly id: string }>(props: GrowingListProps<Item>) {
  const { name, list, more, heightOf, pageClassName, renderItem, end } = props;
  const { pages, nextCursor } = list;
  const drawn = usePageWindow(
    name,
    pages.map((page) => heightOf(page.length)),
  );
  // After a failure the user decides when to try again.
  const grow = more.error ? undefined : more.loadMore;
  useReachBottom(() => grow?.());
  // On H5 the hook above stays silent after a jump from one end to the next, as a wheel or a scroll bar makes it.
  const { isNearEnd } = drawn;
  useEffect(() => {
    if (isNearEnd) grow?.();
  }, [isNearEnd, grow]);

  return (
    <View>
      <View style={{ height: `${drawn.above}px` }} />
      <View>
        {pages.slice(drawn.first, drawn.last + 1).map((page, offset) => {
          const index = drawn.first + offset;
          return (
            <View key={index} id={pageElementId(name, index)} className={pageClassName ?? ''}>
              {page.map(renderItem)}
            </View>
          );
        })}
      </View>
      <View style={{ height: `${drawn.below}px` }} />
      <View className="zj-growing-list__end">
        {more.error ? (
          <LoadNotice error={more.error} onRetry={more.loadMore} />
        ) : nextCursor === null ? (
          end
        ) : (
          <Button kind="text" size="small" loading={more.isLoading} onTap={more.loadMore}>
            {more.isLoading ? '正在加载' : '加载更多'}
          </Button>
        )}
      </View>
    </View>
  );
}
