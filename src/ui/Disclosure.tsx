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
    <View className="u-di">
      <Pressable className="u-di-q" expanded={isOpen} onTap={() => setOpen(!isOpen)}>
        <Text className="u-di-t">{title}</Text>
        <View className={isOpen ? 'u-di-i u-di-o' : 'u-di-i'} aria-hidden="true">
          <Icon name="down" />
        </View>
      </Pressable>
      <View>{isOpen && <View className="u-di-a">{children}</View>}</View>
    </View>
  );
}
