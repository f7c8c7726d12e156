import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/api';
import { formatYuan } from '@/domain/money';
import { addMonths, formatFullDate } from '@/domain/time';
import { ConfirmSheet, SumTerms } from '@/shared';
import { Chips } from '@/ui';
import { type OrderSheetProps, useOrderChange } from './useOrderChange';
import './order.scss';

/** Prolongs the lease by months that are chosen; names the end it puts off, so that a lost answer renews once. */
export function RenewSheet(props: OrderSheetProps) {
  const { order, isOpen, onClose } = props;
  const { id, leaseEnd, quotes, buyoutPrice } = order;
  const options = quotes?.renewals ?? [];
  const [chosen, setChosen] = useState<string>();
  const choice = options.find(({ months }) => String(months) === chosen) ?? options[0];
  const renewing = useOrderChange(props, (cancel, months: number, end: string) =>
    call('renewLease', { params: { id }, body: { months, leaseEnd: end } }, { cancel }),
  );
  return (
    <ConfirmSheet
      title="续租"
      isOpen={isOpen}
      onClose={onClose}
      action={renewing}
      confirm="确认续租"
      onConfirm={() => choice && leaseEnd && renewing.run(choice.months, leaseEnd)}
    >
      <Chips
        label="续租时长"
        options={options.map(({ months, monthly }) => ({
          id: String(months),
          label: `${months} 个月`,
          note: `${formatYuan(monthly)}/月`,
        }))}
        value={choice && String(choice.months)}
        onChange={setChosen}
      />
      {choice && leaseEnd && (
        <View>
          <View className="zj-order__question">
            <Text>{`租期延长到 ${formatFullDate(addMonths(leaseEnd, choice.months))}`}</Text>
          </View>
          <SumTerms
            terms={[{ label: `月租 ${formatYuan(choice.monthly)} × ${choice.months} 期`, amount: choice.amount }]}
          />
          <View className="zj-order__note">
            <Text>{`现在不扣款。续租的租金从 ${formatFullDate(leaseEnd)}起每月一期，押金继续沿用。`}</Text>
          </View>
          <View className="zj-order__note">
            <Text>{buyoutWords(buyoutPrice, choice.buyoutPrice)}</Text>
          </View>
        </View>
      )}
    </ConfirmSheet>
  );
}

/** What the rent of the added months does to what owning the device takes in the end. */
function buyoutWords(before: number, after: number): string {
  if (before === after) return `到期买断价不变，仍为 ${formatYuan(after)}。`;
  return `续租的租金抵扣到期买断价：从 ${formatYuan(before)} 降为 ${formatYuan(after)}。`;
}
