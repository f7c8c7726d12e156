import type { ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';

export interface Toast {
  readonly text: string;
  readonly icon: 'success' | 'fail' | 'exception' | 'none';
}

export interface Overlay {
  readonly id: number;
  readonly node: ReactNode;
}

interface Shown {
  /** From below to above; only the last can be touched. */
  readonly windows: readonly Overlay[];
  readonly toast: Toast | undefined;
  /** What the big wheel says; absent while there is none. */
  readonly loading: string | undefined;
}

/** Milliseconds, where a toast does not say. */
const TOAST_TIME = 2000;

/** What Alipay lays over the app. */
export function createOverlays() {
  const store = createStore<Shown>(() => ({ windows: [], toast: undefined, loading: undefined }));
  let lastId = 0;
  let toastTimer: ReturnType<typeof setTimeout> | undefined;

  const overlays = {
    store,

    /** Opens a window until `settle` is called. @returns what it was called with. */
    ask<Answer>(render: (settle: (answer: Answer) => void) => ReactNode): Promise<Answer> {
      return new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        const node = render((answer) => {
          store.setState(({ windows }) => ({ windows: windows.filter((one) => one.id !== id) }));
          resolve(answer);
        });
        store.setState(({ windows }) => ({ windows: [...windows, { id, node }] }));
      });
    },

    /** @returns once it has gone. */
    toast(toast: Toast, milliseconds = TOAST_TIME): Promise<void> {
      clearTimeout(toastTimer);
      store.setState({ toast });
      return new Promise((resolve) => {
        toastTimer = setTimeout(() => {
          overlays.hideToast();
          resolve();
        }, milliseconds);
      });
    },

    hideToast(): void {
      store.setState({ toast: undefined });
    },

    setLoading(loading: string | undefined): void {
      store.setState({ loading });
    },
  };
  return overlays;
}

export type Overlays = ReturnType<typeof createOverlays>;
