import { UsageError } from '../../../mocks/cli/arguments';
import { wholeNumber } from '../terminal/wholeNumber';

const MOST_WALKS = 10_000_000;
const MOST_SEED = 2 ** 31 - 1;

/** One kind of walks: the tests that make them, and what these are told by the environment. */
export interface Soak {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * What a command line asks for.
 *
 * @param values the flags that were given, by name.
 * @param anySeed where none is given.
 * @throws UsageError where they make no sense, each by itself or together.
 */
export function readSoak(values: Readonly<Record<string, string>>, anySeed: number): readonly Soak[] {
  const { api = '10000', ui = '200', seed = String(anySeed), path, replay } = values;
  const env = {
    WALKS_SEED: String(wholeNumber('seed', seed, -MOST_SEED, MOST_SEED)),
    ...(path ? { WALKS_PATH: path } : {}),
    ...(replay ? { WALKS_REPLAY: replay } : {}),
  };
  const apiWalks = wholeNumber('api', api, 0, MOST_WALKS);
  const uiWalks = wholeNumber('ui', ui, 0, MOST_WALKS);
  if (apiWalks + uiWalks === 0) throw new UsageError('--api and --ui are both 0: there is nothing to walk.');
  if ((path || replay) && !values.seed) {
    throw new UsageError('--path and --replay want the --seed that they were printed with.');
  }
  if (path && apiWalks > 0 && uiWalks > 0) {
    throw new UsageError('--path is of one kind of walk: leave out the other one by --api 0 or --ui 0.');
  }
  if (replay && !path) {
    throw new UsageError('--replay wants the --path that it was printed with: by itself it repeats another walk.');
  }
  if (path && !replay && apiWalks > 0) {
    throw new UsageError('--path of a walk over the API wants its --replay: without it, other steps are taken.');
  }
  if (replay && uiWalks > 0) {
    throw new UsageError(
      '--replay is of a walk over the API: one through the app is repeated by --seed and --path alone.',
    );
  }
  return [
    ...(apiWalks > 0 ? [{ file: 'test/walks/apiWalks', env: { ...env, WALKS_API: String(apiWalks) } }] : []),
    ...(uiWalks > 0 ? [{ file: 'test/walks/appWalks', env: { ...env, WALKS_UI: String(uiWalks) } }] : []),
  ];
}
