import { View } from '@tarojs/components';

export default function Page() {
  return <View>个人信息</View>;
}
