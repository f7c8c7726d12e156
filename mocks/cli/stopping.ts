/** How often it is looked whether npm is still there, in milliseconds. */
const LOOK_EVERY = 500;

/**
 * Calls `stop` once: at the first SIGINT or SIGTERM, or where npm was ended alone. npm hands a signal to its shell only, and
 * that does not hand it on; without this, `kill` on `npm start` would leave what it started running. The process then
 * exits, with 0 where `stop` went well; a second signal ends it at once.
 *
 * @returns how to stop listening.
 */
export function onStopRequest(stop: () => void | Promise<void>): () => void {
  const parent = process.ppid;
  const run = async () => {
    leave();
    try {
      await stop();
      process.exit(0);
    } catch {
      process.exit(1);
    }
  };
  const watch =
    process.env.npm_lifecycle_event === undefined
      ? undefined
      : setInterval(() => {
          if (process.ppid !== parent) void run();
        }, LOOK_EVERY).unref();
  const leave = () => {
    clearInterval(watch);
    process.off('SIGINT', run).off('SIGTERM', run);
  };
  process.on('SIGINT', run).on('SIGTERM', run);
  return leave;
}
