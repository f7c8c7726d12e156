/** What `npm test` says beside Jest. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import TestReporter from './testReporter.cjs';

const root = path.resolve(__dirname, '../../..');

function reporter(isTerminal = false) {
  const said: string[] = [];
  const clock = { ms: 0 };
  const context = { isTerminal, say: (line: string) => said.push(line), now: () => clock.ms };
  return { said, clock, one: new TestReporter({ rootDir: root }, undefined, context) };
}

const after = (done: number) => ({
  numTotalTestSuites: 200,
  numFailedTestSuites: 0,
  numPassedTestSuites: done,
  numPendingTestSuites: 0,
});

it('says now and then how far it is, and about how long it will take', () => {
  const { said, clock, one } = reporter();
  one.onRunStart();
  for (const [seconds, done] of [
    [10, 5],
    [60, 50],
    [61, 51],
    [240, 200],
  ] as const) {
    clock.ms = seconds * 1000;
    one.onTestResult({}, {}, after(done));
  }
  expect(said).toEqual(['… 50 of 200 files, about 3 min left']);
});

it('leaves that to Jest on a terminal', () => {
  const { said, clock, one } = reporter(true);
  one.onRunStart();
  clock.ms = 60_000;
  one.onTestResult({}, {}, after(50));
  expect(said).toEqual([]);
});

it('names the command that runs just what failed, as a shell takes it', () => {
  const { said, one } = reporter();
  const failed = (fullName: string) => ({ fullName, status: 'failed' });
  one.onRunComplete([], {
    testResults: [
      {
        testFilePath: path.join(root, 'a.test.ts'),
        testResults: [failed("it's (not) so"), { fullName: 'b', status: 'passed' }],
      },
      { testFilePath: path.join(root, 'b.test.ts'), testResults: [], testExecError: { message: 'it cannot be read' } },
      { testFilePath: path.join(root, 'c.test.ts'), testResults: [] },
    ],
  });
  const lines = said.join('\n').split('\n');
  expect(lines.slice(1)).toEqual(['To run just what failed:', expect.any(String), '  npm test -- b.test.ts']);
  const [, , command = ''] = lines;
  const [, ...args] = execFileSync('sh', ['-c', `printf '%s\\n' ${command.trim().replace(/^npm test -- /, '')}`], {
    encoding: 'utf8',
  }).split('\n');
  expect(command).toContain('npm test -- a.test.ts -t ');
  expect(new RegExp(args[1] ?? '').test("it's (not) so")).toBe(true);
  expect(new RegExp(args[1] ?? '').test("it's (not) so at all")).toBe(false);
});

it('says nothing where all went well', () => {
  const { said, one } = reporter();
  one.onRunComplete([], { testResults: [{ testFilePath: 'a', testResults: [{ fullName: 'a', status: 'passed' }] }] });
  expect(said).toEqual([]);
});
