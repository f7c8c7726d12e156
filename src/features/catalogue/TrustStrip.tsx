import { Text, View } from '@tarojs/components';

/** What a person wants to know before choosing: the gate, how they are verified, how long the review takes. */
const POINTS = ['芝麻信用 580 分起', '支付宝内人脸识别', '1–2 个工作日审核'] as const;

export function TrustStrip() {
  return (
    <View className="ct-t">
      {POINTS.map((point) => (
        <View key={point} className="ct-t-i">
          <Text>{point}</Text>
        </View>
      ))}
    </View>
  );
}
