import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Pressable } from './Pressable';
import './Button.scss';

const CLASSES = { primary: 'u-b-p', secondary: 'u-b-s', text: 'u-b-t', danger: 'u-b-d' } as const;

export interface ButtonProps {
  /** `primary`: the one main action of a screen. */
  readonly kind?: keyof typeof CLASSES;
  readonly size?: 'large' | 'small';
  /** Shows that the action is under way, and takes no taps. */
  readonly loading?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** As wide as its container. */
  readonly block?: boolean | undefined;
  readonly onTap: () => unknown;
  readonly children: ReactNode;
}

/** A button. Its work sees to it that a second tap does nothing, and says with `loading` that it is under way. */
export function Button(props: ButtonProps) {
  const { kind = 'primary', size = 'large', loading = false, disabled = false, block = false, children } = props;
  const look = [CLASSES[kind], size === 'small' && 'u-b-m', block && 'u-b-k', disabled && 'u-b-x', loading && 'u-b-l'];
  return (
    <Pressable
      className={`u-b ${look.filter(Boolean).join(' ')}`}
      disabled={disabled || loading}
      busy={loading}
      onTap={props.onTap}
    >
      {loading && <View className="u-b-w" aria-hidden="true" />}
      <Text className="u-b-c">{children}</Text>
    </Pressable>
  );
}
