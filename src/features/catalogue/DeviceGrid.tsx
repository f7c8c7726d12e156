import { View } from '@tarojs/components';
import type { DeviceCard } from '@/contract';
import { fontScale } from '@/platform';
import { GrowingList, type PageList, type Pages } from '@/shell';
import { DeviceCardView } from './DeviceCardView';

/** A row of cards is about this tall at scale 1, in pixels. */
const ROW_HEIGHT = 280;
/** From this scale on the cards stand in one column, so that a name keeps a readable width. */
const ONE_COLUMN_FROM = 1.3;

interface DeviceGridProps {
  readonly list: PageList<DeviceCard>;
  readonly more: Pages<DeviceCard>;
}

/** The devices, two beside each other. */
export function DeviceGrid({ list, more }: DeviceGridProps) {
  const columns = fontScale() >= ONE_COLUMN_FROM ? 1 : 2;
  return (
    <View className={columns === 1 ? 'ct-g ct-g-1' : 'ct-g'}>
      <GrowingList
        name="devices"
        list={list}
        more={more}
        heightOf={(items) => Math.ceil(items / columns) * ROW_HEIGHT}
        pageClassName="ct-p"
        renderItem={(device) => <DeviceCardView key={device.id} device={device} />}
        end={`共 ${list.total} 件商品，已全部显示`}
      />
    </View>
  );
}
