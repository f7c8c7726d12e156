/** A world as it is saved: without the orders that its scenario begins with, as long as nothing has changed them. */
import { findScenario } from '../scenarios';
import { catalogueFor } from './catalogue';
import { seedOrders } from './seedOrders';
import { own, type World } from './world';

function seedsOf(name: string): World['orders'] | undefined {
  const scenario = findScenario(name);
  return scenario && seedOrders(catalogueFor(scenario), scenario.orderCount ?? 0);
}

export function toSaved(world: World): World {
  const seeds = seedsOf(world.scenario) ?? {};
  const orders: Record<string, World['orders'][string]> = {};
  for (const id of Object.keys(world.orders)) {
    const order = own(world.orders, id);
    // Worlds are never changed but replaced, so that what is the same object is unchanged.
    if (order && order !== own(seeds, id)) orders[id] = order;
  }
  return { ...world, orders };
}

/** The world that was saved; `undefined` where its scenario is no more. */
export function fromSaved(saved: World): World | undefined {
  const seeds = seedsOf(saved.scenario);
  return seeds && { ...saved, orders: { ...seeds, ...saved.orders } };
}
