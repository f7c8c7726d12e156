import { Text, View } from '@tarojs/components';
import { formatPerMille } from '@/domain/rentalPrice';
import type { OwnRatio } from './pricePanel';
import './price.scss';

/** What the whole bar stands for, per mille: room beyond the line, so that a cost above it can be seen. */
const FULL = 1600;
const OFFICIAL = 1000;

const share = (perMille: number) => `${Math.min(100, (perMille / FULL) * 100)}%`;

/**
 * Total-to-own against the official price. The dark part of it is what the industry rule weighs, and that alone is to stay
 * below the 130 % line: the whole of a lease of two years may well go past it. The words beside it say the same.
 */
export function OwnRatioBar({ ratio }: { readonly ratio: OwnRatio }) {
  const { perMille, capPerMille, cappedPerMille, isWithinCap } = ratio;
  const [own, capped, cap] = [perMille, cappedPerMille, capPerMille].map(formatPerMille);
  return (
    <View
      className="zj-ratio"
      role="img"
      aria-label={`租满买断合计为官方价的 ${own}；其中行业规则计入的首年租金和买断价为 ${capped}，上限 ${cap}`}
    >
      <View className="zj-ratio__bar">
        <View className="zj-ratio__fill zj-ratio__fill--whole" style={{ width: share(perMille) }} />
        <View
          className={isWithinCap ? 'zj-ratio__fill' : 'zj-ratio__fill zj-ratio__fill--over'}
          style={{ width: share(cappedPerMille) }}
        />
        <View className="zj-ratio__mark" style={{ left: share(OFFICIAL) }} />
        <View className="zj-ratio__mark" style={{ left: share(capPerMille) }} />
        <Text className="zj-ratio__label zj-ratio__label--above" style={{ left: share(OFFICIAL) }}>
          官方价
        </Text>
        <Text className="zj-ratio__label zj-ratio__label--below" style={{ left: share(capPerMille) }}>
          {`上限 ${cap}`}
        </Text>
      </View>
    </View>
  );
}
