import { Text, View } from '@tarojs/components';
import type { Plan } from '@/contract';
import { formatYuan } from '@/domain/money';
import { RENT_DUE } from '@/domain/policy';
import { Card } from '@/ui';
import './confirm.scss';

/** Every instalment of the plan, in sight without opening anything. */
export function InstallmentCard({ plan }: { readonly plan: Plan }) {
  return (
    <Card title={`租金明细（${plan.installments.length} 期）`}>
      <View className="zj-confirm__installments" role="list" aria-label="租金明细">
        {plan.installments.map(({ number, amount }) => (
          <View compileMode key={number} className="zj-confirm__installment" role="listitem">
            <Text className="zj-confirm__number">{`第 ${number} 期`}</Text>
            <Text className="zj-confirm__amount">{formatYuan(amount)}</Text>
          </View>
        ))}
      </View>
      <View className="zj-confirm__note">
        <Text>{`${RENT_DUE}；到期前会提醒您。`}</Text>
      </View>
    </Card>
  );
}
