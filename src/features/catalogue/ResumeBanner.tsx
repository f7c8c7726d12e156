import { Text, View } from '@tarojs/components';
import { goTo } from '@/shell';
import { Icon, Pressable } from '@/ui';
import type { Resumption } from './resumption';

/** Leads back into the application that waits for the user. */
export function ResumeBanner({ resumption }: { readonly resumption: Resumption }) {
  const { id, page, deviceName, next } = resumption;
  return (
    <Pressable className="ct-r" onTap={() => goTo(page, { id })}>
      <View className="ct-r-b">
        <View className="ct-r-t">
          <Text>您有一份未完成的申请</Text>
        </View>
        <View className="ct-r-d">
          <Text>{`${deviceName} · ${next}`}</Text>
        </View>
      </View>
      <View className="ct-r-a">
        <Text>继续</Text>
        <Icon name="arrow" />
      </View>
    </Pressable>
  );
}
