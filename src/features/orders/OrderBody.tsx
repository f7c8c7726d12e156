import { Text, View } from '@tarojs/components';
import { isFinal, type Order, orderTransitions } from '@/contract';
import { formatYuan } from '@/domain/money';
import { DEPOSIT_RELEASE } from '@/domain/policy';
import { formatDateTime, formatFullDate } from '@/domain/time';
import { RentalCard, regionText } from '@/rental';
import { Button, Card, Cell, CellGroup, Hero, Notice } from '@/ui';
import { InspectionCard } from './InspectionCard';
import { InstallmentsCard } from './InstallmentsCard';
import { isOver, ORDER_STATES, orderText } from './orderStates';
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
  const { icon, tone, label } = ORDER_STATES[order.status];
  const { leaseStart, leaseEnd } = order;
  const isUnderWay = order.status === 'SHIPPED' || order.status === 'RETURNING';
  return (
    <View>
      <Hero icon={icon} tone={tone} title={label} text={orderText(order)}>
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
function depositNote({ status, deposit: { fundAmount } }: Order): string {
  const isFrozen = fundAmount > 0;
  if (status === 'TO_SIGN') return isFrozen ? `冻结的部分不会扣款，${DEPOSIT_RELEASE}。` : '签约时无需冻结资金。';
  if (!isFrozen) return '没有冻结过资金。';
  return isOver(status) ? `已解除冻结 ${formatYuan(fundAmount)}。` : `冻结的部分仍在您的账户中，${DEPOSIT_RELEASE}。`;
}

function Deposit({ order }: { readonly order: Order }) {
  const { amount, creditAmount, fundAmount } = order.deposit;
  return (
    <Card title="押金">
      <View className="or-c">
        <Cell label="押金总额" value={<Text className="or-y">{formatYuan(amount)}</Text>} />
        <Cell label="信用减免" value={<Text className="or-y">{formatYuan(-creditAmount)}</Text>} />
        <Cell label="冻结自有资金" value={<Text className="or-y">{formatYuan(fundAmount)}</Text>} />
      </View>
      <View className="or-m">
        <Text>{depositNote(order)}</Text>
      </View>
    </Card>
  );
}

function Address({ address }: Pick<Order, 'address'>) {
  return (
    <CellGroup title="收货地址">
      <Cell icon="location" label={regionText(address)} description={address.detail} />
    </CellGroup>
  );
}
