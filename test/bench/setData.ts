/**
 * `npm run bench:setdata`: what each page and interaction of the production package sends to its view, beside the same
 * screens written natively by hand (`native/`), and whether the targets hold. Fails where one does not. On
 * Ant's base library, in the simulator. There is no timing here: counts and bytes are the same on every
 * machine.
 */
import { type Command, runMain, type Values } from '@mocks/cli/arguments';
import { bytesOf } from './figures';
import { LIST } from './names';
import { measureAll, type Result, tableOf } from './results';
import { startRuntime } from './runtime';

function pathsOf({ what, app }: Result): string {
  const calls = app.map((update) => {
    const paths = Object.entries(update.paths).map(([at, bytes]) => `    ${String(bytes).padStart(6)} B  ${at}`);
    return [`  ${update.page}, ${update.bytes} B`, ...paths].join('\n');
  });
  return [`\n${what}, ${bytesOf(app)} B`, ...calls].join('\n');
}

/** Kinds of targets, by the words of each. */
const KINDS = [/to mount$/, /besides$/, /of 100 B$/, /of 300 B$/, /native page$/];

/** @throws Error where what the targets are about was not measured: they would be met by nothing. */
function assertMeasured(results: readonly Result[]): void {
  const list = results.find(({ what }) => what === LIST.mount);
  for (const figure of [list?.app ?? [], list?.twin ?? []]) {
    if (bytesOf(figure) <= 1000) throw new Error(`${LIST.mount} sent no more than ${bytesOf(figure)} B.`);
  }
  const targets = results.flatMap((result) => result.targets);
  const unasked = KINDS.filter((kind) => !targets.some(({ words }) => kind.test(words)));
  if (unasked.length > 0) throw new Error(`No target is like ${unasked.join(' or ')}.`);
}

async function bench({ paths }: Values): Promise<void> {
  const runtime = await startRuntime();
  const results = await measureAll(runtime).finally(() => runtime.stop());
  console.log(`${tableOf(results)}\n`);
  if (paths !== undefined) {
    for (const result of results) if (result.what.includes(paths)) console.log(pathsOf(result));
  }
  assertMeasured(results);
  const missed = results.flatMap(({ targets }) => targets).filter(({ isMet }) => !isMet).length;
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
