/** `npm run lint`: runs every static check, also after one has failed, and fails if any has. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Command, runMain } from '../../mocks/cli/arguments';

const root = path.resolve(__dirname, '../..');

const checks = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  // Before the types: it makes those of the API's client, which are not in git.
  { name: 'API document is fresh', command: ['tsx', 'config/commands/generate/openapi.ts', '--check'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'import rules',
    command: ['depcruise', 'src', 'mocks', 'config', 'test', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'calls of the simulator are fresh', command: ['tsx', 'config/commands/generate/callTable.ts', '--check'] },
  { name: 'what is made of the brand is fresh', command: ['tsx', 'config/commands/generate/brand.ts', '--check'] },
  { name: 'table of scenarios is fresh', command: ['tsx', 'config/commands/generate/scenarioTable.ts', '--check'] },
] as const;

export const command: Command = {
  usage: 'npm run lint',
  summary: 'runs every static check, also after one has failed',
  run() {
    const failed = checks.filter(({ name, command: [tool, ...args] }, place) => {
      console.log(`\n── ${place + 1} of ${checks.length}, ${name}: ${tool}`);
      return spawnSync(path.join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' }).status !== 0;
    });
    if (failed.length > 0) throw new Error(`\nFailed: ${failed.map((check) => check.name).join(', ')}`);
  },
};

runMain(module, command);
