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
  readonly params: Fields;
}

export interface RequestEntry {
  readonly kind: 'request';
  readonly method: string;
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

/** So many are kept. */
const MOST = 3_000;

/** What an IDE shows of a running app. */
export function createJournal(now: () => number = () => performance.now()) {
  const store = createStore<{ readonly entries: readonly Entry[] }>(() => ({ entries: [] }));
  let lastId = 0;
  return {
    store,

    /** Writes it down. @returns how to add what is known of it only later. */
    add<Kind extends Event['kind']>(event: Of<Kind>): (change: Partial<Of<Kind>>) => void {
      lastId += 1;
      const id = lastId;
      const entry = { ...event, id, at: Math.round(now()) };
      store.setState(({ entries }) => ({ entries: [...entries.slice(1 - MOST), entry] }));
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

export type Journal = ReturnType<typeof createJournal>;
