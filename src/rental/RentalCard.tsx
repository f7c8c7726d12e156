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
}

/** What is rented: picture, name, choice, rent. The same card in lists, on the review and on the order. */
export function RentalCard({ summary, state, children, onTap }: RentalCardProps) {
  const content = (
    <>
      <Picture className="rc-i" src={summary.image} />
      <View className="rc-b">
        <View className="rc-h">
          <Text className="rc-n">{summary.deviceName}</Text>
          {state}
        </View>
        <View className="rc-s">
          {summary.skuLabel} · 租期 {summary.months} 个月
        </View>
        <Price text={formatYuan(summary.monthly)} unit="/月" size="small" />
        <View>{children}</View>
      </View>
    </>
  );
  if (!onTap) return <View className="rc">{content}</View>;
  return (
    <Pressable className="rc" onTap={onTap}>
      {content}
    </Pressable>
  );
}
