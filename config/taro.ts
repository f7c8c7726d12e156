import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Target } from './targets';

const root = path.resolve(__dirname, '..');

/** Starts Taro's own command for a target; what it says goes to this process's output. */
export function startTaro(target: Target, backend: string): ChildProcess {
  const args = [
    path.join(root, 'node_modules/@tarojs/cli/bin/taro'),
    ...['build', '--type', target.platform, '--no-check', '--disable-global-config'],
    ...(target.watch ? ['--watch'] : []),
  ];
  const env = {
    ...process.env,
    NODE_ENV: target.watch ? 'development' : 'production',
    APP_OUTPUT: target.output,
    TARO_APP_BACKEND: backend,
    TARO_APP_NATIVE: target.native,
  };
  return spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
}
