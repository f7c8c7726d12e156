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
      <View compileMode key={index} className="u-sk-c">
        {kind !== 'lines' && <View className="u-sk-i u-sk-s" />}
        <View className="u-sk-b">
          <View className="u-sk-t u-sk-s" />
          <View className="u-sk-l u-sk-s" />
          <View className="u-sk-e u-sk-s" />
        </View>
      </View>,
    );
  }
  return (
    <View className={`u-sk u-sk-${kind}`} aria-hidden="true">
      {cards}
    </View>
  );
}
