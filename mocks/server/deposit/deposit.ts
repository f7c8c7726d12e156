import { nextStatus, type OrderStatus, orderTransitions } from '@/contract';
import { SHIPPING_DAYS } from '@/domain/policy';
import { splitDeposit } from '@/domain/rentalPrice';
import { endOfWorkingDay } from '@/domain/workingDays';
import { storedChoice } from '../catalogue/catalogue';
import { after, schedule, unschedule } from '../events';
import type { Environment } from '../handler';
import {
  type Choice,
  own,
  type StoredApplication,
  type StoredOrder,
  type World,
  withApplication,
  withOrder,
} from '../world';

/** When a signed order leaves the warehouse. */
const SHIPS_AFTER = { workingDays: 1 };

/** Alipay's word on a freeze whose end is not known arrives with the second question, or by itself after a while. */
const HEARD_AFTER_QUESTIONS = 1;
const HEARD_AFTER = { hours: 1 };

/** How the deposit of a choice is covered in a scenario: by credit as far as the scenario waives it, the rest by own money. */
export function depositOf(choice: Choice, { catalogue, scenario }: Environment) {
  const amount = storedChoice(catalogue, choice).plan.deposit;
  return { amount, ...splitDeposit(amount, Math.floor((amount * scenario.waivedPerMille) / 1000)) };
}

/** The order that a freeze would sign, and what it then is; `undefined` where there is nothing to freeze. */
function toSign(world: World, { orderId, deposit }: StoredApplication): [StoredOrder, OrderStatus] | undefined {
  const order = orderId === undefined ? undefined : own(world.orders, orderId);
  const status = order && nextStatus(orderTransitions, order.status, 'freezeDeposit');
  return order && status && deposit?.status === 'INIT' ? [order, status] : undefined;
}

/** Whether the deposit was asked for and is not frozen, as far as Alipay knows. */
export function canFreeze(world: World, application: StoredApplication): boolean {
  return !isUnheard(application) && toSign(world, application) !== undefined;
}

/** Freezes the deposit: the order is signed, and to be shipped. */
export function freeze(world: World, application: StoredApplication): World {
  const signing = toSign(world, application);
  if (!signing || !application.deposit) return world;
  const [order, status] = signing;
  const { heardAfter: _heard, ...deposit } = application.deposit;
  const frozen = withApplication(unschedule(world, application.id), {
    ...application,
    deposit: { ...deposit, status: 'SUCCESS' },
  });
  const { at: shipBy, isEstimate } = endOfWorkingDay(world.now, SHIPPING_DAYS[1]);
  const promise = { shipBy, ...(isEstimate ? ({ shipByIsEstimate: true } as const) : {}) };
  const signed = withOrder(frozen, { ...order, status, ...promise });
  return schedule(signed, { at: after(world.now, SHIPS_AFTER), kind: 'ship', subject: order.id });
}

/** Alipay has frozen the deposit, and nobody here has heard of it. */
export function unheard(world: World, application: StoredApplication): World {
  const { deposit, id } = application;
  if (!deposit) return world;
  const waiting = withApplication(world, {
    ...application,
    deposit: { ...deposit, heardAfter: HEARD_AFTER_QUESTIONS },
  });
  return schedule(waiting, { at: after(world.now, HEARD_AFTER), kind: 'freeze', subject: id });
}

export function isUnheard({ deposit }: StoredApplication): boolean {
  return deposit?.status === 'INIT' && deposit.heardAfter !== undefined;
}

/** Asks whether Alipay's word has come: the world in which it has, or in which one question more was asked for it. */
export function ask(world: World, application: StoredApplication): World {
  const { deposit } = application;
  if (!deposit || !isUnheard(application)) return world;
  if (!deposit.heardAfter) return freeze(world, application);
  return withApplication(world, { ...application, deposit: { ...deposit, heardAfter: deposit.heardAfter - 1 } });
}
