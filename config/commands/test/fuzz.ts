/** `npm run fuzz`: as many requests made of the API document as are asked for, beginning from any seed. */
import { type Command, runMain, ToldFailure, type Values } from '../../../mocks/cli/arguments';
import { withProgress } from '../terminal/progress';
import { run } from './demo';
import { readFuzz } from './fuzzArguments';

/** Nothing ends it but its end: the longest that Jest can wait, ms. */
const NO_TIMEOUT = 2 ** 31 - 1;

async function fuzz(values: Values): Promise<void> {
  const env = readFuzz(values, Date.now() % 1_000_000_000);
  console.log(`Seed ${env.FUZZ_SEED}`);
  const jest = [require.resolve('jest/bin/jest'), '--runInBand', '--testTimeout', String(NO_TIMEOUT)];
  const send = async () => {
    if ((await run(process.execPath, [...jest, 'test/document/fuzz'], env)) !== 0) throw new ToldFailure();
  };
  await withProgress(`Sending ${env.FUZZ_RUNS} requests of each kind`, send, { showsItself: true });
}

export const command: Command = {
  usage: 'npm run fuzz -- [options]',
  summary: 'sends what the API document allows, and what it forbids',
  flags: {
    runs: { value: 'N', description: 'requests that the document allows, and as many that it forbids (5000)' },
    seed: { value: 'S', description: 'begins from this seed, as in --seed=-7; from any one where absent' },
    path: { value: 'P', description: 'repeats the request that failed, with the seed and path that were printed' },
  },
  run: fuzz,
};

runMain(module, command);
