import { View } from '@tarojs/components';
import type { PageList, Pages } from '@/async';
import type { DeviceCard } from '@/contract';
import { GrowingList } from '@/layout';
import { fontScale } from '@/platform';
import { Skeleton } from '@/ui';
import { DeviceCardView } from './DeviceCardView';

/** A row of cards is about this tall at scale 1, in pixels. */
const ROW_HEIGHT = 280;
/** From this scale on the cards stand in one column, so that a name keeps a readable width. */
const ONE_COLUMN_FROM = 1.3;

const columnCount = () => (fontScale() >= ONE_COLUMN_FROM ? 1 : 2);

/** The shape of the devices while they load, in as many columns as they will stand in. */
export function DeviceGridSkeleton() {
  return (
    <View className={columnCount() === 1 ? 'zj-device-skeleton--single' : ''}>
      <Skeleton kind="grid" count={6} />
    </View>
  );
}

interface DeviceGridProps {
  readonly list: PageList<DeviceCard>;
  readonly more: Pages<DeviceCard>;
}

/** The devices, two beside each other where they fit. */
export function DeviceGrid({ list, more }: DeviceGridProps) {
  const columns = columnCount();
  return (
    <View className={columns === 1 ? 'zj-device-grid zj-device-grid--single' : 'zj-device-grid'}>
      <GrowingList
        name="devices"
        list={list}
        more={more}
        heightOf={(items) => Math.ceil(items / columns) * ROW_HEIGHT}
        pageClassName="zj-device-grid__page"
        renderItem={(device) => <DeviceCardView key={device.id} device={device} />}
        end={`共 ${list.total} 件商品，已全部显示`}
      />
    </View>
  );
}
