/** `npm run faults:app`: every fault on every call of the app, and the app closed in the middle of every call, as a table. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { withProgress } from '../../config/commands/terminal/progress';
import { run } from '../../config/commands/test/demo';
import { type Command, runMain, ToldFailure } from '../../mocks/cli/arguments';
import { faultTable } from './faultTable';

/** What Jest writes of a test, as far as it is read. */
const report = v.object({
  testResults: v.array(v.object({ assertionResults: v.array(v.object({ title: v.string(), status: v.string() })) })),
});

async function layFaults(): Promise<void> {
  console.log('Some 700 walks through the app; the first that fails does not stop the others.');
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  const output = path.join(folder, 'report.json');
  try {
    const jest = [require.resolve('jest/bin/jest'), '--json', '--outputFile', output, '--silent', '--runInBand'];
    const code = await withProgress(
      'Walking through every fault',
      () => run(process.execPath, [...jest, 'test/faultMatrix'], { FAULT_MATRIX: 'all' }),
      { usually: 600_000, showsItself: true },
    );
    const { testResults } = v.parse(report, JSON.parse(readFileSync(output, 'utf8')));
    const passed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title),
    );
    console.log(faultTable(new Set(passed)));
    if (code !== 0) throw new ToldFailure();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const command: Command = {
  usage: 'npm run faults:app',
  summary: 'lays every fault on every call of the app, and closes it in the middle of each',
  run: layFaults,
};

runMain(module, command);
