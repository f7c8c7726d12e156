import { UsageError } from '../../../mocks/cli/arguments';
import { wholeNumber } from '../terminal/wholeNumber';

const MOST_RUNS = 10_000_000;
const MOST_SEED = 2 ** 31 - 1;

/**
 * What a command line asks for, as the test is told it by the environment.
 *
 * @param values the flags that were given, by name.
 * @param anySeed where none is given.
 * @throws UsageError where they make no sense, each by itself or together.
 */
export function readFuzz(values: Readonly<Record<string, string>>, anySeed: number): Record<string, string> {
  const { runs = '5000', seed = String(anySeed), path } = values;
  if (path && !values.seed) throw new UsageError('--path wants the --seed that it was printed with.');
  return {
    FUZZ_RUNS: String(wholeNumber('runs', runs, 1, MOST_RUNS)),
    FUZZ_SEED: String(wholeNumber('seed', seed, -MOST_SEED, MOST_SEED)),
    ...(path ? { FUZZ_PATH: path } : {}),
  };
}
