/** What an account has lived through before its world begins: by the same calls that anybody makes, so that its state is a legal one. */
import { addDays } from '@/domain/time';
import type { PastMove, Scenario } from '../../scenarios/scenario';
import type { Environment } from '../handler';
import { tradePay } from '../native/native';
import { presentOrder } from '../order/presentOrder';
import { moveClock } from '../time';
import { BEGINNING, own, type World } from '../world';
import { application, call, goTo, type Journey } from './journey';

/** What a move agrees to, as the order tells it at that moment. */
function agreed({ call: name, body }: PastMove, { world, env }: Journey, orderId: string): object {
  const order = own(world.orders, orderId);
  if (!order) return {};
  const { nextPayment, settlement, quotes, leaseEnd } = presentOrder(order, world, env);
  if (name === 'renewLease') return { leaseEnd };
  if (name === 'buyOut') return { amount: quotes?.buyout.amount };
  if (name !== 'payOrder') return {};
  if (body.for === 'SETTLEMENT') return { amount: settlement?.amount };
  return { number: nextPayment?.number, amount: nextPayment?.amount };
}

/**
 * The world at its beginning, with an order that the account has held for a while.
 *
 * @param world nothing has happened in it yet.
 * @throws Error where a move of the scenario's is refused: the scenario is wrong.
 */
export function liveOn(world: World, { daysAgo, moves }: NonNullable<Scenario['past']>, env: Environment): World {
  const journey: Journey = { world: { ...world, now: addDays(BEGINNING, -daysAgo) }, env, token: '', id: '' };
  goTo(journey, 'order');
  const { orderStr } = call(journey, 'freezeDeposit', { id: journey.id }, {});
  journey.world = tradePay(journey.world, env, String(orderStr), 'accept').world;
  const orderId = application(journey)?.orderId ?? '';
  for (const move of moves) {
    const { afterDays, call: name } = move;
    journey.world = moveClock(journey.world, addDays(journey.world.now, afterDays), env);
    const body = { ...move.body, ...agreed(move, journey, orderId) };
    const { code } = call(journey, name, { id: orderId }, body);
    if (code) throw new Error(`${env.scenario.name}: ${name} is refused, ${code}`);
  }
  return moveClock(journey.world, BEGINNING, env);
}
