/** Builds one target of `targets.ts`: `npm run build:…`, which is `tsx config/build.ts TARGET`. */
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Command, runMain, UsageError } from '../mocks/cli/arguments';
import { buildFrame } from '../mocks/frame/build';
import { backendOf, isTargetName, type TargetName, targets } from './targets';
import { startTaro } from './taro';

const root = path.resolve(__dirname, '..');

/**
 * Builds a target into its folder, which is emptied first; the H5 demo with its frame around it.
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
  if (name === 'h5:demo') await buildFrame(path.dirname(output));
}

export const command: Command = {
  usage: 'npm run build:alipay, npm run build:h5, npm run build:alipay:demo, npm run build:h5:demo',
  summary: 'builds the app; the first two want TARO_APP_BACKEND=https://… in the environment',
  operands: { name: 'TARGET', description: 'is named by the script itself', most: 1 },
  async run(_, [name = '']) {
    if (!isTargetName(name))
      throw new UsageError(`There is no target "${name}": it is one of ${Object.keys(targets).join(', ')}.`);
    await build(name);
  },
};

runMain(module, command);
