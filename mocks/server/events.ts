import { addHours, toMs } from '@/domain/time';
import { addWorkingDays } from '@/domain/workingDays';
import type { Span } from '../scenarios/scenario';
import type { ScheduledEvent, World } from './world';

/** The instant a span after `at`. */
export function after(at: number, { workingDays = 0, hours = 0 }: Span): number {
  return toMs(addHours(addWorkingDays(at, workingDays).at, hours));
}

export function schedule(world: World, event: ScheduledEvent): World {
  return { ...world, events: [...world.events, event] };
}

/** Takes off what is still to come for an application or order: all of it, or only events of the kinds named. */
export function unschedule(world: World, subject: string, kinds?: readonly ScheduledEvent['kind'][]): World {
  const isOff = (event: ScheduledEvent) => event.subject === subject && (!kinds || kinds.indexOf(event.kind) >= 0);
  return { ...world, events: world.events.filter((event) => !isOff(event)) };
}

/** When something is to come for an application or order, ms; `undefined` where it is not. */
export function scheduledAt(world: World, subject: string, kind: ScheduledEvent['kind']): number | undefined {
  return world.events.filter((event) => event.subject === subject && event.kind === kind)[0]?.at;
}

/** Of two that fall at once, the one scheduled first comes first. */
function earliest(events: readonly ScheduledEvent[], until: number): ScheduledEvent | undefined {
  let first: ScheduledEvent | undefined;
  for (const event of events) {
    if (event.at <= until && (!first || event.at < first.at)) first = event;
  }
  return first;
}

/**
 * Moves the mock clock, letting happen in its order, each at its own time, what falls due on the way; that may bring more.
 *
 * @param happen what an event does to the world.
 */
export function advanceTo(world: World, until: number, happen: (world: World, event: ScheduledEvent) => World): World {
  let moved = world;
  for (let event = earliest(moved.events, until); event; event = earliest(moved.events, until)) {
    const due = event;
    const rest = moved.events.filter((other) => other !== due);
    moved = happen({ ...moved, events: rest, now: Math.max(moved.now, due.at) }, due);
  }
  return { ...moved, now: Math.max(moved.now, until) };
}
