import { storage } from './deviceStorage';

/** Holds no more than the word that something changed, another one each time. */
export const CHANGED_KEY = 'xinyong-zuji.changed';

/** Tells the other tabs of the app that something has changed, or may have, at the server. */
export function tellOtherTabs(): void {
  if (storage.isShared) storage.write(CHANGED_KEY, `${Date.now()} ${Math.random().toString(36)}`);
}

/**
 * Calls `look` whenever another tab has told of a change, or may have while this one slept, until what it returns is
 * called.
 */
export function onOtherTabs(look: () => void): () => void {
  return storage.follow((key) => {
    if (key === undefined || key === CHANGED_KEY) look();
  });
}
