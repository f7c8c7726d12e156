import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useLoad } from '@/async';
import { LoadView } from '@/layout';
import { ContactSheet } from '@/shared';
import { Button, Card, Disclosure } from '@/ui';
import { pickQuestions } from './pickQuestions';

/**
 * Frequent questions; the first, whether there will be a phone call, stands open. Whoever has another asks in place: the
 * help page is a tab, and going there would lose what was chosen of the device.
 */
export function DeviceFaq() {
  const support = useLoad('getSupport', {});
  const [isContacting, setContacting] = useState(false);
  return (
    <Card title="常见问题">
      <LoadView load={support}>
        {({ faq }) => (
          <View className="zj-device-faq">
            {pickQuestions(faq).map(({ question, answer }, index) => (
              <Disclosure key={question} title={question} startsOpen={index === 0}>
                <Text>{answer}</Text>
              </Disclosure>
            ))}
          </View>
        )}
      </LoadView>
      <View className="zj-device-faq__more">
        <Button kind="text" size="small" onTap={() => setContacting(true)}>
          联系客服
        </Button>
      </View>
      <ContactSheet isOpen={isContacting} hasQuestions={false} onClose={() => setContacting(false)} />
    </Card>
  );
}
