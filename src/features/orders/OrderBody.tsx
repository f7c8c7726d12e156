import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Order } from '@/contract';
import { formatYuan, sum } from '@/domain/money';
import { formatDate, formatDateTime } from '@/domain/time';
import { RentalCard } from '@/rental';
import { goTo } from '@/shell';
import { Button, Card, Cell, CellGroup, Hero, Notice, Sheet, Tag, Timeline } from '@/ui';
import { ORDER_STATES } from './orderStates';

export function OrderBody({ order }: { readonly order: Order }) {
  const state = ORDER_STATES[order.status];
  const { deposit, address } = order;
  return (
    <View>
      <Hero icon={state.icon} tone={state.tone} title={state.label} text={state.text}>
        <View>
          {order.status === 'TO_SHIP' && order.shipBy && (
            <Notice kind="info">预计不晚于 {formatDate(order.shipBy, { weekday: true })}发货</Notice>
          )}
        </View>
      </Hero>
      <View>{order.tracking && <Tracking tracking={order.tracking} />}</View>
      <RentalCard summary={order.summary} />
      <Installments order={order} />
      <CellGroup title="押金" note="信用减免的部分无需支付；冻结的部分仍在您的账户中，归还验收后解除冻结。">
        <Cell label="押金总额" value={formatYuan(deposit.amount)} />
        <Cell label="信用减免" value={`-${formatYuan(deposit.creditAmount)}`} />
        <Cell label="冻结自有资金" value={formatYuan(deposit.fundAmount)} />
      </CellGroup>
      <CellGroup title="收货地址">
        <Cell
          icon="location"
          label={[address.province, address.city === address.province ? '' : address.city, address.district].join('')}
          description={address.detail}
        />
      </CellGroup>
      <CellGroup title="订单信息">
        <Cell label="订单编号" value={order.id} />
        <Cell label="创建时间" value={formatDateTime(order.createdAt)} />
        <Cell icon="service" label="联系客服" onTap={() => goTo('help')} />
      </CellGroup>
    </View>
  );
}

function Tracking({ tracking }: { readonly tracking: NonNullable<Order['tracking']> }) {
  return (
    <Card title={`${tracking.carrier} ${tracking.number}`}>
      <Timeline
        label="物流进度"
        items={tracking.events.map((event, index) => ({
          key: `${event.at}-${index}`,
          text: event.text,
          at: formatDateTime(event.at),
          state: index === tracking.events.length - 1 ? 'current' : 'done',
        }))}
      />
    </Card>
  );
}

const INSTALLMENT_TAGS = {
  DUE: { kind: 'plain', label: '待付' },
  PAID: { kind: 'success', label: '已付' },
  OVERDUE: { kind: 'danger', label: '逾期' },
  WAIVED: { kind: 'info', label: '已免' },
} as const;

/** The rent: its sum, which opens to every instalment. */
function Installments({ order }: { readonly order: Order }) {
  const [isOpen, setOpen] = useState(false);
  const total = sum(order.installments.map(({ amount }) => amount));
  const paid = order.installments.filter(({ status }) => status === 'PAID').length;
  return (
    <View>
      <CellGroup title="租金">
        <Cell
          label="租金合计"
          description={`共 ${order.installments.length} 期，已付 ${paid} 期`}
          value={formatYuan(total)}
          onTap={() => setOpen(true)}
        />
        {order.addOns.map((addOn) => (
          <Cell key={addOn.name} label={addOn.name} value={formatYuan(addOn.price)} />
        ))}
        <Cell label="到期买断价" value={formatYuan(order.buyoutPrice)} />
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
          {order.installments.map(({ number, amount, status, planPayTime }) => (
            <Cell
              key={number}
              label={`第 ${number} 期`}
              description={planPayTime ? `应付日 ${formatDate(planPayTime)}` : '收货后确定应付日'}
              value={
                <View>
                  {formatYuan(amount)}
                  <Tag kind={INSTALLMENT_TAGS[status].kind}>{INSTALLMENT_TAGS[status].label}</Tag>
                </View>
              }
            />
          ))}
          <Cell label="合计" value={formatYuan(total)} />
        </CellGroup>
      </Sheet>
    </View>
  );
}
