import type { Setting } from './handler';
import { awaitEachDue } from './ordering';
import { liveOn } from './past';
import { seedOrders } from './seedOrders';
import { BEGINNING, newWorld, type World } from './world';

/** The world of a scenario and session at its beginning, with what its account has lived through. */
export function beginWorld(setting: Setting, session: string): World {
  const { scenario, catalogue } = setting;
  const orders = seedOrders(catalogue, scenario.orderCount ?? 0);
  const world = newWorld(scenario, session, { orders, now: BEGINNING });
  return scenario.past ? liveOn(world, scenario.past, setting) : awaitEachDue(world, orders, setting);
}
