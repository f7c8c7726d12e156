import type { PersistStorage } from 'zustand/middleware';
import { storage } from '@/platform';
import { type KeptFlow, readKept, VERSION, writeKept } from './keptFlow';

/** Under which name the flow is kept. */
export const KEPT_KEY = 'xinyong-zuji.flow';

/** Where content goes that cannot be read, the newest only, until the user has read the notice of it. */
export const SET_ASIDE_KEY = 'xinyong-zuji.flow.set-aside';

/** What the store starts from: what was kept, and the word that something was and could not be read. */
export type Restored = KeptFlow | (Partial<KeptFlow> & { readonly notice: 'set-aside' });

/** Deletes what was set aside: it may hold a name and an address. */
export function dropSetAside(): void {
  storage.remove(SET_ASIDE_KEY);
}

/** The platform's storage as the store's middleware wants it. Reading and writing never throw. */
export const persistence: PersistStorage<Restored> = {
  getItem(key) {
    const text = storage.read(key);
    const kept = text === undefined ? undefined : readKept(text);
    const isUnreadable = text !== undefined && !kept;
    if (isUnreadable) {
      // A device that is nearly full has room for one of them.
      storage.remove(key);
      storage.write(SET_ASIDE_KEY, text);
    }
    // Told at every start until the user has read it.
    if (isUnreadable || storage.read(SET_ASIDE_KEY) !== undefined)
      return { state: { ...kept, notice: 'set-aside' }, version: VERSION };
    return kept ? { state: kept, version: VERSION } : null;
  },
  setItem(key, { state }) {
    if ('notice' in state) return;
    // A full device keeps the old text; the flow goes on without, and its facts come from the server anyway.
    storage.write(key, writeKept(state));
  },
  removeItem(key) {
    storage.remove(key);
  },
};
