import { View } from '@tarojs/components';

export default function Page() {
  return <View>信用租机</View>;
}
