import { freeze } from './deposit/deposit';
import { advanceTo } from './events';
import type { Environment } from './handler';
import { isOrderEvent, orderEvents } from './order/ordering';
import { reviewEvents } from './review/reviewing';
import { own, type ScheduledEvent, type World } from './world';

function happen(world: World, { kind, subject }: ScheduledEvent, env: Environment): World {
  if (isOrderEvent(kind)) {
    const order = own(world.orders, subject);
    return order ? orderEvents[kind](world, order, env) : world;
  }
  const application = own(world.applications, subject);
  if (!application) return world;
  return kind === 'freeze' ? freeze(world, application) : reviewEvents[kind](world, application, env);
}

/** Moves the mock clock to `until`, ms; it never goes back. */
export function moveClock(world: World, until: number, env: Environment): World {
  return advanceTo(world, until, (before, event) => happen(before, event, env));
}
