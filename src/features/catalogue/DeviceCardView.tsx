import { Text, View } from '@tarojs/components';
import { memo } from 'react';
import type { DeviceCard } from '@/contract';
import { yuan } from '@/domain/money';
import { goTo } from '@/shell';
import { Picture, Pressable, Price } from '@/ui';

/**
 * One device of the list. Its name read out begins with the device's own, the only part of it that is also read as text:
 * what stands in the name has to stand there as it is seen.
 */
export const DeviceCardView = memo(function DeviceCardView({ device }: { readonly device: DeviceCard }) {
  const { id, name, brand, image, fromMonthly, inStock } = device;
  const price = yuan(fromMonthly);
  return (
    <View className="ct-d">
      <Pressable
        className="ct-d-c"
        label={`${name}，${brand}，每月 ${price} 元起${inStock ? '' : '，暂时缺货'}`}
        onTap={() => goTo('device', { id })}
      >
        <View className="ct-d-p" aria-hidden="true">
          <Picture className="ct-d-i" src={image} />
          {!inStock && (
            <View className="ct-d-o">
              <Text>暂时缺货</Text>
            </View>
          )}
        </View>
        <View className="ct-d-n">
          <Text>{name}</Text>
        </View>
        <View className="ct-d-g" aria-hidden="true">
          <Text className="ct-d-t">可免押</Text>
          <Text className="ct-d-b">{brand}</Text>
        </View>
        <View className="ct-d-m" aria-hidden="true">
          <Price text={price} unit="每月起" />
        </View>
      </Pressable>
    </View>
  );
});
