import { Text, View } from '@tarojs/components';
import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { DEPOSIT_RELEASE, RELEASE_TIME } from '@/domain/policy';
import { Card, Cell } from '@/ui';
import { isOver } from './orderStates';
import './order.scss';

/** Nothing is frozen yet, or ever was: the day it ships by is promised with the freeze. */
function isUnsigned({ status, shipBy }: Pick<Order, 'status' | 'shipBy'>): boolean {
  return status === 'TO_SIGN' || (status === 'CANCELLED' && shipBy === undefined);
}

/** What becomes of the deposit: before it is signed for, while it is held, and after. */
function depositNote({ status, shipBy, deposit: { fundAmount } }: Order): string {
  const isFrozen = fundAmount > 0;
  if (status === 'TO_SIGN') return isFrozen ? `冻结的部分不会扣款，${DEPOSIT_RELEASE}。` : '签约时无需冻结资金。';
  if (!isFrozen || isUnsigned({ status, shipBy })) return '没有冻结过资金。';
  if (status === 'CANCELLED') return `已解除冻结 ${formatYuan(fundAmount)}。`;
  if (isOver(status)) return `冻结的 ${formatYuan(fundAmount)} 在租约结束后 ${RELEASE_TIME}。`;
  return `冻结的部分仍在您的账户中，${DEPOSIT_RELEASE}。`;
}

/** What ending the lease does to the deposit; nothing to say where none of it was frozen. */
export function releaseWords({ deposit }: Pick<Order, 'deposit'>): string {
  return deposit.fundAmount > 0 ? `冻结的押金 ${RELEASE_TIME}。` : '';
}

/** The deposit as arithmetic: what credit waives of it, and what is frozen. */
export function DepositCard({ order }: { readonly order: Order }) {
  const { amount, creditAmount, fundAmount } = order.deposit;
  return (
    <Card title="押金">
      <View className="zj-order__rows">
        <Cell label="押金总额" value={<Text className="zj-order__value">{formatYuan(amount)}</Text>} />
        <Cell label="信用减免" value={<Text className="zj-order__value">{formatYuan(-creditAmount)}</Text>} />
        <Cell
          label={isUnsigned(order) ? '需冻结自有资金' : '冻结自有资金'}
          value={<Text className="zj-order__value">{formatYuan(fundAmount)}</Text>}
        />
      </View>
      <View className="zj-order__note">
        <Text>{depositNote(order)}</Text>
      </View>
    </Card>
  );
}
