import type { Order, OrderStatus } from '@/contract';
import { formatYuan } from '@/domain/money';
import type { HeroProps } from '@/ui';

interface OrderHead {
  readonly tone: NonNullable<HeroProps['tone']>;
  readonly icon: HeroProps['icon'];
  /** What the status means for the user, and what comes next. */
  readonly text: string;
}

/** The head of an order's page in every status; lists need none of it. */
const ORDER_HEADS: Record<OrderStatus, OrderHead> = {
  TO_SIGN: { tone: 'warning', icon: 'wallet', text: '审核已通过，完成免押签约后为您发货。' },
  TO_SHIP: { tone: 'brand', icon: 'device', text: '正在为您备货。' },
  SHIPPED: { tone: 'brand', icon: 'truck', text: '设备已寄出，请留意快递电话。' },
  RENTING: { tone: 'success', icon: 'success', text: '请按期支付租金，租期内可以随时归还或买断。' },
  OVERDUE: { tone: 'danger', icon: 'warning', text: '有租金已过应付日，付清后订单恢复正常。' },
  RETURNING: { tone: 'brand', icon: 'truck', text: '我们收到设备后会尽快检测。' },
  INSPECTED: { tone: 'warning', icon: 'search', text: '检测已完成，请确认结果；对结果有疑问，可以提出异议。' },
  FINISHED: { tone: 'success', icon: 'success', text: '设备已归还，租约已结束。' },
  BOUGHT_OUT: { tone: 'success', icon: 'success', text: '设备已归您所有，租约已结束。' },
  CANCELLED: { tone: 'neutral', icon: 'info', text: '订单已取消，没有收取任何费用。' },
};

/** How an order's head looks: as nothing to be done, while a dispute is looked into. */
export function headOf({ status, inspection }: Order): Pick<OrderHead, 'tone' | 'icon'> {
  const head = ORDER_HEADS[status];
  return status === 'INSPECTED' && inspection?.disputed ? { ...head, tone: 'brand' } : head;
}

const RETURN_BEGINS = {
  PICKUP: '快递员会联系您上门取件，请把设备准备好。',
  DROP_OFF: '请凭寄件码，把设备交给快递网点寄出。',
} as const;

/** An order's head: where its parcel is, what was done about the deposit, and what comes next. */
export function orderText(order: Order): string {
  const { status, deliveredAt, deposit, tracking, returning, inspection, quotes, nextPayment } = order;
  const { text } = ORDER_HEADS[status];
  if (status === 'TO_SHIP') {
    const { fundAmount } = deposit;
    return `${fundAmount === 0 ? '押金已全部减免' : `押金已冻结 ${formatYuan(fundAmount)}`}，${text}`;
  }
  if (quotes && !nextPayment) return '租金已全部付清。';
  if (status === 'SHIPPED') {
    return deliveredAt ? '请检查设备，确认无误后收货。' : (newest(tracking?.events) ?? text);
  }
  if (status === 'RETURNING' && returning) return newest(returning.events) ?? RETURN_BEGINS[returning.method];
  if (status !== 'INSPECTED' || !inspection) return text;
  if (inspection.disputed) return '我们正在重新核对检测结果，答复之前不会扣款。';
  return inspection.resolution ? '请确认重新核对后的结果。' : text;
}

function newest(events: readonly { readonly text: string }[] = []): string | undefined {
  return events[events.length - 1]?.text;
}
