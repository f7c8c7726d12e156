import { View } from '@tarojs/components';
import './Skeleton.scss';

export interface SkeletonProps {
  /** `lines`: a card of text; `list`: cards with a picture each; `grid`: product tiles, two in a row. */
  readonly kind?: 'lines' | 'list' | 'grid';
  /** How many cards or tiles. */
  readonly count?: number;
}

/** The shape of what is loading. Decoration only: the screen says in words that it loads. */
export function Skeleton({ kind = 'lines', count = 2 }: SkeletonProps) {
  const cards = [];
  for (let index = 0; index < count; index += 1) {
    cards.push(
      <View compileMode key={index} className="zj-skeleton__card">
        {kind !== 'lines' && <View className="zj-skeleton__image zj-skeleton__shape" />}
        <View className="zj-skeleton__body">
          <View className="zj-skeleton__title zj-skeleton__shape" />
          <View className="zj-skeleton__line zj-skeleton__shape" />
          <View className="zj-skeleton__line-end zj-skeleton__shape" />
        </View>
      </View>,
    );
  }
  return (
    <View className={`zj-skeleton zj-skeleton--${kind}`} aria-hidden="true">
      {cards}
    </View>
  );
}
