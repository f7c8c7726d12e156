/** An order as time moves it on. */
import { nextStatus, type OrderTrigger, orderTransitions } from '@/contract';
import { addDays, addHours, dayStart } from '@/domain/time';
import { after, schedule, unschedule } from '../events';
import type { Environment } from '../handler';
import { own, type ScheduledEvent, type StoredOrder, type World, withOrder } from '../world';
import { type Offer, unpaid } from './leases';
import { arrival, DELIVERY_HOURS } from './parcels';

/** A receipt that nobody confirms counts as confirmed so many days after the delivery. */
const RECEIPT_DAYS = 7;
/** Working days after a returned device has arrived until it is inspected, and until a dispute is answered. */
const INSPECTED_AFTER = { workingDays: 1 };
const ANSWERED_AFTER = { workingDays: 1 };

/** The order after a move and with more of it changed; `undefined` where the move is illegal. */
export function movedOrder(
  order: StoredOrder,
  trigger: OrderTrigger,
  change: Partial<StoredOrder> = {},
): StoredOrder | undefined {
  const status = nextStatus(orderTransitions, order.status, trigger);
  return status && { ...order, ...change, status };
}

/** When a receipt counts as confirmed, ms; `undefined` where none is awaited. */
export function receiptBy({ status, shippedAt }: StoredOrder): number | undefined {
  return status === 'SHIPPED' && shippedAt !== undefined
    ? addDays(addHours(shippedAt, DELIVERY_HOURS), RECEIPT_DAYS)
    : undefined;
}

/** Notes the day on which the next instalment of an order will be late, in place of any day noted before. */
function noteDue(world: World, order: StoredOrder, env: Offer): World {
  const kept = unschedule(world, order.id, ['fallOverdue']);
  const next = unpaid(order, env)[0];
  return order.status === 'RENTING' && next
    ? schedule(kept, { at: addDays(next.dueAt, 1), kind: 'fallOverdue', subject: order.id })
    : kept;
}

/** The world with the order, and with the day noted on which its next instalment will be late. */
export function awaitDue(world: World, order: StoredOrder, env: Offer): World {
  return noteDue(withOrder(world, order), order, env);
}

/** Notes that day for each of several orders of a world whose lease runs. */
export function awaitEachDue(world: World, orders: World['orders'], env: Offer): World {
  return Object.keys(orders).reduce((before, id) => {
    const order = own(orders, id);
    return order?.status === 'RENTING' ? noteDue(before, order, env) : before;
  }, world);
}

/** The lease begins the day after the device has arrived. */
export function beginLease(
  world: World,
  order: StoredOrder,
  trigger: OrderTrigger,
  env: Environment,
): World | undefined {
  const begun = movedOrder(order, trigger, { leaseStart: dayStart(addDays(world.now, 1)) });
  return begun && awaitDue(unschedule(world, order.id), begun, env);
}

/** The device goes back; it is inspected once it has arrived. */
export function beginReturn(world: World, order: StoredOrder): World {
  const arrived = order.returning ? arrival(order.returning) : world.now;
  const kept = unschedule(withOrder(world, order), order.id);
  return schedule(kept, { at: after(arrived, INSPECTED_AFTER), kind: 'inspect', subject: order.id });
}

/** Somebody looks at the inspection again. */
export function beginDispute(world: World, order: StoredOrder): World {
  const event = { at: after(world.now, ANSWERED_AFTER), kind: 'answerDispute', subject: order.id } as const;
  return schedule(withOrder(world, order), event);
}

type Happen = (world: World, order: StoredOrder, env: Environment) => World;

const ship: Happen = (world, order) => {
  const shipped = movedOrder(order, 'ship', { shippedAt: world.now });
  const by = shipped && receiptBy(shipped);
  if (!shipped || by === undefined) return world;
  return schedule(withOrder(world, shipped), { at: by, kind: 'assumeReceipt', subject: order.id });
};

const assumeReceipt: Happen = (world, order, env) => beginLease(world, order, 'assumeReceipt', env) ?? world;

const fallOverdue: Happen = (world, order) => {
  const late = movedOrder(order, 'fallOverdue');
  return late ? withOrder(world, late) : world;
};

const inspect: Happen = (world, order, { scenario }) => {
  const inspected = movedOrder(order, 'inspect', { inspection: { at: world.now, findings: scenario.findings } });
  return inspected ? withOrder(world, inspected) : world;
};

const answerDispute: Happen = (world, order, { scenario }) => {
  const { inspection } = order;
  const answered =
    inspection &&
    movedOrder(order, 'answerDispute', {
      inspection: { ...inspection, resolution: { at: world.now, outcome: scenario.dispute } },
    });
  return answered ? withOrder(world, answered) : world;
};

/** What time brings to an order; an event that has become illegal brings nothing. */
export const orderEvents = { ship, assumeReceipt, fallOverdue, inspect, answerDispute };

export function isOrderEvent(kind: ScheduledEvent['kind']): kind is keyof typeof orderEvents {
  return kind in orderEvents;
}
