/** Lets time pass. Calls `work` after `ms` milliseconds and returns how to call that off. */
export type Scheduler = (ms: number, work: () => void) => () => void;

const byTheClock: Scheduler = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

let current = byTheClock;

/** Replaces the clock that time-outs and pauses between tries wait for; without an argument, the real one again. */
export function setScheduler(scheduler: Scheduler = byTheClock): void {
  current = scheduler;
}

/** Calls `work` after `ms` milliseconds; returns how to call that off. */
export const after: Scheduler = (ms, work) => current(ms, work);
