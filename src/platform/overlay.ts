import { type ComponentType, useSyncExternalStore } from 'react';

let overlay: ComponentType | undefined;
let listeners: (() => void)[] = [];

/** Registers what every screen draws above itself, e.g. the simulated screens of Alipay; `undefined` removes it. */
export function setOverlay(component: ComponentType | undefined): void {
  overlay = component;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((other) => other !== listener);
  };
}

/** The registered component; `undefined` where there is none, as in production. */
export function useOverlay(): ComponentType | undefined {
  return useSyncExternalStore(subscribe, () => overlay);
}
