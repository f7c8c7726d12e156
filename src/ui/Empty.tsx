import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from './Button';
import './Empty.scss';

export interface EmptyProps {
  readonly icon: 'search' | 'order' | 'offline' | 'warning';
  readonly title: string;
  readonly description?: ReactNode;
  readonly action?: string | undefined;
  readonly onAction?: (() => unknown) | undefined;
  /** Another way on, below the first. */
  readonly secondary?: string | undefined;
  readonly onSecondary?: (() => unknown) | undefined;
  /** Small, at the end: an error's code. */
  readonly note?: string | undefined;
}

/** Where there is nothing to show: a drawing, why, and what can be done. */
export function Empty({ icon, title, description, note, ...ways }: EmptyProps) {
  const { action, onAction, secondary, onSecondary } = ways;
  return (
    <View className="zj-empty">
      <View className={`zj-empty__picture zj-empty--${icon}`} aria-hidden="true" />
      <View className="zj-empty__title" role="heading" aria-level="2">
        <Text>{title}</Text>
      </View>
      {description !== undefined && <View className="zj-empty__description">{description}</View>}
      {action !== undefined && onAction && (
        <View className="zj-empty__action">
          <Button onTap={onAction}>{action}</Button>
        </View>
      )}
      {secondary !== undefined && onSecondary && (
        <View className="zj-empty__secondary">
          <Button kind="text" onTap={onSecondary}>
            {secondary}
          </Button>
        </View>
      )}
      {note !== undefined && (
        <View className="zj-empty__note">
          <Text>{note}</Text>
        </View>
      )}
    </View>
  );
}
