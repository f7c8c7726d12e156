import type { Scenario } from '../../scenarios/scenario';
import type { Environment } from '../handler';
import { awaitEachDue } from '../order/ordering';
import { seedOrders } from '../order/seedOrders';
import { BEGINNING, type World } from '../world';
import { liveOn } from './past';

/** A world in which nothing has happened yet, besides the orders the account already holds. */
function newWorld(
  { name, fault, faultScope }: Pick<Scenario, 'name' | 'fault' | 'faultScope'>,
  session: string,
  { orders, now }: Pick<World, 'orders' | 'now'>,
): World {
  return {
    scenario: name,
    session,
    now,
    sequence: 0,
    sessions: {},
    users: {},
    applications: {},
    orders,
    events: [],
    refusedIdentities: [],
    goneDevices: [],
    played: { authorise: 0, face: 0, pay: 0, charge: 0 },
    ...(fault ? { ownFault: { kind: fault, ...faultScope, struck: 0, endpoints: [] } } : {}),
  };
}

/** The world of a scenario and session at its beginning, with what its account has lived through. */
export function beginWorld(env: Environment, session: string): World {
  const { scenario, catalogue } = env;
  const orders = seedOrders(catalogue, scenario.orderCount ?? 0);
  const world = newWorld(scenario, session, { orders, now: BEGINNING });
  return scenario.past ? liveOn(world, scenario.past, env) : awaitEachDue(world, orders, env);
}
