import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Order } from '@/contract';
import { formatYuan, sum } from '@/domain/money';
import { formatFullDate } from '@/domain/time';
import { Button, Cell, CellGroup, Sheet, Tag } from '@/ui';
import { isOver } from './orderStates';
import './order.scss';

const TAGS = {
  DUE: { kind: 'plain', label: '待付' },
  PAID: { kind: 'success', label: '已付' },
  OVERDUE: { kind: 'danger', label: '逾期' },
  WAIVED: { kind: 'info', label: '已免' },
} as const;

/** The rent: its sum, which opens to every instalment, what was bought with it, and what owning the device would take. */
export function InstallmentsCard({ order }: { readonly order: Order }) {
  const [isOpen, setOpen] = useState(false);
  const { installments, addOns, buyoutPrice } = order;
  const total = formatYuan(sum(installments.map(({ amount }) => amount)));
  const paid = installments.filter(({ status }) => status === 'PAID').length;
  return (
    <View>
      <CellGroup title="租金">
        <Cell
          label="租金合计"
          description={`共 ${installments.length} 期，已付 ${paid} 期`}
          value={total}
          onTap={() => setOpen(true)}
        />
        {addOns.map(({ name, price }) => (
          <Cell key={name} label={name} description="随第 1 期支付" value={formatYuan(price)} />
        ))}
        {!isOver(order.status) && <Cell label="到期买断价" value={formatYuan(buyoutPrice)} />}
      </CellGroup>
      <Sheet
        open={isOpen}
        title="租金明细"
        onClose={() => setOpen(false)}
        footer={
          <Button block kind="secondary" onTap={() => setOpen(false)}>
            知道了
          </Button>
        }
      >
        <CellGroup>
          {installments.map(({ number, amount, status, planPayTime }) => (
            <Cell
              key={number}
              label={`第 ${number} 期`}
              description={planPayTime ? `应付日 ${formatFullDate(planPayTime)}` : '收货后确定应付日'}
              value={
                <View className="or-v">
                  <Text className="or-a">{formatYuan(amount)}</Text>
                  <Tag kind={TAGS[status].kind}>{TAGS[status].label}</Tag>
                </View>
              }
            />
          ))}
          <Cell label="合计" value={total} />
        </CellGroup>
      </Sheet>
    </View>
  );
}
