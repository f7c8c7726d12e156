import {
  type Application,
  type ApplicationStatus,
  applicationTransitions,
  isFinal,
  isUnderReview,
  nextStatus,
  ORDER_STATUSES,
  type OrderCard,
  type OrderStatus,
  orderTransitions,
} from '@/contract';
import { formatDate, formatFullDate, toMs } from '@/domain/time';
import { factsOf, furthest, isWithdrawn, pageTitle } from '@/flow';
import type { StatusView } from '@/layout';

/** A status in a list. */
export type ListView = Pick<StatusView, 'label' | 'tone' | 'text'>;

/** A status of an order, told apart where it differs for its owner: a parcel that is there is on no way, and a dispute waits for nobody but us. */
export type OrderStage = OrderStatus | 'DELIVERED' | 'DISPUTED';

export function stageOf({ status, deliveredAt, inspection }: OrderCard): OrderStage {
  if (status === 'SHIPPED' && deliveredAt) return 'DELIVERED';
  return status === 'INSPECTED' && inspection?.disputed ? 'DISPUTED' : status;
}

interface OrderRow extends Pick<StatusView, 'label' | 'tone'> {
  /** The tab of 我的租赁 that it stands in, beside that of all. */
  readonly tab: 'ship' | 'rent' | 'return' | 'done';
  /** What its owner is to do next, or what comes by itself; without either it is told when the order was made. */
  readonly line?: string | ((order: OrderCard) => string | undefined);
}

/** Every status of an order, as lists show it; `PAGE_ROWS` of orderView.ts has the rest. */
export const ORDER_ROWS: Record<OrderStage, OrderRow> = {
  TO_SIGN: { tab: 'ship', tone: 'warning', label: '待签约', line: '下一步：免押签约' },
  TO_SHIP: {
    tab: 'ship',
    tone: 'brand',
    label: '待发货',
    line: (order) => promised(shippingWords(order), order.shipByIsEstimate),
  },
  SHIPPED: { tab: 'ship', tone: 'brand', label: '运输中', line: '包裹在路上，送达后请确认收货' },
  DELIVERED: { tab: 'ship', tone: 'brand', label: '已送达', line: '下一步：确认收货' },
  RENTING: {
    tab: 'rent',
    tone: 'success',
    label: '租用中',
    line: ({ leaseEnd, now }) => (leaseEnd && toMs(leaseEnd) <= toMs(now) ? '下一步：归还或买断设备' : undefined),
  },
  OVERDUE: { tab: 'rent', tone: 'danger', label: '已逾期', line: '下一步：支付租金' },
  RETURNING: { tab: 'return', tone: 'brand', label: '归还中' },
  INSPECTED: { tab: 'return', tone: 'warning', label: '待确认结果', line: '下一步：确认检测结果' },
  DISPUTED: {
    tab: 'return',
    tone: 'brand',
    label: '异议处理中',
    line: ({ inspection: { replyBy, replyByIsEstimate } = { disputed: true } }) =>
      replyBy && promised(`最晚 ${formatDate(replyBy)}答复异议`, replyByIsEstimate),
  },
  FINISHED: { tab: 'done', tone: 'success', label: '已完成' },
  BOUGHT_OUT: { tab: 'done', tone: 'success', label: '已买断' },
  CANCELLED: { tab: 'done', tone: 'neutral', label: '已取消' },
};

/** Whether an order has ended, so that nothing of it runs any longer. */
export function isOver(status: OrderStatus): boolean {
  return isFinal(orderTransitions, status);
}

/** An order in a list; what is over stands back there, however well it went. */
export function orderInList(order: OrderCard): ListView {
  const { label, tone, line } = ORDER_ROWS[stageOf(order)];
  const text = typeof line === 'function' ? line(order) : line;
  return {
    label,
    tone: isOver(order.status) ? 'neutral' : tone,
    text: text ?? `${formatFullDate(order.createdAt)}下单`,
  };
}

/** Said behind a promised day where the calendar of working days does not hold its year. */
const ESTIMATED = '（日期为估算）';
const promised = (words: string | undefined, isEstimate = false) => (words && isEstimate ? words + ESTIMATED : words);

/** Whether a device that has not left was promised to have. */
export function isShippingLate({ shipBy, now }: OrderCard): boolean {
  return shipBy !== undefined && toMs(shipBy) < toMs(now);
}

/** By when a device is to leave; of one that is late, by when it was to. */
export function shippingWords(order: OrderCard): string | undefined {
  if (!order.shipBy) return undefined;
  const day = formatDate(order.shipBy, { weekday: true });
  return isShippingLate(order) ? `原定不晚于 ${day}发货，已晚于承诺` : `预计不晚于 ${day}发货`;
}

/** Every status of an application, as lists show it; its page is that of its step or its review. */
const APPLICATION_ROWS: Record<ApplicationStatus, Pick<StatusView, 'label' | 'tone'>> = {
  DRAFT: { label: '待提交', tone: 'warning' },
  CREDIT_REJECTED: { label: '未达标', tone: 'neutral' },
  NOT_ASSESSABLE: { label: '无法评估', tone: 'neutral' },
  AUTO_REVIEW: { label: '审核中', tone: 'brand' },
  MANUAL_REVIEW: { label: '审核中', tone: 'brand' },
  NEED_SUPPLEMENT: { label: '待补充资料', tone: 'warning' },
  APPROVED: { label: '审核通过', tone: 'success' },
  REJECTED: { label: '未通过', tone: 'danger' },
  CLOSED: { label: '已关闭', tone: 'neutral' },
};

/** An application in a list: what its user ended is not what was refused for good. */
export function applicationInList(application: Application): ListView {
  const { status, cancelReason } = application;
  const isEndedByUser = isWithdrawn(application) || (status === 'CLOSED' && cancelReason !== undefined);
  return { ...APPLICATION_ROWS[status], ...(isEndedByUser && { label: '已取消' }), text: nextOf(application) };
}

const ordersOf = (tab: OrderRow['tab']) => ORDER_STATUSES.filter((status) => ORDER_ROWS[status].tab === tab);

/** The tabs of 我的租赁: which orders and which applications each holds. */
export const TABS = [
  { id: 'all', label: '全部', orders: undefined, applications: 'all' },
  { id: 'review', label: '待审核', orders: 'none', applications: 'open' },
  { id: 'ship', label: '待发货', orders: ordersOf('ship'), applications: 'none' },
  { id: 'rent', label: '租用中', orders: ordersOf('rent'), applications: 'none' },
  { id: 'return', label: '待归还', orders: ordersOf('return'), applications: 'none' },
  { id: 'done', label: '已完成', orders: ordersOf('done'), applications: 'none' },
] as const satisfies readonly {
  readonly id: OrderRow['tab'] | 'all' | 'review';
  readonly label: string;
  /** `undefined`: every status; `none`: no order is asked for. */
  readonly orders: readonly OrderStatus[] | undefined | 'none';
  readonly applications: 'all' | 'open' | 'none';
}[];
export type TabId = (typeof TABS)[number]['id'];

const OPEN: readonly ApplicationStatus[] = ['DRAFT', 'AUTO_REVIEW', 'MANUAL_REVIEW', 'NEED_SUPPLEMENT', 'REJECTED'];

/** Whether an application still waits for somebody, the user or the review. */
export function isOpen(status: ApplicationStatus): boolean {
  return OPEN.includes(status);
}

/** Whether an application is withdrawn in the list: once submitted it is where its review stands. */
export function isWithdrawnHere({ status, submittedAt }: Application): boolean {
  return submittedAt === undefined && nextStatus(applicationTransitions, status, 'cancel') !== undefined;
}

/** What is to be done next with an application, or by when its result is promised; of a late one, that it is; else when it was made. */
function nextOf(application: Application): string {
  const { status, expectedBy, expectedIsEstimate, createdAt, now } = application;
  if (status === 'DRAFT') return `下一步：${pageTitle(furthest(factsOf(application)))}`;
  if (status === 'NEED_SUPPLEMENT') return '下一步：完善信息';
  if (!isUnderReview(status) || !expectedBy) return `${formatFullDate(createdAt)}申请`;
  if (toMs(expectedBy) < toMs(now)) return '比承诺的时间久了一些，仍在审核';
  return `预计不晚于 ${formatDate(expectedBy)}出结果${expectedIsEstimate ? ESTIMATED : ''}`;
}
