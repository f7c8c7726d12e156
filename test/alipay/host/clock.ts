/**
 * Time as the app sees it. What is meant for the next moment happens at once; what waits longer (a time-out, a poll, a
 * debounce) waits until the test lets that time pass.
 */

/** Milliseconds up to which a timer is of the next moment: frames of animation and React's own turns. */
const MOMENT = 50;

interface Held {
  readonly id: number;
  readonly due: number;
  readonly work: () => void;
}

export class Clock {
  private now = 0;
  private lastId = 0;
  private held: Held[] = [];
  private readonly soon = new Map<number, NodeJS.Timeout>();

  /** How many timers of the next moment are still to come. */
  get pending(): number {
    return this.soon.size;
  }

  readonly setTimeout = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
    this.lastId += 1;
    const id = this.lastId;
    if (ms > MOMENT) this.held.push({ id, due: this.now + ms, work: () => work(...args) });
    else {
      const run = () => {
        this.soon.delete(id);
        work(...args);
      };
      this.soon.set(id, setTimeout(run, 0));
    }
    return id;
  };

  readonly clearTimeout = (id: number): void => {
    clearTimeout(this.soon.get(id));
    this.soon.delete(id);
    this.held = this.held.filter((timer) => timer.id !== id);
  };

  readonly setInterval = (work: () => void, ms: number): number => {
    this.lastId += 1;
    const id = this.lastId;
    const wait = (due: number) => {
      const ring = () => {
        wait(due + ms);
        work();
      };
      this.held.push({ id, due, work: ring });
    };
    wait(this.now + ms);
    return id;
  };

  /** How much time has passed, in milliseconds. */
  get passed(): number {
    return this.now;
  }

  /** Goes on to the timer that is due next and lets it ring; `false` where nothing waits. */
  goOn(): boolean {
    const [next] = [...this.held].sort((one, other) => one.due - other.due);
    if (!next) return false;
    this.now = next.due;
    this.held = this.held.filter((timer) => timer !== next);
    next.work();
    return true;
  }

  /** Calls everything off. */
  stop(): void {
    for (const timer of this.soon.values()) clearTimeout(timer);
    this.soon.clear();
    this.held = [];
  }
}
