import {
  type Application,
  type ApplicationStatus,
  applicationTransitions,
  isFinal,
  isUnderReview,
  nextStatus,
  type OrderCard,
  type OrderStatus,
  orderTransitions,
} from '@/contract';
import { formatDate, formatFullDate, toMs } from '@/domain/time';
import { factsOf, furthest, isWithdrawn, pageTitle } from '@/flow';
import type { TagProps } from '@/ui';

type TagKind = NonNullable<TagProps['kind']>;

interface State {
  readonly label: string;
  readonly tag: TagKind;
}

/** Every status of an order in a word. */
const ORDER_STATES: Record<OrderStatus, State> = {
  TO_SIGN: { label: '待签约', tag: 'warning' },
  TO_SHIP: { label: '待发货', tag: 'info' },
  SHIPPED: { label: '运输中', tag: 'info' },
  RENTING: { label: '租用中', tag: 'success' },
  OVERDUE: { label: '已逾期', tag: 'danger' },
  RETURNING: { label: '归还中', tag: 'info' },
  INSPECTED: { label: '待确认结果', tag: 'warning' },
  FINISHED: { label: '已完成', tag: 'plain' },
  BOUGHT_OUT: { label: '已买断', tag: 'plain' },
  CANCELLED: { label: '已取消', tag: 'plain' },
};

/** Whether an order has ended, so that nothing of it runs any longer. */
export function isOver(status: OrderStatus): boolean {
  return isFinal(orderTransitions, status);
}

/** An order in a word, in lists and at the head of its page: a parcel that is there is on no way, and a dispute waits for nobody but us. */
export function stateOf({ status, deliveredAt, inspection }: OrderCard): State {
  if (status === 'SHIPPED' && deliveredAt) return { label: '已送达', tag: 'info' };
  if (status === 'INSPECTED' && inspection?.disputed) return { label: '异议处理中', tag: 'info' };
  return ORDER_STATES[status];
}

/** Every status of an application in a word. */
const APPLICATION_STATES: Record<ApplicationStatus, State> = {
  DRAFT: { label: '待提交', tag: 'warning' },
  CREDIT_REJECTED: { label: '未达标', tag: 'plain' },
  NOT_ASSESSABLE: { label: '无法评估', tag: 'plain' },
  AUTO_REVIEW: { label: '审核中', tag: 'info' },
  MANUAL_REVIEW: { label: '审核中', tag: 'info' },
  NEED_SUPPLEMENT: { label: '待补充资料', tag: 'warning' },
  APPROVED: { label: '审核通过', tag: 'success' },
  REJECTED: { label: '未通过', tag: 'danger' },
  CLOSED: { label: '已关闭', tag: 'plain' },
};

/** An application in a word: what its user ended is not what was refused for good. */
export function applicationStateOf(application: Application): State {
  const { status, cancelReason } = application;
  const isEndedByUser = isWithdrawn(application) || (status === 'CLOSED' && cancelReason !== undefined);
  return isEndedByUser ? { label: '已取消', tag: 'plain' } : APPLICATION_STATES[status];
}

/** The tabs of 我的租赁: which orders and which applications each holds. */
export const TABS = [
  { id: 'all', label: '全部', orders: undefined, applications: 'all' },
  { id: 'review', label: '待审核', orders: 'none', applications: 'open' },
  { id: 'ship', label: '待发货', orders: ['TO_SIGN', 'TO_SHIP', 'SHIPPED'], applications: 'none' },
  { id: 'rent', label: '租用中', orders: ['RENTING', 'OVERDUE'], applications: 'none' },
  { id: 'return', label: '待归还', orders: ['RETURNING', 'INSPECTED'], applications: 'none' },
  { id: 'done', label: '已完成', orders: ['FINISHED', 'BOUGHT_OUT', 'CANCELLED'], applications: 'none' },
] as const satisfies readonly {
  readonly id: string;
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

/** A promised day with a word where it is an estimate. */
const promised = (words: string, isEstimate = false) => (isEstimate ? `${words}（日期为估算）` : words);

/** What is to be done next with an application, or by when its result is promised; of a late one, that it is; else when it was made. */
export function nextOf(application: Application): string {
  const { status, expectedBy, expectedIsEstimate, createdAt, now } = application;
  if (status === 'DRAFT') return `下一步：${pageTitle(furthest(factsOf(application)))}`;
  if (status === 'NEED_SUPPLEMENT') return '下一步：完善信息';
  if (!isUnderReview(status) || !expectedBy) return `${formatFullDate(createdAt)}申请`;
  if (toMs(expectedBy) < toMs(now)) return '比承诺的时间久了一些，仍在审核';
  return promised(`预计不晚于 ${formatDate(expectedBy)}出结果`, expectedIsEstimate);
}

const NEXT: { readonly [Status in OrderStatus]?: string } = {
  TO_SIGN: '免押签约',
  OVERDUE: '支付租金',
  INSPECTED: '确认检测结果',
};

/** What the owner of an order is to do next; a parcel is received once it is there, a device given back once its lease ends. */
function doNext({ status, deliveredAt, leaseEnd, inspection, now }: OrderCard): string | undefined {
  if (status === 'SHIPPED') return deliveredAt && '确认收货';
  if (status === 'RENTING') return leaseEnd && toMs(leaseEnd) <= toMs(now) ? '归还或买断设备' : undefined;
  return inspection?.disputed ? undefined : NEXT[status];
}

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

/** What comes by itself, by when. */
function comesNext(order: OrderCard): string | undefined {
  const { status, shipByIsEstimate, inspection } = order;
  if (status === 'SHIPPED') return '包裹在路上，送达后请确认收货';
  const isShipping = status === 'TO_SHIP';
  const { replyBy, replyByIsEstimate } = inspection ?? {};
  const words = isShipping ? shippingWords(order) : replyBy && `最晚 ${formatDate(replyBy)}答复异议`;
  const isEstimate = isShipping ? shipByIsEstimate : replyByIsEstimate;
  return words && promised(words, isEstimate);
}

/** What is to be done next with an order, or what comes by itself, or when it was made. */
export function lineOf(order: OrderCard): string {
  const next = doNext(order);
  return next ? `下一步：${next}` : (comesNext(order) ?? `${formatFullDate(order.createdAt)}下单`);
}
