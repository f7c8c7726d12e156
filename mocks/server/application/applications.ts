import { nextStatus, orderTransitions } from '@/contract';
import { resolveChoice, standsIn } from '../catalogue/catalogue';
import { unschedule } from '../events';
import { type Handler, refuse } from '../handler';
import { recorded } from '../review/reviewing';
import {
  type Choice,
  FACE_TRIES,
  own,
  type StoredApplication,
  type World,
  withApplication,
  withId,
  withOrder,
} from '../world';
import { presentApplication } from './presentApplication';

/** A user's applications, newest first. */
function applicationsOf(world: World, userId: string): StoredApplication[] {
  const ids = Object.keys(world.applications);
  const all = ids.map((id) => own(world.applications, id));
  return all.filter((one): one is StoredApplication => one?.userId === userId).reverse();
}

function isSame(a: Choice, b: Choice): boolean {
  const key = ({ deviceId, skuId, planId, addOnIds }: Choice) =>
    JSON.stringify([deviceId, skuId, planId, [...addOnIds].sort()]);
  return key(a) === key(b);
}

export const createApplication: Handler<'createApplication'> = ({ world, env, userId, body }) => {
  const addOnIds = body.addOnIds.filter((id, index) => body.addOnIds.indexOf(id) === index);
  const choice: Choice = { ...body, addOnIds };
  const chosen = resolveChoice(env.catalogue, choice);
  if (!chosen) return refuse('NOT_FOUND', { detail: '没有找到您选择的商品或租赁方案，请返回商品页重新选择。' });
  const draft = applicationsOf(world, userId).filter((one) => one.status === 'DRAFT' && isSame(one, choice))[0];
  if (draft) return { status: 200, body: presentApplication(draft, world, env), world };
  if (!standsIn(world, chosen.device).inStock) return refuse('OUT_OF_STOCK');
  const [id, numbered] = withId(world, 'app');
  const application: StoredApplication = {
    ...choice,
    id,
    userId,
    status: 'DRAFT',
    createdAt: world.now,
    face: { attemptsLeft: FACE_TRIES, isManual: false, verifications: [] },
  };
  const next = withApplication(numbered, application);
  return { status: 201, body: presentApplication(application, next, env), world: next };
};

export const listApplications: Handler<'listApplications'> = ({ world, env, userId }) => ({
  status: 200,
  body: applicationsOf(world, userId).map((one) => presentApplication(one, world, env)),
  world,
});

export const getApplication: Handler<'getApplication'> = ({ world, env, application }) => ({
  status: 200,
  body: presentApplication(application, world, env),
  world,
});

/**
 * Withdraws an application, with its order and its deposit where they are there already.
 *
 * @param reason why, in its owner's words.
 * @returns the world after it; `undefined` where it is too late.
 */
export function withdraw(world: World, application: StoredApplication, reason: string): World | undefined {
  const cancelled = recorded(application, 'cancel', world.now, 'CANCELLED');
  const order = application.orderId === undefined ? undefined : own(world.orders, application.orderId);
  const orderStatus = order && nextStatus(orderTransitions, order.status, 'cancel');
  if (!cancelled || (order && !orderStatus)) return undefined;
  const { deposit } = cancelled;
  const closed = withApplication(unschedule(world, application.id), {
    ...cancelled,
    cancelReason: reason,
    ...(deposit ? { deposit: { ...deposit, status: 'CLOSED' } } : {}),
  });
  if (!order || !orderStatus) return closed;
  return withOrder(unschedule(closed, order.id), { ...order, status: orderStatus, cancelReason: reason });
}

export const cancelApplication: Handler<'cancelApplication'> = ({ world, env, application, body }) => {
  const next = withdraw(world, application, body.reason);
  const cancelled = next && own(next.applications, application.id);
  if (!next || !cancelled) return refuse('WRONG_STATE');
  return { status: 200, body: presentApplication(cancelled, next, env), world: next };
};
