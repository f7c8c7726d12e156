import type { Controls } from '../../client/controls';
import type { WorldChoice } from '../../client/worldChoice';
import type { Entry, SetDataTotals } from './activityLog';

/** The phone as the page around it and browser tests reach it: `window.simulator`. */
export interface SimulatorBridge extends Controls {
  /** What the world was last begun with, and the fault that lies over it. */
  begunWith(): WorldChoice;
  setFault(fault: string | undefined): Promise<void>;
  /** Switches the phone off, begins the world anew, empties the device, and switches it on again. */
  begin(choice: WorldChoice): void;
  /** Leaves the app and opens it again at the page on top. */
  restart(): void;
  /** What happened since the phone was switched on, oldest first. */
  entries(): readonly Entry[];
  clearEntries(): void;
  /** Of every `setData` since then, also of those no longer among the entries. */
  totals(): SetDataTotals;
  /** @returns how to stop listening. */
  onEntry(listener: () => void): () => void;
  /**
   * Hears of each `setData` whole, path → value; of the entries, only weights are kept.
   *
   * @returns how to stop listening.
   */
  onWrite(listener: (patch: Readonly<Record<string, unknown>>) => void): () => void;
}

declare global {
  interface Window {
    /** Absent while the phone is off: before it has begun its world, and once it is told to begin another. */
    simulator?: SimulatorBridge | undefined;
  }
}
