import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon, Pressable } from '@/ui';
import './question.scss';

/** A question that opens to its answer. */
export function Question({ question, answer }: { readonly question: string; readonly answer: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <View className="qu">
      <Pressable className="qu-q" expanded={isOpen} onTap={() => setOpen(!isOpen)}>
        <Text className="qu-t">{question}</Text>
        <View className={isOpen ? 'qu-i qu-o' : 'qu-i'} aria-hidden="true">
          <Icon name="down" />
        </View>
      </Pressable>
      <View>
        {isOpen && (
          <View className="qu-a">
            <Text>{answer}</Text>
          </View>
        )}
      </View>
    </View>
  );
}
