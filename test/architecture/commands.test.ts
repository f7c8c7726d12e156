/** Every npm script of ours: its help, and one rule for exit codes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answer, type Command } from '../../mocks/cli/arguments';

const root = path.resolve(__dirname, '../..');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/** Jest's own arguments are read by Jest. */
const JEST = 'node config/commands/test/runTests.cjs';

/** How a command of ours is started: its module, and what the script itself asks of it. */
const STARTED = /^(?:tsx|node --import tsx) (?<file>\S+\.ts)(?<preset>(?: [\w:]+)*)$/;

const ours = Object.entries(scripts).filter(([, script]) => script !== JEST);

function loaded(script: string): { command: Command; preset: string[] } {
  const { file = '', preset = '' } = STARTED.exec(script)?.groups ?? {};
  // Whoever runs as soon as it is loaded would run here.
  expect(readFileSync(path.join(root, file), 'utf8')).toContain('\nrunMain(module, command);\n');
  const { command }: { command: Command } = require(path.join(root, file));
  return { command, preset: preset.split(' ').filter(Boolean) };
}

/** The exit code of a command in this process, and what it printed. */
async function answered(command: Command, argv: readonly string[]) {
  const [log, error] = [
    jest.spyOn(console, 'log').mockImplementation(),
    jest.spyOn(console, 'error').mockImplementation(),
  ];
  const code = await answer(command, argv);
  const lines = [...log.mock.calls, ...error.mock.calls].map(([line]) => String(line));
  for (const spy of [log, error]) spy.mockRestore();
  return { code, said: lines.join('\n') };
}

const typed = (name: string) => (name === 'start' ? 'npm start' : `npm run ${name}`);

describe.each(ours)('npm run %s', (name, script) => {
  it('is one command, which tells how it is called', async () => {
    expect(script).toMatch(STARTED);
    const { command, preset } = loaded(script);
    for (const flag of ['--help', '-h']) {
      const { code, said } = await answered(command, [...preset, flag]);
      expect(code).toBe(0);
      expect(
        said
          .split(/ {2}|\n/)[0]
          ?.split(', ')
          .some((one) => one.split(' --')[0] === typed(name)),
      ).toBe(true);
      expect(said).toContain('--help');
    }
  });

  it('refuses what it does not have, in one sentence', async () => {
    const { command, preset } = loaded(script);
    if (command.handsTo) return;
    const wrong = [['--nope'], ['--help=yes']];
    const most = command.operands ? command.operands.most : 0;
    if (most !== undefined) wrong.push(Array(most + 1).fill('surplus'));
    for (const argv of wrong) {
      const { code, said } = await answered(command, [...preset, ...argv]);
      expect([argv, code]).toEqual([argv, 2]);
      expect(said).toMatch(/^[^\n]+; --help lists what there is\.$/);
    }
  });
});

/** Runs a script as a person does. */
async function run(name: string, argv: readonly string[]) {
  const child = spawn('npm', ['run', '--silent', name, '--', ...argv], {
    cwd: root,
    env: { ...process.env, TARO_APP_BACKEND: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, said: said.trim() };
}

// A few for real: each costs a process and its compiling.
it.each([
  ['mock', ['--help'], 0, /^npm run mock /],
  ['build:h5', [], 2, /^No backend: set TARO_APP_BACKEND/],
  ['e2e', ['--nope'], 2, /nope/],
  ['test', ['--help'], 0, /--testNamePattern/],
  // Only lists, should a wrong flag be taken after all.
  ['test', ['--listTests', '--nope'], 2, /nope/],
  ['test', ['--listTests', '--runInBand', '--maxWorkers=2'], 2, /maxWorkers/],
])('npm run %s %j ends with %d', async (name, argv, code, words) => {
  const ended = await run(name, argv);
  expect(ended).toEqual({ code, said: expect.stringMatching(words) });
});
