import path from 'node:path';
import { singleFile } from '../../../mocks/panel/singleFile';
import { type CompiledPackage, compileFolder, startLastingCompiler } from '../../checks/antCompiler';
import { targets } from '../../taro/targets';
import { watchWithTaro } from '../../taro/watchTaro';
import { withProgress } from '../terminal/progress';
import type { PackageFolder } from './packageFolder';
import { TEST_BACKEND } from './packages';
import { watchSources } from './watchSources';

const root = path.resolve(__dirname, '../../..');
const target = targets['alipay:watch'];

interface Hears {
  /** The package was built and compiled again. */
  onCompiled(app: CompiledPackage): Promise<void>;
  /** It could not be: what was made before is gone, if it was not copied. */
  onFailed(error: unknown): void;
}

interface Watched {
  readonly app: CompiledPackage;
  stop(): Promise<void>;
}

/**
 * Anybody's package, compiled again at each change.
 *
 * @param output a folder of the caller's, which is written anew.
 * @returns once it is compiled for the first time.
 * @throws Error with what was said, where that fails.
 */
export async function watchFolder(named: PackageFolder, output: string, hears: Hears): Promise<Watched> {
  const app = await compileFolder(named, output);
  const renew = singleFile(async () => {
    try {
      await hears.onCompiled(await compileFolder(named, output));
    } catch (error) {
      hears.onFailed(error);
    }
  });
  const stop = watchSources([named.root], () => void renew());
  return { app, stop: async () => stop() };
}

/**
 * The production package for Alipay, built and compiled again at each change. Taro and Ant's compiler stay at work for it,
 * and make anew only what has changed.
 *
 * @returns once it is made for the first time.
 * @throws Error with what was said, where that fails.
 */
export async function watchPackage({ onCompiled, onFailed }: Hears): Promise<Watched> {
  const folder = path.join(root, target.output);
  const compiler = startLastingCompiler(folder, `${folder}-compiled`);
  const renew = singleFile(async () => {
    try {
      await onCompiled({ folder, compiled: await compiler.compile() });
    } catch (error) {
      onFailed(error);
    }
  });
  const taro = await watchWithTaro('Building the production package for Alipay', target, TEST_BACKEND, {
    onBuilt: renew,
    onFailed,
  });
  const stop = async () => {
    compiler.stop();
    await taro.stop();
  };
  try {
    const compiled = await withProgress("Compiling it with Ant's compiler", () => compiler.compile(), {
      usually: 20_000,
    });
    return { app: { folder, compiled }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
