import { Text, View } from '@tarojs/components';
import type { Term } from '@/domain/rentalPrice';
import { Sheet } from '@/ui';
import { SumTerms } from './SumTerms';
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
          <View className="zj-sum__explanation">
            <Text>{sum.explanation}</Text>
          </View>
          <SumTerms terms={sum.terms} />
        </View>
      )}
    </Sheet>
  );
}
