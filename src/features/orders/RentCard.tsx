import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Order } from '@/contract';
import { formatYuan, sum } from '@/domain/money';
import type { OpenSum } from '@/shared';
import { Cell, CellGroup } from '@/ui';
import { isOver } from './orderStates';
import { PaymentsSheet } from './PaymentsSheet';
import { PlanSheet } from './PlanSheet';
import { buyoutPriceSum, lateFeeSum, paidInAll } from './sums';

interface RentCardProps {
  readonly order: Order;
  readonly onSum: (sum: OpenSum) => void;
}

/** The rent: its sum, which opens to every instalment, what was paid, what is late, and what owning the device would take. */
export function RentCard({ order, onSum }: RentCardProps) {
  const [open, setOpen] = useState<'plan' | 'payments'>();
  const { installments, addOns, buyoutPrice, payments, lateFee } = order;
  const total = formatYuan(sum(installments.map(({ amount }) => amount)));
  const count = (wanted: Order['installments'][number]['status']) =>
    installments.filter(({ status }) => status === wanted).length;
  const waived = count('WAIVED');
  const close = () => setOpen(undefined);
  return (
    <View>
      <CellGroup title="租金">
        <Cell
          label="租金合计"
          description={
            waived > 0
              ? `已付 ${count('PAID')} 期，已免 ${waived} 期`
              : `共 ${installments.length} 期，已付 ${count('PAID')} 期`
          }
          value={total}
          onTap={() => setOpen('plan')}
        />
        {addOns.map(({ name, price }) => (
          <Cell key={name} label={name} description="随第 1 期支付" value={formatYuan(price)} />
        ))}
        {lateFee > 0 && <Cell label="逾期费用" value={formatYuan(lateFee)} onTap={() => onSum(lateFeeSum(order))} />}
        {payments.length > 0 && (
          <Cell
            label={isOver(order.status) ? '一共支付' : '付款记录'}
            description={`共 ${payments.length} 笔`}
            value={formatYuan(paidInAll(order))}
            onTap={() => setOpen('payments')}
          />
        )}
        {!isOver(order.status) && !order.returning && (
          <Cell label="到期买断价" value={formatYuan(buyoutPrice)} onTap={() => onSum(buyoutPriceSum(order))} />
        )}
      </CellGroup>
      <PlanSheet installments={installments} isOpen={open === 'plan'} onClose={close} />
      <PaymentsSheet payments={payments} isOpen={open === 'payments'} onClose={close} onSum={onSum} />
    </View>
  );
}
