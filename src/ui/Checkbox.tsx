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
    <View className="u-cb">
      <Pressable
        role="checkbox"
        className={`u-cb-r${checked ? ' u-cb-on' : ''}`}
        checked={checked}
        onTap={() => onChange(!checked)}
      >
        <View className="u-cb-t" aria-hidden="true">
          {checked && <Icon name="check" />}
        </View>
        <View className="u-cb-w">{children}</View>
      </Pressable>
      {extra}
    </View>
  );
}
