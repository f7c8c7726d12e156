import { View } from '@tarojs/components';

export default function Page() {
  return <View>人脸识别</View>;
}
