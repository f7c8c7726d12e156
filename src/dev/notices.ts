import { useSyncExternalStore } from 'react';

let notice: string | undefined;
let listeners: (() => void)[] = [];

/** Says something about the mocked world itself above every screen, e.g. that a scenario does not exist. */
export function setWorldNotice(text: string | undefined): void {
  notice = text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

export function useWorldNotice(): string | undefined {
  return useSyncExternalStore(subscribe, () => notice);
}
