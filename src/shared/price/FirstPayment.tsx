import { Text, View } from '@tarojs/components';
import type { AddOn, Plan } from '@/contract';
import { formatYuan } from '@/domain/money';
import { totalOf } from '@/domain/rentalPrice';
import { Price } from '@/ui';
import { firstPaymentTerms } from './pricePanel';
import './price.scss';

interface FirstPaymentProps {
  readonly plan: Plan;
  readonly addOns: readonly AddOn[];
}

/** What is paid first, beside the action that leads there. */
export function FirstPayment({ plan, addOns }: FirstPaymentProps) {
  return (
    <View className="zj-first-payment">
      <Text>首次支付</Text>
      <Price text={formatYuan(totalOf(firstPaymentTerms(plan, addOns)))} />
    </View>
  );
}
