/** What has to hold of an account at any moment, and from one moment to the next. */
import { isDeepStrictEqual } from 'node:util';
import type { Device } from '../../src/contract';
import { checkBooks } from './books';
import type { SeenOrder, Snapshot } from './snapshot';

/** Looks a device up in the catalogue. */
export type Catalogue = (deviceId: string) => Device;

const UNSHIPPED: readonly SeenOrder['status'][] = ['TO_SIGN', 'TO_SHIP', 'CANCELLED'];

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function unique(ids: readonly string[], what: string): void {
  demand(new Set(ids).size === ids.length, `There are two ${what} where there may be one`);
}

/** Nothing is shipped before its application is approved and its deposit frozen. */
function checkShipping({ id, status, tracking, depositStatus }: SeenOrder, isApproved: boolean): void {
  demand(!tracking || !UNSHIPPED.includes(status), `${id} is ${status} and on its way`);
  if (UNSHIPPED.includes(status)) return;
  demand(isApproved, `${id} is ${status}, and its application is not approved`);
  demand(depositStatus === 'SUCCESS', `${id} is ${status}, and its deposit ${depositStatus}`);
}

/**
 * Holds all that an account shows against the rules.
 *
 * @throws Error for the first rule that is broken.
 */
export function checkSnapshot({ applications, orders }: Snapshot, deviceOf: Catalogue): void {
  unique(
    applications.map(({ id }) => id),
    'applications of one id',
  );
  unique(
    orders.map(({ applicationId }) => applicationId),
    'orders of one application',
  );
  unique(
    applications.flatMap(({ orderId = [] }) => orderId),
    'applications of one order',
  );
  for (const { review } of applications) {
    const submissions = review?.timeline.filter(({ code }) => code === 'SUBMITTED') ?? [];
    demand(!review || submissions.length === 1, `An application was submitted ${submissions.length} times`);
  }
  for (const order of orders) {
    const application = applications.find(({ id }) => id === order.applicationId);
    const plan = application && deviceOf(application.deviceId).plans.find(({ id }) => id === application.planId);
    checkBooks(order, plan);
    if (!application) continue;
    demand(application.orderId === order.id, `${order.id} belongs to an application that does not know it`);
    checkShipping(order, application.status === 'APPROVED');
  }
}

function isPrefix(before: readonly unknown[], after: readonly unknown[]): boolean {
  return isDeepStrictEqual(before, after.slice(0, before.length));
}

/**
 * Nothing that was recorded goes away or changes: no application, no entry of a timeline, no payment, no time.
 *
 * @throws Error for the first record that is not there any more.
 */
export function checkRecords(before: Snapshot, after: Snapshot): void {
  demand(before.now <= after.now, 'The clock goes back');
  demand(after.orders.length >= before.orders.length, 'An order has gone');
  for (const { id, review } of before.applications) {
    const now = after.applications.find((one) => one.id === id);
    demand(now !== undefined, `${id} has gone`);
    demand(isPrefix(review?.timeline ?? [], now?.review?.timeline ?? []), `What happened to ${id} is not what it was`);
  }
  for (const { id, payments } of before.orders) {
    const now = after.orders.find((one) => one.id === id);
    demand(!now || isPrefix(payments, now.payments), `What was paid for ${id} is not what it was`);
  }
}
