import { formatInstant } from '@/domain/time';
import { type Handler, refuse } from '../handler';
import { pageOf, WRONG_CURSOR } from '../http/pages';
import { own, type StoredOrder, type World } from '../world';
import { presentOrder, presentOrderCard } from './presentOrder';

/** A user's orders, newest first. */
function ordersOf(world: World, userId: string): StoredOrder[] {
  const all = Object.keys(world.orders).map((id) => own(world.orders, id));
  return all.filter((one): one is StoredOrder => one?.userId === userId).reverse();
}

export const listOrders: Handler<'listOrders'> = ({ world, env, userId, query }) => {
  const { status, cursor, limit } = query;
  const found = ordersOf(world, userId).filter((order) => !status || status.indexOf(order.status) >= 0);
  const page = pageOf(found, cursor, limit);
  if (!page) return refuse('NOT_FOUND', WRONG_CURSOR);
  const items = page.items.map((order) => presentOrderCard(order, world, env));
  return { status: 200, body: { ...page, items, now: formatInstant(world.now) }, world };
};

export const getOrder: Handler<'getOrder'> = ({ world, env, order }) => ({
  status: 200,
  body: presentOrder(order, world, env),
  world,
});
