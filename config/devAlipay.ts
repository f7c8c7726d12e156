/**
 * `npm run dev:alipay`: builds the Alipay package again at each change, with the HTTP mock server beside it. Ctrl-C
 * stops both; where one of them ends, so does the other.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { backendOf, targets } from './targets';
import { startTaro } from './taro';

const root = path.resolve(__dirname, '..');
const target = targets['alipay:dev'];
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
const backend = backendOf('alipay:dev', process.env.TARO_APP_BACKEND);

const processes = [startTaro(target, backend)];
// A backend of the developer's own needs no mocks beside it.
if (backend === target.backend) {
  processes.push(spawn(process.execPath, [tsx, 'mocks/cli/mock.ts'], { cwd: root, stdio: 'inherit' }));
}

let isStopping = false;
function stop(exitCode: number): void {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = exitCode;
  for (const running of processes) running.kill('SIGTERM');
}

process.on('SIGINT', () => stop(0)).on('SIGTERM', () => stop(0));
for (const running of processes) running.once('exit', (code) => stop(code ?? 1));
console.log(`Open ${target.output} in Alipay's IDE. Ctrl-C stops.`);
