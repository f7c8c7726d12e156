import { View } from '@tarojs/components';

export default function Page() {
  return <View>芝麻信用评估</View>;
}
