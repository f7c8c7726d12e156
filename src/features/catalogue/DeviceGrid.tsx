import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useEffect } from 'react';
import { fontScale } from '@/platform';
import { Button, Notice } from '@/ui';
import { DeviceCardView } from './DeviceCardView';
import type { DevicePages } from './useDevicePages';
import { pageElementId, usePageWindow } from './usePageWindow';

/** A row of cards is about this tall at scale 1, in pixels; only pages that were never drawn count with it. */
const ROW_HEIGHT = 280;
/** From this scale on the cards stand in one column, so that a name keeps a readable width. */
const ONE_COLUMN_FROM = 1.3;

interface DeviceGridProps {
  readonly list: NonNullable<DevicePages['data']>;
  readonly more: Pick<DevicePages, 'error' | 'isLoading' | 'loadMore'>;
}

/**
 * The devices, page by page: it grows as its end comes near, and draws only the pages around what is on screen, so that
 * ten thousand devices take no more nodes than sixty.
 */
export function DeviceGrid({ list, more }: DeviceGridProps) {
  const columns = fontScale() >= ONE_COLUMN_FROM ? 1 : 2;
  const { pages, nextCursor, total } = list;
  const drawn = usePageWindow(pages.map((page) => Math.ceil(page.length / columns) * ROW_HEIGHT));
  // After a failure the user decides when to try again.
  const grow = more.error ? undefined : more.loadMore;
  useReachBottom(() => grow?.());
  // On H5 the hook above stays silent after a jump from one end to the next, as a wheel or a scroll bar makes it.
  const { isNearEnd } = drawn;
  useEffect(() => {
    if (isNearEnd) grow?.();
  }, [isNearEnd, grow]);

  return (
    <View className={columns === 1 ? 'ct-g ct-g-1' : 'ct-g'}>
      <View style={{ height: `${drawn.above}px` }} />
      <View>
        {pages.slice(drawn.first, drawn.last + 1).map((page, offset) => {
          const index = drawn.first + offset;
          return (
            <View key={index} id={pageElementId(index)} className="ct-p">
              {page.map((device) => (
                <DeviceCardView key={device.id} device={device} />
              ))}
            </View>
          );
        })}
      </View>
      <View style={{ height: `${drawn.below}px` }} />
      <View className="ct-e">
        {more.error ? (
          <Notice kind="warning" action="重试" onAction={more.loadMore}>
            {more.error.message}
          </Notice>
        ) : nextCursor === null ? (
          `共 ${total} 件商品，已全部显示`
        ) : (
          <Button kind="text" size="small" loading={more.isLoading} onTap={more.loadMore}>
            {more.isLoading ? '正在加载' : '加载更多'}
          </Button>
        )}
      </View>
    </View>
  );
}
