import { DEFAULT_SCENARIO, findScenario } from '../../scenarios';
import type { LoggedCall } from '../controls/requestLog';
import type { World } from '../world';
import { fromSaved, otherVersionOf, readSaved, toSaved, writeSaved } from './savedWorld';

/** A world not used for this long is dropped, ms on the wall's clock. */
const UNUSED_MS = 24 * 60 * 60 * 1000;
/** Far more worlds than any day of work begins: only beyond it are those longest unused dropped earlier. */
const MOST_WORLDS = 2_000;
/** Worlds that have not begun hold but their log; fewer of them are kept, and none is saved. */
const MOST_UNBEGUN = 200;
/** A session's choice outlives its world: this many of the latest are remembered. */
const MOST_CHOICES = 10_000;

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
  /** @param isChanged a world that no call has changed yet has not begun. */
  put(session: string, world: World, log: readonly LoggedCall[], isChanged: boolean): void;
  /** Takes over what `save` gave elsewhere, in place of what is held of the same worlds; `false` where it cannot be read. */
  load(saved: string): boolean;
  /** @param isCurrentOnly leaves out the worlds of scenarios that a session has left for another. */
  save(isCurrentOnly: boolean): string;
}

const keyOf = (scenario: string, session: string) => JSON.stringify([scenario, session]);

/** A map of which the entries set last stand last; `set` moves an entry to the end. */
function setLast<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  const first = map.size > most ? map.keys().next().value : undefined;
  if (first !== undefined) map.delete(first);
}

/**
 * @param before what `save` gave before; ignored where it cannot be read.
 * @param wallClock ms; tells which worlds were not used for long.
 * @param onIgnored told where `before` cannot be read, and of which other version it is, if of any.
 */
export function createWorlds(
  before: string | undefined,
  wallClock: () => number,
  onIgnored: (otherVersion: number | undefined) => void = () => {},
): Worlds {
  const worlds = new Map<string, Kept>();
  const unbegun = new Map<string, Kept>();
  const chosen = new Map<string, string>();

  const load = (text: string): boolean => {
    const saved = readSaved(text);
    for (const [, worldBefore, usedAt] of saved?.worlds ?? []) {
      const world = fromSaved(worldBefore);
      if (!world) continue;
      const key = keyOf(world.scenario, world.session);
      worlds.set(key, { world, log: worlds.get(key)?.log ?? [], usedAt });
    }
    for (const [session, scenario] of saved?.chosen ?? []) if (findScenario(scenario)) chosen.set(session, scenario);
    return saved !== undefined;
  };
  if (before && !load(before)) onIgnored(otherVersionOf(before));

  const dropUnused = () => {
    const since = wallClock() - UNUSED_MS;
    worlds.forEach(({ usedAt }, key) => {
      if (usedAt < since) worlds.delete(key);
    });
  };

  const scenarioOf = (session: string) => chosen.get(session) ?? DEFAULT_SCENARIO;

  return {
    scenarioOf,
    choose: (session, scenario) => setLast(chosen, session, scenario, MOST_CHOICES),
    find(scenario, session) {
      const key = keyOf(scenario, session);
      return worlds.get(key) ?? unbegun.get(key);
    },
    put(session, world, log, isChanged) {
      const key = keyOf(world.scenario, session);
      const kept = { world, log, usedAt: wallClock() };
      const isNew = !worlds.has(key);
      if (isNew && !isChanged) return setLast(unbegun, key, kept, MOST_UNBEGUN);
      unbegun.delete(key);
      if (isNew) dropUnused();
      setLast(worlds, key, kept, MOST_WORLDS);
      const choice = chosen.get(session);
      if (choice !== undefined) setLast(chosen, session, choice, MOST_CHOICES);
    },
    load,
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
      return writeSaved({ worlds: all, chosen: choices });
    },
  };
}
