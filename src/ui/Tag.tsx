import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Tag.scss';

export interface TagProps {
  readonly kind?: 'plain' | 'info' | 'success' | 'warning' | 'danger';
  readonly children: ReactNode;
}

/** A word or two about what it stands beside: a state, a property. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return (
    <View className={`zj-tag zj-tag--${kind}`}>
      <Text>{children}</Text>
    </View>
  );
}
