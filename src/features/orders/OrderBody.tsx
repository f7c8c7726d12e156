import { View } from '@tarojs/components';
import { isFinal, type Order, orderTransitions } from '@/contract';
import { formatYuan } from '@/domain/money';
import { formatDateTime, formatFullDate } from '@/domain/time';
import { RentalCard } from '@/rental';
import { Button, Cell, CellGroup, Hero, Notice } from '@/ui';
import { InspectionCard } from './InspectionCard';
import { InstallmentsCard } from './InstallmentsCard';
import { ORDER_STATES } from './orderStates';
import { standingOf } from './standing';
import { TrackingCard } from './TrackingCard';
import './order.scss';

interface OrderBodyProps {
  readonly order: Order;
  readonly onReload: () => Promise<unknown>;
  readonly onContact: () => void;
  /** 「取消订单」, while that is still possible. */
  readonly onWithdraw: (() => void) | undefined;
}

/** How an order stands and what is due, then all its terms. */
export function OrderBody({ order, onReload, onContact, onWithdraw }: OrderBodyProps) {
  const { icon, tone, label, text } = ORDER_STATES[order.status];
  const { leaseStart, leaseEnd } = order;
  const isUnderWay = order.status === 'SHIPPED' || order.status === 'RETURNING';
  return (
    <View>
      <Hero icon={icon} tone={tone} title={label} text={text}>
        <View className="or-s">
          {standingOf(order).map((standing) => (
            <Notice key={standing.text} kind={standing.kind}>
              {standing.text}
            </Notice>
          ))}
        </View>
      </Hero>
      <View>{order.tracking && isUnderWay && <TrackingCard tracking={order.tracking} />}</View>
      <View>{order.inspection && <InspectionCard inspection={order.inspection} />}</View>
      <RentalCard summary={order.summary} />
      <InstallmentsCard order={order} />
      <Deposit order={order} />
      <Address address={order.address} />
      <CellGroup title="订单信息">
        <Cell label="订单编号" value={order.id} />
        <Cell label="创建时间" value={formatDateTime(order.createdAt)} />
        {leaseStart && leaseEnd && (
          <Cell label="租期" value={`${formatFullDate(leaseStart)} 至 ${formatFullDate(leaseEnd)}`} />
        )}
        <Cell icon="service" label="联系客服" onTap={onContact} />
      </CellGroup>
      <View className="or-w">
        {!isFinal(orderTransitions, order.status) && (
          <Button kind="text" size="small" onTap={onReload}>
            刷新
          </Button>
        )}
        {onWithdraw && (
          <Button kind="text" size="small" onTap={onWithdraw}>
            取消订单
          </Button>
        )}
      </View>
    </View>
  );
}

/** What becomes of the deposit: before it is signed for, while it is held, and after. */
const DEPOSIT_NOTES: Partial<Record<Order['status'], string>> = {
  TO_SIGN: '签约时信用减免的部分无需支付；其余部分只冻结、不扣款，归还验收后解除冻结。',
  FINISHED: '租约已结束，押金已全部解除冻结。',
  BOUGHT_OUT: '设备已归您所有，押金已全部解除冻结。',
  CANCELLED: '押金没有冻结，或已全部解除冻结。',
};
const DEPOSIT_HELD = '信用减免的部分无需支付；冻结的部分仍在您的账户中，归还验收后解除冻结。';

function Deposit({ order: { deposit, status } }: { readonly order: Order }) {
  return (
    <CellGroup title="押金" note={DEPOSIT_NOTES[status] ?? DEPOSIT_HELD}>
      <Cell label="押金总额" value={formatYuan(deposit.amount)} />
      <Cell label="信用减免" value={formatYuan(-deposit.creditAmount)} />
      <Cell label="冻结自有资金" value={formatYuan(deposit.fundAmount)} />
    </CellGroup>
  );
}

function Address({ address: { province, city, district, detail } }: Pick<Order, 'address'>) {
  return (
    <CellGroup title="收货地址">
      <Cell icon="location" label={[province, city === province ? '' : city, district].join('')} description={detail} />
    </CellGroup>
  );
}
