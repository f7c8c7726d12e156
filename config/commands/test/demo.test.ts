import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** What a program says when it is up, and when it is asked to stop. */
const PROGRAM =
  "process.on('SIGTERM', () => { console.log('stopped'); process.exit(0); }); console.log('up'); setInterval(() => {}, 1000);";

const SCRIPT = `require(${JSON.stringify(path.join(__dirname, 'demo.ts'))}).run(process.execPath, ['-e', ${JSON.stringify(PROGRAM)}])`;

test('what it runs is stopped with it, and it does not claim success', async () => {
  const runner = spawn(process.execPath, ['--import', 'tsx', '--input-type=commonjs', '-e', SCRIPT], {
    cwd: path.resolve(__dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(runner, 'exit');
  const said: string[] = [];
  for await (const line of createInterface(runner.stdout)) {
    said.push(line);
    if (line === 'up') runner.kill('SIGTERM');
  }
  expect(said).toEqual(['up', 'stopped']);
  expect(await ended).toEqual([1, null]);
});
