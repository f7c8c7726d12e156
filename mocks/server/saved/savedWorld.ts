/** Worlds as they are saved: masked, and without the orders that their scenario begins with, as long as nothing has changed them. */
import * as v from 'valibot';
import { APPLICATION_STATUSES, ORDER_STATUSES } from '@/contract';
import { findScenario } from '../../scenarios';
import { catalogueFor, resolveChoice } from '../catalogue/catalogue';
import { awaitEachDue } from '../order/ordering';
import { seedOrders } from '../order/seedOrders';
import { type Choice, own, type World } from '../world';
import { checksum } from './checksum';
import { maskedWorld } from './maskedWorld';

/** Of what is saved; changes with the shape of a world. */
const VERSION = 7;

/** All that is saved; a world stands beside its name and when it was last used, ms on the wall's clock. */
export interface Saved {
  readonly worlds: readonly (readonly [string, World, number])[];
  /** Sessions and the scenarios last put for them. */
  readonly chosen: readonly (readonly [string, string])[];
}

const texts = v.record(v.string(), v.string());
const chosenParts = { deviceId: v.string(), skuId: v.string(), planId: v.string(), addOnIds: v.array(v.string()) };
const moment = v.pipe(v.number(), v.finite());

/** What every world must have. The checksum tells what was damaged; this, what was never a world. */
const savedShape = v.object({
  worlds: v.array(
    v.tuple([
      v.string(),
      v.looseObject({
        scenario: v.string(),
        session: v.string(),
        now: moment,
        sequence: v.pipe(v.number(), v.integer()),
        sessions: texts,
        users: texts,
        applications: v.record(
          v.string(),
          v.looseObject({
            ...chosenParts,
            id: v.string(),
            userId: v.string(),
            status: v.picklist(APPLICATION_STATUSES),
            createdAt: moment,
            face: v.looseObject({
              attemptsLeft: v.number(),
              isManual: v.boolean(),
              verifications: v.array(v.unknown()),
            }),
          }),
        ),
        orders: v.record(
          v.string(),
          v.looseObject({
            ...chosenParts,
            id: v.string(),
            applicationId: v.string(),
            userId: v.string(),
            status: v.picklist(ORDER_STATUSES),
            createdAt: moment,
            payments: v.array(v.unknown()),
          }),
        ),
        events: v.array(v.looseObject({ at: moment, kind: v.string(), subject: v.string() })),
        refusedIdentities: v.array(v.string()),
        goneDevices: v.array(v.string()),
        played: v.object({ authorise: v.number(), face: v.number(), pay: v.number(), charge: v.number() }),
      }),
      moment,
    ]),
  ),
  chosen: v.array(v.tuple([v.string(), v.string()])),
});

function isSaved(content: unknown): content is Saved {
  return v.is(savedShape, content);
}

/** As one text, that tells whether it is whole. */
export function writeSaved(saved: Saved): string {
  const content = JSON.stringify(saved);
  return JSON.stringify({ version: VERSION, checksum: checksum(content), content });
}

/** What `writeSaved` wrote; `undefined` where it is corrupt or of another version. */
export function readSaved(text: string): Saved | undefined {
  try {
    const { version, checksum: sum, content } = JSON.parse(text);
    if (version !== VERSION || typeof content !== 'string' || sum !== checksum(content)) return undefined;
    const saved: unknown = JSON.parse(content);
    return isSaved(saved) ? saved : undefined;
  } catch {
    return undefined;
  }
}

/** The version of what was saved, where it is another one than is read here; `undefined` where it is none of ours at all. */
export function otherVersionOf(text: string): number | undefined {
  try {
    const { version } = JSON.parse(text);
    return typeof version === 'number' && version !== VERSION ? version : undefined;
  } catch {
    return undefined;
  }
}

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
  // What an unchanged order awaits follows from it.
  const events = world.events.filter(({ subject }) => own(seeds, subject) === undefined || own(orders, subject));
  return maskedWorld({ ...world, orders, events });
}

/** The world that was saved; `undefined` where its scenario, or a device that somebody in it chose, is no more. */
export function fromSaved(saved: World): World | undefined {
  const scenario = findScenario(saved.scenario);
  const seeds = seedsOf(saved.scenario);
  if (!scenario || !seeds) return undefined;
  const catalogue = catalogueFor(scenario);
  const isOnOffer = (choices: Readonly<Record<string, Choice>>) =>
    Object.keys(choices).every((id) => {
      const choice = own(choices, id);
      return choice && resolveChoice(catalogue, choice);
    });
  if (!isOnOffer(saved.applications) || !isOnOffer(saved.orders)) return undefined;
  const unchanged: Record<string, World['orders'][string]> = {};
  const changed: Record<string, World['orders'][string]> = {};
  for (const id of Object.keys(seeds)) {
    const seed = own(seeds, id);
    const order = own(saved.orders, id);
    if (seed && !order) unchanged[id] = seed;
    // Where it goes nobody has told: that stands in the scenario, and need not be masked.
    if (seed && order) changed[id] = { ...order, address: seed.address };
  }
  return awaitEachDue({ ...saved, orders: { ...seeds, ...saved.orders, ...changed } }, unchanged, { catalogue });
}
