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
    <View className="zj-card">
      {title !== undefined && (
        <View className="zj-card__head">
          <View className="zj-card__title" role="heading" aria-level="2">
            <Text>{title}</Text>
          </View>
          {extra}
        </View>
      )}
      {children}
    </View>
  );
}
