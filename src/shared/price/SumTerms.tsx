import { Text, View } from '@tarojs/components';
import { formatYuan } from '@/domain/money';
import { type Term, totalOf } from '@/domain/rentalPrice';
import './price.scss';

/** The terms of a sum as arithmetic: what is taken off with its sign, the sum last. Nothing where there are none. */
export function SumTerms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <View>
      {terms.map(({ label, amount }) => (
        <View compileMode key={label} className="pr-m-r">
          <Text className="pr-m-l">{label}</Text>
          <Text className="pr-m-a">{formatYuan(amount)}</Text>
        </View>
      ))}
      {terms.length > 0 && (
        <View className="pr-m-r pr-m-t">
          <Text className="pr-m-l">合计</Text>
          <Text className="pr-m-a">{formatYuan(totalOf(terms))}</Text>
        </View>
      )}
    </View>
  );
}
