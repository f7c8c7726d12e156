import { Text, View } from '@tarojs/components';
import { memo } from 'react';
import type { DeviceCard } from '@/contract';
import { formatYuan } from '@/domain/money';
import { goTo } from '@/layout';
import { Picture, Pressable, Price } from '@/ui';

/** One device of the list. What it says is its name read out, so it begins with the device's own. */
export const DeviceCardView = memo(function DeviceCardView({ device }: { readonly device: DeviceCard }) {
  const { id, name, brand, image, fromMonthly, inStock } = device;
  return (
    <Pressable className="zj-device-card" onTap={() => goTo('device', { id })}>
      <View compileMode className="zj-device-card__surface">
        <View className="zj-device-card__picture">
          <Picture className="zj-device-card__image" src={image} />
        </View>
        <View className="zj-device-card__name">{name}</View>
        <View className="zj-device-card__tags">
          <Text className="zj-device-card__waiver">可免押</Text>
          <Text className="zj-device-card__brand">{brand}</Text>
        </View>
        <View className="zj-device-card__price">
          <Price text={formatYuan(fromMonthly)} unit="/月起" />
        </View>
        {!inStock && (
          <View className="zj-device-card__sold-out">
            <Text>暂时缺货</Text>
          </View>
        )}
      </View>
    </Pressable>
  );
});
