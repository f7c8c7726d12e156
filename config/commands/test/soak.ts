/** `npm run soak`: as many random walks over the API and through the app as are asked for, beginning from any seed. */
import { type Command, runMain, ToldFailure, type Values } from '../../../mocks/cli/arguments';
import { withProgress } from '../terminal/progress';
import { run } from './demo';
import { readSoak } from './soakArguments';
import { walkInTurn } from './walkInTurn';

/** Nothing ends a soak but its end: the longest that Jest can wait, ms. */
const NO_TIMEOUT = 2 ** 31 - 1;

async function soak(values: Values): Promise<void> {
  const code = await walkInTurn(readSoak(values, Date.now() % 1_000_000_000), ({ file, env }) => {
    console.log(`\n${file}, seed ${env.WALKS_SEED}`);
    const jest = [require.resolve('jest/bin/jest'), '--runInBand', '--testTimeout', String(NO_TIMEOUT), file];
    const walks = env.WALKS_API ?? env.WALKS_UI;
    return withProgress(`${walks} of ${file}`, () => run(process.execPath, jest, env), { showsItself: true });
  });
  if (code !== 0) throw new ToldFailure();
}

export const command: Command = {
  usage: 'npm run soak -- [options]',
  summary: 'walks at random, and stops at the first walk that breaks a rule',
  flags: {
    api: { value: 'N', description: 'walks over the API (10000; 0 for none)' },
    ui: { value: 'N', description: 'walks through the app (200; 0 for none)' },
    seed: { value: 'S', description: 'begins from this seed, as in --seed=-7; from any one where absent' },
    path: { value: 'P', description: 'repeats the walk that failed, with the seed and path that were printed' },
    replay: { value: 'R', description: 'of a walk over the API that failed: the replayPath that was printed' },
  },
  run: soak,
};

runMain(module, command);
