import { Text, View } from '@tarojs/components';
import { REVIEW_TIME } from '@/domain/policy';
import { steps } from '@/flow';
import { Card } from '@/ui';

const AFTERWARDS = { label: '等待审核', words: `${REVIEW_TIME}内出结果，通过并签约后发货` } as const;

/** How renting goes: the steps of the flow's own table, and the review after them. */
export function ProcessCard() {
  const rows = [...steps.map(({ label, summary }) => ({ label, words: summary })), AFTERWARDS];
  return (
    <Card title="租赁流程">
      {rows.map(({ label, words }, index) => (
        <View compileMode key={label} className="zj-process">
          <View className="zj-process__number" aria-hidden="true">
            <Text>{index + 1}</Text>
          </View>
          <View className="zj-process__body">
            <View className="zj-process__title">{label}</View>
            <View className="zj-process__words">{words}</View>
          </View>
        </View>
      ))}
    </Card>
  );
}
