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
      <Picture className="zj-rental-card__image" src={summary.image} />
      <View className="zj-rental-card__body">
        <View className="zj-rental-card__head">
          <Text className="zj-rental-card__name">{summary.deviceName}</Text>
          {state}
        </View>
        <View className="zj-rental-card__summary">
          <View className="zj-rental-card__parts">
            <Text className="zj-rental-card__part">{`${summary.skuLabel} `}</Text>
            <Text className="zj-rental-card__part">{`租期 ${summary.months} 个月`}</Text>
          </View>
        </View>
        <Price text={formatYuan(summary.monthly)} unit="/月" size="small" />
        <View className="zj-rental-card__details">{children}</View>
      </View>
    </>
  );
  return (
    <View className="zj-rental-card">
      {onTap ? (
        <Pressable className="zj-rental-card__content" onTap={onTap}>
          {content}
        </Pressable>
      ) : (
        <View className="zj-rental-card__content">{content}</View>
      )}
      {/* Not inside what is tapped: a button in a button is neither's to tell. */}
      <View>{action && <View className="zj-rental-card__action">{action}</View>}</View>
    </View>
  );
}
