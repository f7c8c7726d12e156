/** A user who wants the device and does what is offered next; where nothing is, they wait or give up. */
import { isDeepStrictEqual } from 'node:util';
import { bodies } from '../../mocks/walk/bodies';
import { supplementOf, takeStep } from '../../mocks/walk/steps';
import type { Order } from '../../src/contract';
import { steps } from '../../src/flow';
import { buyoutOf, paymentOf } from '../payments';
import type { Client } from './client';
import { look, type SeenApplication, type Snapshot, seeApplication } from './snapshot';

/** More steps than any way from any state to its rest takes. */
const MOST_STEPS = 60;

/** What such a user wants of a lease that runs. */
export const WISHES = ['rent on', 'pay it all', 'give it back', 'buy it'] as const;
export type Wish = (typeof WISHES)[number];

function cancel(client: Client, params: { id: string }): void {
  client.get('cancelApplication', { params, body: bodies.cancelApplication });
}

function submit(client: Client, params: { id: string }): void {
  const call = { params, body: bodies.submitApplication, headers: { 'idempotency-key': 'sensible' } };
  const { problem, body: answer } = client.ask('submitApplication', call);
  if (answer && !isDeepStrictEqual(client.get('submitApplication', call), answer)) {
    throw new Error('A submission that is repeated is answered otherwise');
  }
  if (problem?.code === 'OUT_OF_STOCK') cancel(client, params);
  else if (problem) throw new Error(`The way is done, and its submission is refused: ${JSON.stringify(problem)}`);
}

function stepOf(client: Client, application: SeenApplication): void {
  const params = { id: application.id };
  const next = steps.find(({ id }) => !application.completedSteps.includes(id));
  if (!next || next.id === 'confirm') submit(client, params);
  else if (takeStep(next.id, (move) => client.make(params.id, move))?.isRefused) {
    throw new Error(`The step ${next.id} is next, and is refused`);
  }
}

/** Does the next thing about an application; `false` where there is nothing to do. */
export function goOnApplying(client: Client, application: SeenApplication): boolean {
  const { id, status, review } = application;
  const params = { id };
  switch (status) {
    case 'DRAFT':
      stepOf(client, application);
      return true;
    case 'CREDIT_REJECTED':
    case 'NOT_ASSESSABLE':
      cancel(client, params);
      return true;
    case 'AUTO_REVIEW':
    case 'MANUAL_REVIEW':
      client.advance({ advanceHours: 48 });
      return true;
    case 'NEED_SUPPLEMENT':
      client.get('supplementApplication', { params, body: supplementOf(review?.supplement?.parts) });
      return true;
    case 'REJECTED':
      client.get('appealRejection', { params, body: bodies.appealRejection });
      return true;
    default:
      return false;
  }
}

function sign(client: Client, { applicationId }: Order): void {
  const params = { id: applicationId };
  const { body } = client.ask('freezeDeposit', { params, body: {} });
  if (body) client.native('tradePay', { orderStr: body.orderStr }, 'accept');
  // Refused, because Alipay's word on the last try is still to come.
  else client.advance({ advanceHours: 1 });
}

/** Does the next thing about a lease that runs. */
function goOnLeasing(client: Client, order: Order, wish: Wish): boolean {
  const { id, status, nextPayment } = order;
  const params = { id };
  if (wish === 'give it back') client.get('returnDevice', { params, body: { method: 'PICKUP' } });
  else if (wish === 'buy it') client.ask('buyOut', { params, body: buyoutOf(order) });
  else if (nextPayment && (status === 'OVERDUE' || wish === 'pay it all')) {
    client.ask('payOrder', { params, body: paymentOf(order) });
  } else return false;
  return true;
}

/** Does the next thing about an order; `false` where it stays as it is. */
export function goOnRenting(client: Client, order: Order, wish: Wish): boolean {
  const { id, status, inspection } = order;
  const params = { id };
  switch (status) {
    case 'FINISHED':
    case 'BOUGHT_OUT':
    case 'CANCELLED':
      return false;
    case 'RENTING':
    case 'OVERDUE':
      return goOnLeasing(client, order, wish);
    case 'TO_SIGN':
      sign(client, order);
      return true;
    case 'SHIPPED':
      client.get('confirmReceipt', { params, body: {} });
      return true;
    default:
      if (status === 'INSPECTED' && !inspection?.disputed) {
        client.ask('payOrder', { params, body: paymentOf(order) });
      } else client.advance({ advanceHours: 48 });
      return true;
  }
}

/** One step on with whatever is not at rest; `false` where all is. */
export function takeSensibleStep(client: Client, { applications, orders }: Snapshot): boolean {
  return (
    applications.some((application) => goOnApplying(client, application)) ||
    orders.some((order) => goOnRenting(client, order, 'rent on'))
  );
}

/** Goes on with one thing until there is nothing more to do about it. @throws Error where that takes more steps than any way does. */
function lead<Thing extends { readonly status: string }>(
  look: () => Thing,
  goOnWith: (thing: Thing) => boolean,
  what: string,
): void {
  let steps = 0;
  let thing = look();
  for (; goOnWith(thing); thing = look()) {
    steps += 1;
    if (steps > MOST_STEPS) throw new Error(`No way leads on from ${what}, ${thing.status}`);
  }
}

/**
 * Goes on until everything has ended or is rented as wished.
 *
 * @param from how all stands.
 * @throws Error where that takes more steps than it can: nothing leads on.
 */
export function comeToRest(client: Client, from: Snapshot, wish: Wish): void {
  for (const { id } of from.applications) {
    const params = { id };
    const see = () => seeApplication(client, client.get('getApplication', { params }));
    lead(see, (application) => goOnApplying(client, application), id);
  }
  for (const { id } of look(client).orders) {
    const params = { id };
    lead(
      () => client.get('getOrder', { params }),
      (order) => goOnRenting(client, order, wish),
      id,
    );
  }
}
