import { View } from '@tarojs/components';

export default function Page() {
  return <View>帮助与客服</View>;
}
