import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Support } from '@/contract';
import { goTo, LoadView, useLoad } from '@/shell';
import { Button, Card, Icon, Pressable } from '@/ui';
import { pickQuestions } from './pickQuestions';

/** Frequent questions; the first, whether there will be a phone call, stands open. */
export function DeviceFaq() {
  const support = useLoad('getSupport', {});
  return (
    <Card title="常见问题">
      <LoadView load={support}>{({ faq }) => <Questions faq={pickQuestions(faq)} />}</LoadView>
      <View className="ct-f-m">
        <Button kind="text" size="small" onTap={() => goTo('help')}>
          查看全部问题
        </Button>
      </View>
    </Card>
  );
}

function Questions({ faq }: Pick<Support, 'faq'>) {
  const [open, setOpen] = useState<number | undefined>(0);
  return (
    <View>
      {faq.map(({ question, answer }, index) => (
        <View key={question} className="ct-f">
          <Pressable
            className="ct-f-q"
            expanded={open === index}
            onTap={() => setOpen(open === index ? undefined : index)}
          >
            <Text className="ct-f-t">{question}</Text>
            <View className={open === index ? 'ct-f-i ct-f-o' : 'ct-f-i'}>
              <Icon name="arrow" />
            </View>
          </Pressable>
          <View>
            {open === index && (
              <View className="ct-f-a">
                <Text>{answer}</Text>
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}
