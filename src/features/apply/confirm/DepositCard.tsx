import { Text, View } from '@tarojs/components';
import type { Application } from '@/contract';
import { formatYuan } from '@/domain/money';
import { DEPOSIT_RELEASE } from '@/domain/policy';
import { Card, Cell, Tag } from '@/ui';
import './confirm.scss';

/** The deposit, how much of it credit waives, and what is left to freeze. */
export function DepositCard({ quote }: { readonly quote: NonNullable<Application['depositQuote']> }) {
  const { amount, creditAmount, fundAmount } = quote;
  const waived = fundAmount === 0 ? '全部减免' : creditAmount > 0 ? '部分减免' : undefined;
  return (
    <Card title="押金" extra={waived && <Tag kind="success">{waived}</Tag>}>
      <View className="zj-confirm__rows">
        <Cell label="押金总额" value={formatYuan(amount)} />
        <Cell label="信用减免" value={formatYuan(-creditAmount)} />
        <Cell label="需冻结自有资金" value={<Text className="zj-confirm__amount">{formatYuan(fundAmount)}</Text>} />
      </View>
      <View className="zj-confirm__note">
        <Text>{`减免金额以签约时芝麻信用确认的为准；冻结的部分不会扣款，${DEPOSIT_RELEASE}。`}</Text>
      </View>
    </Card>
  );
}
