import { capsuleIn } from '../capsule';
import type { Fields, FromLogic, Startup } from '../messages';

/** Alipay's limits: kB for all of an app, and bytes for one entry. */
const STORAGE_KB = 10_240;

interface Options {
  readonly startup: Startup;
  readonly system: Fields;
  /** Changed in place. */
  readonly storage: Record<string, unknown>;
  readonly send: (message: FromLogic) => void;
}

type SyncCall = (params: Fields) => Fields;

/**
 * The native calls that answer at once. A worker cannot wait for the page, so it has its own copy of what they tell and
 * says what they change.
 */
export function createSyncCalls({ startup, system, storage, send }: Options): Readonly<Record<string, SyncCall>> {
  return {
    getStartupParams: () => ({ ...startup }),
    getSystemInfo: () => system,
    getMenuButtonBoundingClientRect: () => capsuleIn(Number(system.windowWidth)),
    setTinyLocalStorage({ key, data }) {
      storage[String(key)] = data;
      send({ kind: 'keep', key: String(key), value: data });
      return { success: true };
    },
    getTinyLocalStorage: ({ key }) => ({ success: true, data: storage[String(key)] ?? null }),
    removeTinyLocalStorage({ key }) {
      delete storage[String(key)];
      send({ kind: 'forget', key: String(key) });
      return { success: true };
    },
    clearTinyLocalStorage() {
      for (const key of Object.keys(storage)) delete storage[key];
      send({ kind: 'forget', key: undefined });
      return { success: true };
    },
    getTinyLocalStorageInfo: () => ({
      success: true,
      keys: Object.keys(storage),
      currentSize: Math.ceil(JSON.stringify(storage).length / 1024),
      limitSize: STORAGE_KB,
    }),
  };
}
