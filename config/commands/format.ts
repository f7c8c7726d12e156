/** `npm run format`: formats, and mends what the linter can. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Command, runMain, ToldFailure } from '../../mocks/cli/arguments';

const root = path.resolve(__dirname, '../..');

export const command: Command = {
  usage: 'npm run format -- [options] [FILES]',
  summary: 'formats, and mends what the linter can',
  flags: { unsafe: { description: 'mends also what may change what the code does' } },
  operands: { name: 'FILES', description: 'files and folders (all there are)' },
  run({ unsafe }, files) {
    const args = ['check', '--write', ...(unsafe ? ['--unsafe'] : []), '--', ...files];
    const { status } = spawnSync(path.join(root, 'node_modules/.bin/biome'), args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new ToldFailure();
  },
};

runMain(module, command);
