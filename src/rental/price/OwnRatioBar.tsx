import { Text, View } from '@tarojs/components';
import { formatPerMille } from '@/domain/rentalPrice';
import type { OwnRatio } from './pricePanel';
import './price.scss';

/** What the whole bar stands for, per mille: room beyond the line, so that a cost above it can be seen. */
const FULL = 1500;
const OFFICIAL = 1000;

const share = (perMille: number) => `${Math.min(100, (perMille / FULL) * 100)}%`;

/** Total-to-own against the official price, with the official price and the 130 % line marked. The words beside it say the same. */
export function OwnRatioBar({ ratio }: { readonly ratio: OwnRatio }) {
  const { perMille, capPerMille } = ratio;
  return (
    <View
      className="pr-o"
      role="img"
      aria-label={`租满买断合计为官方价的 ${formatPerMille(perMille)}，行业参考线为 ${formatPerMille(capPerMille)}`}
    >
      <View className="pr-o-b">
        <View className={perMille <= capPerMille ? 'pr-o-f' : 'pr-o-f pr-o-x'} style={{ width: share(perMille) }} />
        <View className="pr-o-m" style={{ left: share(OFFICIAL) }} />
        <View className="pr-o-m" style={{ left: share(capPerMille) }} />
      </View>
      <View className="pr-o-s" aria-hidden="true">
        <Text className="pr-o-l" style={{ width: share(OFFICIAL) }}>
          官方价
        </Text>
        <Text className="pr-o-l" style={{ width: share(capPerMille - OFFICIAL) }}>
          130%
        </Text>
      </View>
    </View>
  );
}
