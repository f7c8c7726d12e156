import { Text, View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './Disclosure.scss';

export interface DisclosureProps {
  /** What is asked, or what stands below it. */
  readonly title: string;
  readonly startsOpen?: boolean | undefined;
  readonly children: ReactNode;
}

/** A row that opens to what stands below it: a question and its answer. */
export function Disclosure({ title, startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <View className="zj-disclosure">
      <Pressable className="zj-disclosure__question" expanded={isOpen} onTap={() => setOpen(!isOpen)}>
        <Text className="zj-disclosure__title">{title}</Text>
        <View
          className={isOpen ? 'zj-disclosure__icon zj-disclosure__icon--open' : 'zj-disclosure__icon'}
          aria-hidden="true"
        >
          <Icon name="down" />
        </View>
      </Pressable>
      <View>{isOpen && <View className="zj-disclosure__answer">{children}</View>}</View>
    </View>
  );
}
