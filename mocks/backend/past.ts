/** What an account has lived through before its world begins: by the same calls that anybody makes, so that its state is a legal one. */
import { endpoints } from '@/contract';
import { addDays } from '@/domain/time';
import type { Scenario } from '../scenarios/scenario';
import type { Setting } from './handler';
import { application, call, goTo, type Journey } from './journey';
import { tradePay } from './native';
import { moveClock } from './time';
import { BEGINNING, type World } from './world';

/**
 * The world at its beginning, with an order that the account has held for a while.
 *
 * @param world nothing has happened in it yet.
 * @throws Error where a move of the scenario's is refused: the scenario is wrong.
 */
export function liveOn(world: World, { daysAgo, moves }: NonNullable<Scenario['past']>, setting: Setting): World {
  const journey: Journey = { world: { ...world, now: addDays(BEGINNING, -daysAgo) }, setting, token: '', base: '' };
  goTo(journey, 'order');
  const { orderStr } = call(journey, 'POST', `${journey.base}/deposit`, {});
  journey.world = tradePay(journey.world, setting, String(orderStr), 'accept').world;
  const orderId = application(journey)?.orderId ?? '';
  for (const { afterDays, call: name, body } of moves) {
    journey.world = moveClock(journey.world, addDays(journey.world.now, afterDays), setting);
    const { method, path } = endpoints[name];
    const { code } = call(journey, method, path.replace('{id}', orderId), body);
    if (code) throw new Error(`${setting.scenario.name}: ${name} is refused, ${code}`);
  }
  return moveClock(journey.world, BEGINNING, setting);
}
