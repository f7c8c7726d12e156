import { Text, View } from '@tarojs/components';
import type { Quote } from '@/contract';
import { formatYuan } from '@/domain/money';
import { SumTerms } from '@/shared';
import { Price } from '@/ui';
import './order.scss';

interface SumBlockProps {
  /** What the sum is for, above it. */
  readonly lead: string;
  readonly quote: Quote;
}

/** A sum at the head of a sheet, large, and what it is made of below. */
export function SumBlock({ lead, quote }: SumBlockProps) {
  return (
    <View>
      <View className="zj-order__sum">
        <View className="zj-order__sum-label">
          <Text>{lead}</Text>
        </View>
        <Price text={formatYuan(quote.amount)} size="large" />
      </View>
      <SumTerms terms={quote.terms} />
    </View>
  );
}
