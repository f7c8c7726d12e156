import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { formatFullDate, formatFullDateTime } from '@/domain/time';
import { goTo } from '@/layout';
import { type OpenSum, RentalCard, regionText, SumSheet } from '@/shared';
import { Button, Cell, CellGroup, Hero, Notice } from '@/ui';
import { DepositCard } from './DepositCard';
import { InspectionCard } from './InspectionCard';
import { LeaseCard } from './LeaseCard';
import { type Doing, offerOf } from './offers';
import { isOver } from './orderStates';
import { orderView } from './orderView';
import { RentCard } from './RentCard';
import { ReturningCard } from './ReturningCard';
import { isDamageAlone, settlementSum } from './sums';
import { TrackingCard } from './TrackingCard';
import './order.scss';

interface OrderBodyProps {
  readonly order: Order;
  readonly onReload: () => Promise<unknown>;
  readonly onContact: () => void;
  readonly onDo: (doing: Doing) => void;
}

/** How an order stands and what is due, then all its terms. */
export function OrderBody({ order, onReload, onContact, onDo }: OrderBodyProps) {
  const [sum, setSum] = useState<OpenSum>();
  const {
    status,
    tracking,
    returning,
    inspection,
    settlement,
    quotes,
    leaseStart,
    leaseEnd,
    renewedMonths,
    cancelReason,
  } = order;
  const { icon, tone, label, text, notices } = orderView(order);
  return (
    <View>
      <Hero icon={icon} tone={tone} title={label} text={text}>
        <View className="zj-order__notice">
          {notices?.map((notice) => (
            <Notice key={notice.text} kind={notice.kind}>
              {notice.text}
            </Notice>
          ))}
        </View>
      </Hero>
      <View>{tracking && status === 'SHIPPED' && <TrackingCard tracking={tracking} />}</View>
      <View>{returning && status === 'RETURNING' && <ReturningCard returning={returning} />}</View>
      <View>{inspection && <InspectionCard inspection={inspection} onSum={setSum} />}</View>
      <View>
        {settlement && !isDamageAlone(order) && <Settlement order={order} settlement={settlement} onSum={setSum} />}
      </View>
      <View>{quotes && <LeaseCard order={order} quotes={quotes} onDo={onDo} />}</View>
      <RentalCard summary={order.summary} />
      <RentCard order={order} onSum={setSum} />
      <DepositCard order={order} />
      <CellGroup title="收货地址">
        <Cell icon="location" label={regionText(order.address)} description={order.address.detail} />
      </CellGroup>
      <CellGroup title="订单信息">
        <Cell label="订单编号" value={order.id} />
        <Cell label="创建时间" value={formatFullDateTime(order.createdAt)} />
        {leaseStart && leaseEnd && (
          <Cell label="租期" value={`${formatFullDate(leaseStart)} 至 ${formatFullDate(leaseEnd)}`} />
        )}
        {renewedMonths && <Cell label="续租" value={`已续租 ${renewedMonths} 个月`} />}
        {cancelReason && <Cell label="取消原因" value={cancelReason} />}
        <Cell icon="clock" label="审核记录" onTap={() => goTo('review', { id: order.applicationId })} />
        <Cell icon="service" label="联系客服" onTap={onContact} />
      </CellGroup>
      <View className="zj-order__ways">
        {!isOver(status) && (
          <Button kind="text" size="small" onTap={onReload}>
            刷新
          </Button>
        )}
        {offerOf(order, 'withdraw') && (
          <Button kind="text" size="small" onTap={() => onDo('withdraw')}>
            取消订单
          </Button>
        )}
      </View>
      <SumSheet sum={sum} onClose={() => setSum(undefined)} />
    </View>
  );
}

interface SettlementProps {
  readonly order: Order;
  readonly settlement: NonNullable<Order['settlement']>;
  readonly onSum: (sum: OpenSum) => void;
}

/** What the return is expected to cost, or costs, which opens to what it is made of. */
function Settlement({ order, settlement, onSum }: SettlementProps) {
  const opened = settlementSum(order, settlement);
  return (
    <CellGroup title="归还费用">
      {settlement.amount === 0 ? (
        <Cell label={opened.title} value="无需支付" />
      ) : (
        <Cell label={opened.title} value={formatYuan(settlement.amount)} onTap={() => onSum(opened)} />
      )}
    </CellGroup>
  );
}
