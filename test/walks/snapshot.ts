import type { Application, DepositStatus, Order, Review } from '../../src/contract';
import type { Client } from './client';

/** An application as its owner finds it, with its review once it is submitted. */
export interface SeenApplication extends Application {
  readonly review?: Review;
}

/** An order as its owner finds it, with the deposit of its application once it is signed. */
export interface SeenOrder extends Order {
  readonly depositStatus?: DepositStatus;
}

/** All that an account shows of itself; of many orders the newest. */
export interface Snapshot {
  readonly now: string;
  readonly applications: readonly SeenApplication[];
  readonly orders: readonly SeenOrder[];
}

/** More orders than a walk makes, fewer than an account with a thousand holds. */
const LATEST = 4;

const UNSIGNED: readonly Order['status'][] = ['TO_SIGN', 'CANCELLED'];

function seenOrder(client: Client, id: string, applications: readonly Application[]): SeenOrder {
  const order = client.get('getOrder', { params: { id } });
  const isOwn = applications.some((one) => one.id === order.applicationId);
  // Asking about a freeze whose end is open changes the world, so only a signed order's is asked for.
  if (!isOwn || UNSIGNED.includes(order.status)) return order;
  const { status } = client.get('getDeposit', { params: { id: order.applicationId } });
  return { ...order, depositStatus: status };
}

/** An application, with its review once it is submitted. */
export function seeApplication(client: Client, one: Application): SeenApplication {
  return one.submittedAt ? { ...one, review: client.get('getReview', { params: { id: one.id } }) } : one;
}

/** Looks at everything without changing anything. */
export function look(client: Client): Snapshot {
  const applications = client.get('listApplications');
  const { items, now } = client.get('listOrders', { query: { limit: LATEST } });
  return {
    now,
    applications: applications.map((one) => seeApplication(client, one)),
    orders: items.map(({ id }) => seenOrder(client, id, applications)),
  };
}
