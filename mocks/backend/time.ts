import { nextStatus, orderTransitions } from '@/contract';
import { freeze } from './deposit';
import { advanceTo } from './events';
import type { Setting } from './handler';
import { reviewEvents } from './reviewing';
import { own, type ScheduledEvent, type World, withOrder } from './world';

function ship(world: World, orderId: string): World {
  const order = own(world.orders, orderId);
  const status = order && nextStatus(orderTransitions, order.status, 'ship');
  return order && status ? withOrder(world, { ...order, status, shippedAt: world.now }) : world;
}

function happen(world: World, event: ScheduledEvent, setting: Setting): World {
  if (event.kind === 'ship') return ship(world, event.subject);
  const application = own(world.applications, event.subject);
  if (!application) return world;
  return event.kind === 'freeze' ? freeze(world, application) : reviewEvents[event.kind](world, application, setting);
}

/** Moves the mock clock to `until`, ms; it never goes back. */
export function moveClock(world: World, until: number, setting: Setting): World {
  return advanceTo(world, until, (before, event) => happen(before, event, setting));
}
