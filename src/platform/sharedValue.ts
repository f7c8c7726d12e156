import { useSyncExternalStore } from 'react';

/** A value that anything may set and every screen draws from. */
export interface SharedValue<T> {
  get(): T;
  set(next: T): void;
  /** The value, drawn anew as it changes; a hook. */
  use(): T;
}

export function sharedValue<T>(initial: T): SharedValue<T> {
  let value = initial;
  let listeners: (() => void)[] = [];
  const get = () => value;
  const subscribe = (listener: () => void) => {
    listeners = [...listeners, listener];
    return () => {
      listeners = listeners.filter((other) => other !== listener);
    };
  };
  return {
    get,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get),
  };
}
