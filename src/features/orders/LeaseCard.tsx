import type { Order } from '@/contract';
import { formatYuan } from '@/domain/money';
import { formatFullDate, toMs } from '@/domain/time';
import { Cell, CellGroup } from '@/ui';
import { type Doing, mainAction, offerOf } from './offers';

interface LeaseCardProps {
  readonly order: Order;
  readonly quotes: NonNullable<Order['quotes']>;
  readonly onDo: (doing: Doing) => void;
}

/** What one can do with a lease that runs, besides what is the page's main action: give back, prolong, buy. */
export function LeaseCard({ order, quotes, onDo }: LeaseCardProps) {
  const { amount } = quotes.return;
  const cannot = whyNotRenewed(order);
  return (
    <CellGroup title="可以办理">
      {mainAction(order)?.id !== 'return' && (
        <Cell
          label="归还设备"
          description={amount > 0 ? `今天归还需支付 ${formatYuan(amount)}` : '今天归还无需再支付租金'}
          onTap={() => onDo('return')}
        />
      )}
      {cannot === undefined ? (
        <Cell
          label="续租"
          description={`可续 ${quotes.renewals.map(({ months }) => months).join('、')} 个月，月租不变`}
          onTap={() => onDo('renew')}
        />
      ) : (
        <Cell label="续租" description={cannot} />
      )}
      <Cell
        label="买断设备"
        description={`今天买断需支付 ${formatYuan(quotes.buyout.amount)}`}
        onTap={() => onDo('buyOut')}
      />
    </CellGroup>
  );
}

function whyNotRenewed(order: Order): string | undefined {
  if (offerOf(order, 'renew')) return undefined;
  if (order.status === 'OVERDUE') return '付清逾期租金后可以续租';
  const { leaseEnd, now } = order;
  if (leaseEnd && toMs(leaseEnd) <= toMs(now)) return `租期已于 ${formatFullDate(leaseEnd)}结束，不能再续租`;
  return '续租累计最多 12 个月，已经用完';
}
