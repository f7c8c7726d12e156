/** Builds one target of `targets.ts`: `npm run build:…`, which is `tsx config/commands/build/build.ts TARGET`. */
import { type Command, runMain, UsageError } from '../../../mocks/cli/arguments';
import { buildWithTaro } from '../../taro/runTaro';
import { type BuiltOnce, backendOf, builtOnce, isBuiltOnce, targets } from '../../taro/targets';
import { withProgress } from '../terminal/progress';
import { buildDemo } from '../test/demo';

/**
 * Builds a target into its folder, which is emptied first; the H5 demo with its frame around it.
 *
 * @throws Error whose message is for the user.
 */
async function build(name: BuiltOnce): Promise<void> {
  if (name === 'h5:demo') return buildDemo();
  const target = targets[name];
  const backend = backendOf(name, process.env.TARO_APP_BACKEND);
  await withProgress(`Building ${target.output}`, (tell) => buildWithTaro(name, target, backend, tell), {
    usually: 60_000,
  });
}

export const command: Command = {
  usage: 'npm run build:alipay, npm run build:h5, npm run build:alipay:demo, npm run build:h5:demo',
  summary: 'builds the app; the first two want TARO_APP_BACKEND=https://… in the environment',
  operands: { name: 'TARGET', description: 'is named by the script itself', most: 1 },
  async run(_, [name = '']) {
    if (!isBuiltOnce(name)) throw new UsageError(`There is no target "${name}": it is one of ${builtOnce.join(', ')}.`);
    await build(name);
  },
};

runMain(module, command);
