import { View } from '@tarojs/components';

export default function Page() {
  return <View>历史使用记录</View>;
}
