import { createStore } from 'zustand/vanilla';
import type { Entry, SetDataTotals } from '../phone/activityLog';
import type { SimulatorBridge } from '../phone/bridge';

/** Milliseconds between two drawings, while much happens. */
const DRAW_EVERY = 200;

export interface Seen {
  readonly entries: readonly Entry[];
  /** Since the phone was switched on. */
  readonly totals: SetDataTotals;
  /** What they were when the list was last cleared; absent where it was not. */
  readonly clearedAt: SetDataTotals | undefined;
}

const NOTHING: SetDataTotals = { calls: 0, bytes: 0 };

/**
 * Follows what happens in the phone, also over its restarts.
 *
 * @param phone its bridge is absent while it is off.
 */
export function createFeed(phone: { readonly bridge: SimulatorBridge | undefined }) {
  const store = createStore<Seen>(() => ({ entries: [], totals: NOTHING, clearedAt: undefined }));
  let followed: SimulatorBridge | undefined;
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    timer = undefined;
    if (followed) store.setState({ entries: followed.entries(), totals: followed.totals() });
  };

  return {
    store,

    /** Follows the phone that is on now; to be called now and then. */
    attach(): void {
      const { bridge } = phone;
      if (!bridge || bridge === followed) return;
      stop?.();
      followed = bridge;
      stop = bridge.onEntry(() => {
        timer ??= setTimeout(draw, DRAW_EVERY);
      });
      store.setState({ clearedAt: undefined });
      draw();
    },

    clear(): void {
      followed?.clearEntries();
      clearTimeout(timer);
      draw();
      store.setState({ clearedAt: store.getState().totals });
    },
  };
}

export type Feed = ReturnType<typeof createFeed>;
