import type { PersistStorage } from 'zustand/middleware';
import { storage } from '@/platform';
import { type KeptFlow, readKept, VERSION, writeKept } from './keptFlow';

/** Under which name the flow is kept. */
export const KEPT_KEY = 'xinyong-zuji.flow';

/** Where the first version put content that it could not read. */
const SET_ASIDE_KEY = 'xinyong-zuji.flow.set-aside';

/** What the store starts from: what was kept, or the word that something was and could not be read. */
export type Restored = KeptFlow | { readonly notice: 'unreadable' };

/** The platform's storage as the store's middleware wants it. Reading and writing never throw. */
export const persistence: PersistStorage<Restored> = {
  getItem(key) {
    storage.remove(SET_ASIDE_KEY);
    const text = storage.read(key);
    if (text === undefined) return null;
    const kept = readKept(text);
    if (kept) return { state: kept, version: VERSION };
    // It may hold a name and an address, and is of use to nobody: the application itself comes from the server.
    storage.remove(key);
    return { state: { notice: 'unreadable' }, version: VERSION };
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
