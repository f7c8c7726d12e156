import { View } from '@tarojs/components';

export default function Page() {
  return <View>审核进度</View>;
}
