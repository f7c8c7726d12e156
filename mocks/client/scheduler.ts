/** Waits on behalf of a transport, so that a test can let delays pass at once. */
export interface Scheduler {
  /** Calls `then` after `ms` milliseconds; the function it returns calls that off. */
  after(ms: number, then: () => void): () => void;
}

/** Waits as long as the data says. */
export const realScheduler: Scheduler = {
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** Lets every delay pass at once, in a microtask of its own: for tests. */
export const instantScheduler: Scheduler = {
  after(_ms, then) {
    let isOff = false;
    Promise.resolve().then(() => {
      if (!isOff) then();
    });
    return () => {
      isOff = true;
    };
  },
};
