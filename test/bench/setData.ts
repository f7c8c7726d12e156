/**
 * `npm run bench:setdata`: what each page and interaction of the production package sends to its view, beside the same
 * screens written natively by hand (`native/`), and whether the targets hold. Fails where one does not. First in
 * `node:vm`, then on Ant's base library in the simulator. There is no timing here: counts and bytes are the same on every
 * machine.
 */
import { type Command, runMain, type Values } from '@mocks/cli/arguments';
import { bytesOf } from './figures';
import { measureAll, type Result, tableOf } from './results';
import { startSimulator } from './simulatorRuntime';
import { startVm } from './vmRuntime';

function pathsOf({ what, app }: Result): string {
  const calls = app.map((update) => {
    const paths = Object.entries(update.paths).map(([at, bytes]) => `    ${String(bytes).padStart(6)} B  ${at}`);
    return [`  ${update.page}, ${update.bytes} B`, ...paths].join('\n');
  });
  return [`\n${what}, ${bytesOf(app)} B`, ...calls].join('\n');
}

async function bench({ paths }: Values): Promise<void> {
  let missed = 0;
  for (const start of [startVm, startSimulator]) {
    const runtime = await start();
    const results = await measureAll(runtime).finally(() => runtime.stop());
    console.log(`${runtime.name}\n\n${tableOf(results)}\n`);
    if (paths !== undefined) {
      for (const result of results) if (result.what.includes(paths)) console.log(pathsOf(result));
    }
    missed += results.flatMap(({ targets }) => targets).filter(({ isMet }) => !isMet).length;
  }
  if (missed > 0) throw new Error(`\n${missed} targets are missed.`);
}

export const command: Command = {
  usage: 'npm run bench:setdata -- [options]',
  summary: 'counts what the Alipay package sends to its view, and fails past the targets',
  flags: {
    paths: { value: 'TEXT', description: 'lists every path written by the interactions whose name holds TEXT' },
  },
  run: bench,
};

runMain(module, command);
