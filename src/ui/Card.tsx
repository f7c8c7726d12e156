import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Card.scss';

export interface CardProps {
  readonly title?: string | undefined;
  /** At the right of the title, e.g. a Tag or a small text Button. */
  readonly extra?: ReactNode;
  readonly children?: ReactNode;
}

/** A white card on the grey page. */
export function Card({ title, extra, children }: CardProps) {
  return (
    <View className="u-card">
      {title !== undefined && (
        <View className="u-card-h">
          <View className="u-card-t" role="heading" aria-level="2">
            <Text>{title}</Text>
          </View>
          {extra}
        </View>
      )}
      {children}
    </View>
  );
}
