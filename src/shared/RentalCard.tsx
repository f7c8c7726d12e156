import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { RentalSummary } from '@/contract';
import { formatYuan } from '@/domain/money';
import { Picture, Pressable, Price } from '@/ui';
import './rentalCard.scss';

interface RentalCardProps {
  readonly summary: RentalSummary;
  /** How it stands, e.g. a Tag. */
  readonly state?: ReactNode;
  /** Below, e.g. what is to be done next. */
  readonly children?: ReactNode;
  readonly onTap?: (() => void) | undefined;
  /** At the card's foot, beside what a tap on the card does, e.g. a Button. */
  readonly action?: ReactNode;
}

/** What is rented: picture, name, choice, rent. The same card in lists, on the review and on the order. */
export function RentalCard({ summary, state, children, onTap, action }: RentalCardProps) {
  const content = (
    <>
      <Picture className="rc-i" src={summary.image} />
      <View className="rc-b">
        <View className="rc-h">
          <Text className="rc-n">{summary.deviceName}</Text>
          {state}
        </View>
        <View className="rc-s">
          <View className="rc-p">
            <Text className="rc-w">{`${summary.skuLabel} `}</Text>
            <Text className="rc-w">{`租期 ${summary.months} 个月`}</Text>
          </View>
        </View>
        <Price text={formatYuan(summary.monthly)} unit="/月" size="small" />
        <View className="rc-d">{children}</View>
      </View>
    </>
  );
  return (
    <View className="rc">
      {onTap ? (
        <Pressable className="rc-c" onTap={onTap}>
          {content}
        </Pressable>
      ) : (
        <View className="rc-c">{content}</View>
      )}
      {/* Not inside what is tapped: a button in a button is neither's to tell. */}
      <View>{action && <View className="rc-a">{action}</View>}</View>
    </View>
  );
}
