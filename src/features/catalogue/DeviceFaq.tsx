import { Text, View } from '@tarojs/components';
import { goTo, LoadView, useLoad } from '@/shell';
import { Button, Card, Disclosure } from '@/ui';
import { pickQuestions } from './pickQuestions';

/** Frequent questions; the first, whether there will be a phone call, stands open. */
export function DeviceFaq() {
  const support = useLoad('getSupport', {});
  return (
    <Card title="常见问题">
      <LoadView load={support}>
        {({ faq }) => (
          <View className="ct-f">
            {pickQuestions(faq).map(({ question, answer }, index) => (
              <Disclosure key={question} title={question} startsOpen={index === 0}>
                <Text>{answer}</Text>
              </Disclosure>
            ))}
          </View>
        )}
      </LoadView>
      <View className="ct-f-m">
        <Button kind="text" size="small" onTap={() => goTo('help')}>
          查看全部问题
        </Button>
      </View>
    </Card>
  );
}
