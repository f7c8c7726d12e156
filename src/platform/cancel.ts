/** A cancel token: mini-programs have no AbortController. */
export interface Cancel {
  readonly cancelled: boolean;
  /** Calls the listeners, once; a second call does nothing. */
  cancel(): void;
  /** Calls `listener` when cancelled, at once where that has happened already. Returns how to stop listening. */
  onCancel(listener: () => void): () => void;
}

/** A token that whoever starts work keeps, and whoever does the work listens to. */
export function createCancel(): Cancel {
  let cancelled = false;
  let listeners: (() => void)[] = [];
  return {
    get cancelled() {
      return cancelled;
    },
    cancel() {
      if (cancelled) return;
      cancelled = true;
      const told = listeners;
      listeners = [];
      for (const listener of told) listener();
    },
    onCancel(listener) {
      if (cancelled) {
        listener();
        return () => undefined;
      }
      listeners.push(listener);
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
  };
}
