import type { WorldChoice } from '@mocks/client/worldChoice';
import { storage } from '@/platform';
import { dropFlow } from '@/store';

/** On the device the worlds, in the tab's own storage the name of the one it runs. */
const KEY = 'mocked-world';

/** So many worlds are kept: whoever begins more in tabs of their own has long left the oldest. */
const MOST_WORLDS = 8;

/** A mocked world as it is kept between two visits. */
export interface KeptWorld {
  /** Tells it from the others; those who go on with it, in whichever tab, are in one and the same. */
  readonly id: string;
  /** What `Backend.save` gave. */
  readonly saved: string;
  readonly begun: WorldChoice;
  /** More than one tab has gone on with it. */
  readonly isShared?: boolean | undefined;
  /** Which mocks have made it, where they change while the app runs. */
  readonly madeBy?: string | undefined;
}

function isWorld(world: unknown): world is KeptWorld {
  if (typeof world !== 'object' || world === null) return false;
  const { id = '', saved, begun }: Partial<KeptWorld> = world;
  return typeof id === 'string' && typeof saved === 'string' && typeof begun === 'object' && Boolean(begun);
}

/** All worlds, the one changed last first. */
function readWorlds(): readonly KeptWorld[] {
  try {
    const newest: unknown = JSON.parse(storage.read(KEY) ?? '');
    if (!isWorld(newest)) return [];
    const { others = [], ...world }: KeptWorld & { readonly others?: unknown } = newest;
    // One kept by a version that knew of one world only has no name.
    return [{ ...world, id: world.id ?? '' }, ...(Array.isArray(others) ? others.filter(isWorld) : [])];
  } catch {
    // Corrupt: as if there were none.
    return [];
  }
}

/** @returns whether they were kept. */
function writeWorlds([newest, ...others]: readonly KeptWorld[]): boolean {
  if (!newest) {
    storage.remove(KEY);
    return true;
  }
  return storage.write(KEY, JSON.stringify({ ...newest, ...(others.length > 0 && { others }) }));
}

/** The tab's own storage; `undefined` where there is none: on Alipay, or where a browser refuses it. */
export function tabStorage(): Storage | undefined {
  if (process.env.TARO_ENV !== 'h5') return undefined;
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

/** Lets the tab go on with that world after a reload. */
function noteInTab(id: string | undefined): void {
  const tab = tabStorage();
  try {
    if (id === undefined) tab?.removeItem(KEY);
    else tab?.setItem(KEY, id);
  } catch {
    // The quota is used up: the device keeps no world either.
  }
}

/** That world as it was kept last, by this tab or another. */
export function readWorld(id: string): KeptWorld | undefined {
  return readWorlds().find((world) => world.id === id);
}

/** The world of this tab, else the one changed last, which another tab then has begun. */
export function findWorld(): (KeptWorld & { readonly isOfThisTab: boolean }) | undefined {
  const worlds = readWorlds();
  const own = worlds.find(({ id }) => id === tabStorage()?.getItem(KEY));
  const world = own ?? worlds[0];
  return world && { ...world, isOfThisTab: own !== undefined || process.env.TARO_ENV !== 'h5' };
}

/** Forgets the world of this tab alone: a link that names one begins it then. */
export function forgetTabWorld(): void {
  tabStorage()?.removeItem(KEY);
}

/**
 * Keeps a world for the next visit and for other tabs, as far as the device lets us: one too large for it lives until the
 * app is closed. Then none is kept at all, because an older one would not match what the app itself has kept since.
 */
export function keepWorld(world: KeptWorld): void {
  const others = readWorlds().filter(({ id }) => id !== world.id);
  const kept = [world, ...others].slice(0, MOST_WORLDS);
  for (const { id } of others.slice(MOST_WORLDS - 1)) dropFlow(id);
  const isKept = writeWorlds(kept) || writeWorlds([world]);
  if (!isKept) storage.remove(KEY);
  noteInTab(isKept ? world.id : undefined);
}

/** This tab has begun another world: the one it leaves goes, with what the app kept of it, unless other tabs are in it. */
export function leaveWorld(id: string): void {
  const left = readWorld(id);
  if (left?.isShared) return;
  if (left) writeWorlds(readWorlds().filter((world) => world.id !== id));
  dropFlow(id);
}
