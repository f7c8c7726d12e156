import { Text, View } from '@tarojs/components';
import { Icon, Pressable } from '@/ui';
import { goBack } from './navigate';

/** The title bar with back that H5 does not draw by itself; on Alipay the client draws it. */
export function TitleBar({ title, hasBack }: { readonly title: string; readonly hasBack: boolean }) {
  return (
    <View className="zj-screen__title-bar">
      {hasBack && (
        <Pressable className="zj-screen__back" label="返回" onTap={goBack}>
          <Icon name="back" />
        </Pressable>
      )}
      <View className="zj-screen__title" role="heading" aria-level="1">
        <Text>{title}</Text>
      </View>
    </View>
  );
}
