import { Text, View } from '@tarojs/components';
import { type ReactNode, useRef } from 'react';
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
  /** The name read out where the text alone does not say it, e.g. 「取消」 of what. */
  readonly label?: string | undefined;
  /** While a promise it answered is pending, further taps are ignored. */
  readonly onTap: () => unknown;
  readonly children: ReactNode;
}

/** A button. A second tap before the first one's work is done does nothing. */
export function Button(props: ButtonProps) {
  const { kind = 'primary', size = 'large', loading = false, disabled = false, block = false, label, children } = props;
  const isPending = useRef(false);
  const tap = () => {
    if (loading || isPending.current) return;
    const work = props.onTap();
    if (!isPromise(work)) return;
    isPending.current = true;
    const done = () => {
      isPending.current = false;
    };
    work.then(done, done);
  };
  const look = [CLASSES[kind], size === 'small' && 'u-b-m', block && 'u-b-k', disabled && 'u-b-x', loading && 'u-b-l'];
  return (
    <Pressable
      className={`u-b ${look.filter(Boolean).join(' ')}`}
      label={label}
      disabled={disabled || loading}
      busy={loading}
      onTap={tap}
    >
      {loading && <View className="u-b-w" aria-hidden="true" />}
      <Text className="u-b-c">{children}</Text>
    </Pressable>
  );
}

function isPromise(work: unknown): work is PromiseLike<unknown> {
  return typeof work === 'object' && work !== null && 'then' in work && typeof work.then === 'function';
}
