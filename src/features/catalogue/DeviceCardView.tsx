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
    <Pressable className="ct-d" onTap={() => goTo('device', { id })}>
      <View compileMode className="ct-d-c">
        <View className="ct-d-p">
          <Picture className="ct-d-i" src={image} />
        </View>
        <View className="ct-d-n">{name}</View>
        <View className="ct-d-g">
          <Text className="ct-d-t">可免押</Text>
          <Text className="ct-d-b">{brand}</Text>
        </View>
        <View className="ct-d-m">
          <Price text={formatYuan(fromMonthly)} unit="/月起" />
        </View>
        {!inStock && (
          <View className="ct-d-o">
            <Text>暂时缺货</Text>
          </View>
        )}
      </View>
    </Pressable>
  );
});
