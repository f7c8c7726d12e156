import type { Setting } from './handler';
import { seedOrders } from './seedOrders';
import { newWorld, type World } from './world';

/** The world of a scenario and session at its beginning. */
export function beginWorld({ scenario, catalogue }: Setting, session: string): World {
  return newWorld(scenario, session, seedOrders(catalogue, scenario.orderCount ?? 0));
}
