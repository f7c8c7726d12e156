import { Text, View } from '@tarojs/components';
import { formatYuan } from '@/domain/money';
import { type Term, totalOf } from '@/domain/rentalPrice';
import { Sheet } from '@/ui';
import './price.scss';

/** A sum that is opened: what it is made of, and what it means. */
export interface OpenSum {
  readonly title: string;
  readonly explanation: string;
  readonly terms: readonly Term[];
}

interface SumSheetProps {
  readonly sum: OpenSum | undefined;
  readonly onClose: () => void;
}

/** Shows what a sum is made of. Stays mounted; it is open while there is a sum. */
export function SumSheet({ sum, onClose }: SumSheetProps) {
  return (
    <Sheet open={sum !== undefined} title={sum?.title ?? ''} onClose={onClose}>
      {sum && (
        <View>
          <View className="pr-m-e">
            <Text>{sum.explanation}</Text>
          </View>
          {sum.terms.map(({ label, amount }) => (
            <View compileMode key={label} className="pr-m-r">
              <Text className="pr-m-l">{label}</Text>
              <Text className="pr-m-a">{formatYuan(amount)}</Text>
            </View>
          ))}
          {sum.terms.length > 0 && (
            <View className="pr-m-r pr-m-t">
              <Text className="pr-m-l">合计</Text>
              <Text className="pr-m-a">{formatYuan(totalOf(sum.terms))}</Text>
            </View>
          )}
        </View>
      )}
    </Sheet>
  );
}
