/**
 * How many walks there are, and from which seed. `npm run soak` says so by the environment, and wants to hear how far they
 * are; `npm test` makes the same ones each time, so that a change fails by its own fault alone.
 */
import { writeSync } from 'node:fs';

const { WALKS_API, WALKS_UI, WALKS_SEED, WALKS_PATH, WALKS_REPLAY } = process.env;

/** One run of walks: what fast-check is told, and whom it tells that a walk is done. */
export interface Run {
  readonly parameters: { readonly numRuns: number; readonly seed: number; readonly path?: string };
  readonly walked: () => void;
}

function runOf(what: string, asked: string | undefined, usual: number): Run {
  const numRuns = Number(asked ?? usual);
  const every = Math.max(1, Math.floor(numRuns / 20));
  let done = 0;
  return {
    parameters: {
      numRuns,
      seed: Number(WALKS_SEED ?? 580),
      ...(WALKS_PATH ? { path: WALKS_PATH } : {}),
    },
    walked: () => {
      done += 1;
      if (asked && done % every === 0) writeSync(2, `${what}: ${done} of ${numRuns}\n`);
    },
  };
}

export const apiRun = runOf('Walks over the API', WALKS_API, 1_000);
export const appRun = runOf('Walks through the app', WALKS_UI, 20);

/** The steps of the one walk that is repeated, as fast-check printed them. */
export const replayPath = WALKS_REPLAY;
