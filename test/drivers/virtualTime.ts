interface Wait {
  readonly at: number;
  readonly work: () => void;
}

/** A clock that stands still until it is told to go to the next thing that is waited for. */
export class VirtualTime {
  private now = 0;
  private waits: readonly Wait[] = [];

  /** Calls `work` once `ms` milliseconds have passed; the function it returns calls that off. */
  readonly after = (ms: number, work: () => void): (() => void) => {
    const wait = { at: this.now + ms, work };
    this.waits = [...this.waits, wait];
    return () => {
      this.waits = this.waits.filter((other) => other !== wait);
    };
  };

  /** Milliseconds since it began. */
  get passed(): number {
    return this.now;
  }

  /** Does what is due next, and answers whether there was anything. */
  advance(): boolean {
    const [next, ...others] = [...this.waits].sort((a, b) => a.at - b.at);
    if (!next) return false;
    this.waits = others;
    this.now = next.at;
    next.work();
    return true;
  }
}
