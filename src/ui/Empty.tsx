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
    <View className="u-e">
      <View className={`u-e-p u-e-${icon}`} aria-hidden="true" />
      <View className="u-e-t" role="heading" aria-level="2">
        <Text>{title}</Text>
      </View>
      {description !== undefined && <View className="u-e-d">{description}</View>}
      {action !== undefined && onAction && (
        <View className="u-e-a">
          <Button onTap={onAction}>{action}</Button>
        </View>
      )}
      {secondary !== undefined && onSecondary && (
        <View className="u-e-s">
          <Button kind="text" onTap={onSecondary}>
            {secondary}
          </Button>
        </View>
      )}
      {note !== undefined && (
        <View className="u-e-n">
          <Text>{note}</Text>
        </View>
      )}
    </View>
  );
}
