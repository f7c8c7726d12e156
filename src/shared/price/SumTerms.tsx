import { Text, View } from '@tarojs/components';
import { formatYuan } from '@/domain/money';
import { type Term, totalOf } from '@/domain/rentalPrice';
import './price.scss';

/** The terms of a sum as arithmetic: what is taken off with its sign, the sum last. Nothing where there are none. */
export function SumTerms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <View>
      {terms.map(({ label, amount }) => (
        <View compileMode key={label} className="zj-sum__term">
          <Text className="zj-sum__label">{label}</Text>
          <Text className="zj-sum__amount">{formatYuan(amount)}</Text>
        </View>
      ))}
      {terms.length > 0 && (
        <View className="zj-sum__term zj-sum__term--total">
          <Text className="zj-sum__label">合计</Text>
          <Text className="zj-sum__amount">{formatYuan(totalOf(terms))}</Text>
        </View>
      )}
    </View>
  );
}
