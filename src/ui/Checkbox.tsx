import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import { Pressable } from './Pressable';
import './Checkbox.scss';

export interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Beside the words and not part of the tick, e.g. a text Button 「查看协议」. */
  readonly extra?: ReactNode;
  /** The words. They tick too, so nothing that can be tapped by itself belongs among them. */
  readonly children: ReactNode;
}

/** A round tick with its words: an agreement, an add-on. */
export function Checkbox({ checked, onChange, extra, children }: CheckboxProps) {
  return (
    <View className="zj-checkbox">
      <Pressable
        role="checkbox"
        className={`zj-checkbox__row${checked ? ' zj-checkbox__row--on' : ''}`}
        checked={checked}
        onTap={() => onChange(!checked)}
      >
        <View className="zj-checkbox__tick" aria-hidden="true">
          {checked && <Icon name="check" />}
        </View>
        <View className="zj-checkbox__words">{children}</View>
      </Pressable>
      {extra}
    </View>
  );
}
