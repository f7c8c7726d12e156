import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Pressable } from './Pressable';
import './Button.scss';

const CLASSES = {
  primary: 'zj-button--primary',
  secondary: 'zj-button--secondary',
  text: 'zj-button--text',
  danger: 'zj-button--danger',
} as const;

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
  const look = [
    CLASSES[kind],
    size === 'small' && 'zj-button--small',
    block && 'zj-button--block',
    disabled && 'zj-button--disabled',
    loading && 'zj-button--loading',
  ];
  return (
    <Pressable
      className={`zj-button ${look.filter(Boolean).join(' ')}`}
      disabled={disabled || loading}
      busy={loading}
      onTap={props.onTap}
    >
      {loading && <View className="zj-button__spinner" aria-hidden="true" />}
      <Text className="zj-button__text">{children}</Text>
    </Pressable>
  );
}
