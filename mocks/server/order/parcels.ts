/** Where parcels are, told from when they were sent: derived, never stored. */
import { addHours, dayStart, formatInstant } from '@/domain/time';
import type { StoredOrder, StoredReturn, World } from '../world';

interface Stop {
  readonly afterHours: number;
  readonly text: string;
}

const OUT: readonly Stop[] = [
  { afterHours: 0, text: '包裹已从仓库发出' },
  { afterHours: 8, text: '已到达【杭州转运中心】' },
  { afterHours: 24, text: '已到达您所在城市的营业点' },
  { afterHours: 26, text: '快递员正在派送，请保持电话畅通' },
  { afterHours: 30, text: '已送达，请确认收货' },
];

/** Hours until a parcel is delivered. */
export const DELIVERY_HOURS = 30;

/** A courier comes the next morning at nine; a parcel taken to a shop is on its way within the hour. */
const PICKUP_HOUR = 24 + 9;
const BACK: readonly Stop[] = [
  { afterHours: 0, text: '快递员已取件' },
  { afterHours: 12, text: '已到达【杭州转运中心】' },
  { afterHours: 30, text: '仓库已签收，等待检测' },
];
const BACK_HOURS = 30;

const CARRIER = '顺丰速运（模拟）';
const RECEIVER = '浙江省杭州市余杭区示例路 8 号 3 号仓 归还组（模拟）';

function wayOf(stops: readonly Stop[], from: number, now: number) {
  return stops
    .map(({ afterHours, text }) => ({ at: addHours(from, afterHours), text }))
    .filter(({ at }) => at <= now)
    .map(({ at, text }) => ({ at: formatInstant(at), text }));
}

/** When the parcel to the user was delivered, ms; `undefined` before. */
export function deliveredAt({ shippedAt }: StoredOrder, { now }: World): number | undefined {
  const at = shippedAt === undefined ? undefined : addHours(shippedAt, DELIVERY_HOURS);
  return at !== undefined && at <= now ? at : undefined;
}

/** The parcel to the user; `undefined` before it has left. */
export function trackingOf({ id, shippedAt }: StoredOrder, { now }: World) {
  if (shippedAt === undefined) return undefined;
  return { carrier: CARRIER, number: `SF-MOCK-${id}`, events: wayOf(OUT, shippedAt, now) };
}

/** When the courier has it, ms. */
function pickedUp({ at, method }: StoredReturn): number {
  return method === 'PICKUP' ? addHours(dayStart(at), PICKUP_HOUR) : addHours(at, 1);
}

/** When a returned device is back in the warehouse, ms. */
export function arrival(returning: StoredReturn): number {
  return addHours(pickedUp(returning), BACK_HOURS);
}

/** The parcel back. */
export function returningOf(order: StoredOrder, { now }: World) {
  const { returning } = order;
  if (!returning) return undefined;
  return {
    at: formatInstant(returning.at),
    method: returning.method,
    code: `RT-MOCK-${order.id}`,
    receiver: RECEIVER,
    events: wayOf(BACK, pickedUp(returning), now),
  };
}
