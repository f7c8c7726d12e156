import { View } from '@tarojs/components';
import { GATE, REVIEW_TIME } from '@/domain/policy';

/** What a person wants to know before choosing: the gate, how they are verified, how long the review takes. */
export function TrustStrip() {
  return (
    <View compileMode className="zj-trust">
      <View className="zj-trust__item">{`芝麻信用 ${GATE} 分起`}</View>
      <View className="zj-trust__item">支付宝内人脸识别</View>
      <View className="zj-trust__item">{`${REVIEW_TIME}审核`}</View>
    </View>
  );
}
