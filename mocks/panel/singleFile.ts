/**
 * Lets one run of `work` end before the next begins; whoever asks meanwhile gets one more run. So what an older look found
 * never overwrites what a newer one did.
 */
export function singleFile(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = async () => {
    try {
      await work();
    } finally {
      running = undefined;
    }
  };
  const ask = (): Promise<void> => {
    if (!running) {
      running = run();
      return running;
    }
    const again = () => {
      next = undefined;
      return ask();
    };
    next ??= running.then(again, again);
    return next;
  };
  return ask;
}
