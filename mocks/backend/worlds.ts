import { DEFAULT_SCENARIO } from '../scenarios';
import { checksum } from './checksum';
import type { LoggedCall } from './requestLog';
import { fromSaved, toSaved } from './savedWorld';
import type { World } from './world';

/** Of what `save` gives; changes with the shape of a world. */
const VERSION = 2;
/** A world not used for this long is dropped, ms on the wall's clock. */
const UNUSED_MS = 24 * 60 * 60 * 1000;
/** And so are those longest unused beyond this many. */
const MOST_WORLDS = 200;

interface Kept {
  readonly world: World;
  /** Of this process only: it is no part of what is saved. */
  readonly log: readonly LoggedCall[];
  readonly usedAt: number;
}

/** All worlds, one per scenario and session. */
export interface Worlds {
  /** The scenario last put for a session. */
  scenarioOf(session: string): string;
  choose(session: string, scenario: string): void;
  find(scenario: string, session: string): Kept | undefined;
  put(session: string, world: World, log: readonly LoggedCall[]): void;
  /** @param isCurrentOnly leaves out the worlds of scenarios that a session has left for another. */
  save(isCurrentOnly: boolean): string;
}

const keyOf = (scenario: string, session: string) => JSON.stringify([scenario, session]);

interface Saved {
  readonly worlds: readonly (readonly [string, World, number])[];
  readonly chosen: readonly (readonly [string, string])[];
}

/** What `save` gave before; `undefined` where it is corrupt or of another version. */
function restore(saved: string | undefined): Saved | undefined {
  if (!saved) return undefined;
  try {
    const { version, checksum: sum, content } = JSON.parse(saved);
    if (version !== VERSION || typeof content !== 'string' || sum !== checksum(content)) return undefined;
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/**
 * @param before what `save` gave before; ignored where it cannot be read.
 * @param wallClock ms; tells which worlds were not used for long.
 */
export function createWorlds(before: string | undefined, wallClock: () => number): Worlds {
  // Maps keep the order of use: what is used moves to the end.
  const worlds = new Map<string, Kept>();
  const chosen = new Map<string, string>();
  const restored = restore(before);
  for (const [key, saved, usedAt] of restored?.worlds ?? []) {
    const world = fromSaved(saved);
    if (world) worlds.set(key, { world, log: [], usedAt });
  }
  for (const [session, scenario] of restored?.chosen ?? []) chosen.set(session, scenario);

  const dropUnused = () => {
    worlds.forEach(({ usedAt }, key) => {
      if (worlds.size > MOST_WORLDS || usedAt < wallClock() - UNUSED_MS) worlds.delete(key);
    });
    chosen.forEach((scenario, session) => {
      if (!worlds.has(keyOf(scenario, session))) chosen.delete(session);
    });
  };

  const scenarioOf = (session: string) => chosen.get(session) ?? DEFAULT_SCENARIO;

  return {
    scenarioOf,
    choose: (session, scenario) => void chosen.set(session, scenario),
    find: (scenario, session) => worlds.get(keyOf(scenario, session)),
    put(session, world, log) {
      const key = keyOf(world.scenario, session);
      const isNew = !worlds.delete(key);
      worlds.set(key, { world, log, usedAt: wallClock() });
      if (isNew) dropUnused();
    },
    save(isCurrentOnly) {
      const all: [string, World, number][] = [];
      worlds.forEach(({ world, usedAt }, key) => {
        if (isCurrentOnly && world.scenario !== scenarioOf(world.session)) return;
        all.push([key, toSaved(world), usedAt]);
      });
      const choices: [string, string][] = [];
      chosen.forEach((scenario, session) => {
        choices.push([session, scenario]);
      });
      const content: Saved = { worlds: all, chosen: choices };
      const text = JSON.stringify(content);
      return JSON.stringify({ version: VERSION, checksum: checksum(text), content: text });
    },
  };
}
