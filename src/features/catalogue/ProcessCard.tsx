import { Text, View } from '@tarojs/components';
import type { StepId } from '@/contract';
import { FACE_TIME } from '@/domain/policy';
import { steps } from '@/flow';
import { Card } from '@/ui';

/** What happens in each step, in one line. */
const STEP_WORDS: Readonly<Record<StepId, string>> = {
  credit: '经您授权，向芝麻信用查询是否达到 580 分',
  face: `在支付宝内完成，确认是您本人，${FACE_TIME}`,
  profile: '填写姓名、身份证号、手机号和收货地址',
  history: '参考您在支付宝的使用记录，自动完成',
  confirm: '核对费用和协议后提交申请',
};

const AFTERWARDS = { label: '等待审核', words: '1–2 个工作日内出结果，通过并签约后发货' } as const;

/** How renting goes: the steps of the flow's own table, and the review after them. */
export function ProcessCard() {
  const rows = [...steps.map(({ id, label }) => ({ label, words: STEP_WORDS[id] })), AFTERWARDS];
  return (
    <Card title="租赁流程">
      {rows.map(({ label, words }, index) => (
        <View compileMode key={label} className="ct-w">
          <View className="ct-w-n" aria-hidden="true">
            <Text>{index + 1}</Text>
          </View>
          <View className="ct-w-b">
            <View className="ct-w-t">{label}</View>
            <View className="ct-w-d">{words}</View>
          </View>
        </View>
      ))}
    </Card>
  );
}
