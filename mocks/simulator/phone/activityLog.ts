import { createStore } from 'zustand/vanilla';
import type { Fields } from '../messages';

export interface SetDataEntry {
  readonly kind: 'setData';
  readonly page: string;
  /** Of all that was sent, as UTF-8. */
  readonly bytes: number;
  /** Path → bytes of its value. */
  readonly paths: Readonly<Record<string, number>>;
  /** Until the view said that it had drawn it. */
  readonly milliseconds?: number;
}

export interface CallEntry {
  readonly kind: 'call';
  readonly name: string;
  /** Whatever may be personal in them is `***`. */
  readonly params: Fields;
}

export interface RequestEntry {
  readonly kind: 'request';
  readonly method: string;
  /** Whatever may be personal in it is `***`. */
  readonly url: string;
  /** 0: no answer came. Absent: none has come yet. */
  readonly status?: number;
  readonly milliseconds?: number;
}

export interface ComplaintEntry {
  readonly kind: 'complaint';
  readonly level: 'error' | 'warn';
  /** A page, `logic`, or `native`. */
  readonly where: string;
  readonly text: string;
}

type Event = SetDataEntry | CallEntry | RequestEntry | ComplaintEntry;

type Of<Kind extends Event['kind']> = Extract<Event, { kind: Kind }>;

/** What happened, and when: milliseconds since the phone was switched on. */
export type Entry = Event & { readonly id: number; readonly at: number };

/** What all `setData` together came to, since the phone was switched on. */
export interface SetDataTotals {
  readonly calls: number;
  readonly bytes: number;
}

interface Kept {
  readonly entries: readonly Entry[];
  /** Of the entries that are no longer kept as well. */
  readonly totals: SetDataTotals;
}

/** So many are kept. */
const MOST = 3_000;

function totalsWith(totals: SetDataTotals, event: Event): SetDataTotals {
  if (event.kind !== 'setData') return totals;
  return { calls: totals.calls + 1, bytes: totals.bytes + event.bytes };
}

/** What an IDE shows of a running app. */
export function createJournal(now: () => number = () => performance.now()) {
  const store = createStore<Kept>(() => ({ entries: [], totals: { calls: 0, bytes: 0 } }));
  let lastId = 0;
  return {
    store,

    /** Writes it down. @returns how to add what is known of it only later. */
    add<Kind extends Event['kind']>(event: Of<Kind>): (change: Partial<Of<Kind>>) => void {
      lastId += 1;
      const id = lastId;
      const entry = { ...event, id, at: Math.round(now()) };
      store.setState(({ entries, totals }) => ({
        entries: [...entries.slice(1 - MOST), entry],
        totals: totalsWith(totals, event),
      }));
      return (change) =>
        store.setState(({ entries }) => ({
          entries: entries.map((one) => (one.id === id ? { ...one, ...change } : one)),
        }));
    },

    clear(): void {
      store.setState({ entries: [] });
    },
  };
}

export type ActivityLog = ReturnType<typeof createJournal>;
