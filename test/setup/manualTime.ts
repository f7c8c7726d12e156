import { type Scheduler, setScheduler } from '@/platform';

interface Wait {
  readonly ms: number;
  readonly at: number;
  readonly work: () => void;
}

/** A clock that moves only when a test says so. */
export interface ManualTime {
  /** Resolves once something waits for `ms` milliseconds, at once where something does already. */
  until(ms: number): Promise<void>;
  /** Lets `ms` milliseconds pass: all that falls due is done, in order. */
  pass(ms: number): void;
  /** How long whatever is still waited for takes, milliseconds. */
  readonly waits: readonly number[];
}

/** Puts a manual clock under time-outs and pauses; `setScheduler()` puts the real one back. */
export function startManualTime(): ManualTime {
  let now = 0;
  let waits: Wait[] = [];
  let watchers: (() => void)[] = [];
  const scheduler: Scheduler = (ms, work) => {
    const wait = { ms, at: now + ms, work };
    waits.push(wait);
    for (const watcher of watchers) watcher();
    return () => {
      waits = waits.filter((other) => other !== wait);
    };
  };
  setScheduler(scheduler);
  return {
    until: (ms) =>
      new Promise((resolve) => {
        const watch = () => {
          if (!waits.some((wait) => wait.ms === ms)) return;
          watchers = watchers.filter((other) => other !== watch);
          resolve();
        };
        watchers = [...watchers, watch];
        watch();
      }),
    pass(ms) {
      now += ms;
      const due = waits.filter((wait) => wait.at <= now).sort((a, b) => a.at - b.at);
      waits = waits.filter((wait) => wait.at > now);
      for (const wait of due) wait.work();
    },
    get waits() {
      return waits.map((wait) => wait.ms);
    },
  };
}
