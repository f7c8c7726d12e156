/**
 * Builds one target of `targets.ts`: `tsx config/build.ts <target>`. Exits with 1, and one sentence, where the flags
 * are wrong or Taro made nothing to run.
 */
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backendOf, isTargetName, type TargetName, targets } from './targets';
import { startTaro } from './taro';

const root = path.resolve(__dirname, '..');

/**
 * Builds a target into its folder, which is emptied first.
 *
 * @throws Error whose message is for the user.
 */
async function build(name: TargetName): Promise<void> {
  const target = targets[name];
  const backend = backendOf(name, process.env.TARO_APP_BACKEND);
  const output = path.join(root, target.output);
  rmSync(output, { recursive: true, force: true });
  const taro = startTaro(target, backend);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => taro.kill(signal));
  const [code] = await once(taro, 'exit');
  const entry = path.join(output, target.platform === 'h5' ? 'index.html' : 'app.json');
  // Taro ends with 0 also where it refused its configuration.
  if (code !== 0 || !existsSync(entry)) throw new Error(`${name} could not be built; what stands above says why.`);
}

const name = process.argv[2] ?? '';
if (isTargetName(name)) {
  build(name).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  console.error(`There is no target "${name}": it is one of ${Object.keys(targets).join(', ')}.`);
  process.exitCode = 1;
}
