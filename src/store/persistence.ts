import type { PersistStorage } from 'zustand/middleware';
import { storage } from '@/platform';
import { type KeptFlow, readKept, VERSION, writeKept } from './keptFlow';

/** Under which name the flow is kept. */
export const KEPT_KEY = 'xinyong-zuji.flow';

/** Where content goes that cannot be read, so that nothing is lost; the newest such content only. */
export const SET_ASIDE_KEY = 'xinyong-zuji.flow.set-aside';

/** What the store starts from: what was kept, or the word that something was and could not be read. */
export type Restored = KeptFlow | { readonly notice: 'set-aside' };

/** The platform's storage as the store's middleware wants it. Reading and writing never throw. */
export const persistence: PersistStorage<Restored> = {
  getItem(key) {
    const text = storage.read(key);
    if (text === undefined) return null;
    const kept = readKept(text);
    if (kept) return { state: kept, version: VERSION };
    storage.write(SET_ASIDE_KEY, text);
    storage.remove(key);
    return { state: { notice: 'set-aside' }, version: VERSION };
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
