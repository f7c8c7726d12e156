import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { formatYuan } from '@/domain/money';
import { formatPerMille } from '@/domain/rentalPrice';
import { Card, Cell, Pressable } from '@/ui';
import { OwnRatioBar } from './OwnRatioBar';
import { type OwnRatio, type PriceLine, type PricePanel, ruleWords } from './pricePanel';
import { type OpenSum, SumSheet } from './SumSheet';
import './price.scss';

/**
 * Which sums stand together. Those of the extras come and go, and have a place of their own: among the others, a tick would
 * send all of them to Alipay's view again.
 */
const GROUPS: readonly (readonly PriceLine['id'][])[] = [
  ['monthly', 'first', 'deposit', 'rent'],
  ['addOns', 'cost'],
  ['buyout', 'own'],
];

interface PriceCardProps {
  readonly panel: PricePanel;
  /** Sums that the page tells elsewhere, in more detail. */
  readonly without?: readonly PriceLine['id'][];
}

/** Every sum of the lease; each opens to what it is made of. */
export function PriceCard({ panel, without = [] }: PriceCardProps) {
  const [open, setOpen] = useState<OpenSum>();
  const { lines, ratio } = panel;
  return (
    <View>
      <Card title="费用明细">
        <View className="zj-price">
          {GROUPS.map((ids) => (
            <View key={ids.join()} className="zj-price__group">
              {lines
                .filter(({ id }) => ids.includes(id) && !without.includes(id))
                .map((line) => (
                  <Cell
                    key={line.id}
                    label={line.label}
                    description={line.hint}
                    value={<Text className="zj-price__amount">{formatYuan(line.amount)}</Text>}
                    onTap={() => setOpen({ ...line, title: line.title ?? line.label })}
                  />
                ))}
            </View>
          ))}
        </View>
        <View className="zj-price__warning">
          <Text>{`租满买断合计为官方价的 ${formatPerMille(ratio.perMille)}`}</Text>
        </View>
        <OwnRatioBar ratio={ratio} />
        <View className="zj-price__ratio">
          <Text>{ruleWords(ratio)}</Text>
          <Pressable className="zj-price__question" onTap={() => setOpen(ruleSum(ratio))}>
            <Text>怎么算的</Text>
          </Pressable>
        </View>
      </Card>
      <SumSheet sum={open} onClose={() => setOpen(undefined)} />
    </View>
  );
}

function ruleSum({ cappedTerms, cappedPerMille, capPerMille }: OwnRatio): OpenSum {
  return {
    title: `${formatPerMille(capPerMille)} 上限`,
    explanation: `行业规则把首年租金与到期买断价相加，与官方价比较，上限为 ${formatPerMille(capPerMille)}。本方案为 ${formatPerMille(cappedPerMille)}。租期超过一年的，第二年起的租金不计入。`,
    terms: cappedTerms,
  };
}
