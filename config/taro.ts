import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Target } from './targets';

const root = path.resolve(__dirname, '..');

/** Starts Taro's own command for a target; what it says goes to this process's output, or with `pipe` to the caller. */
export function startTaro(target: Target, backend: string, stdio: 'inherit' | 'pipe' = 'inherit'): ChildProcess {
  const args = [
    path.join(root, 'node_modules/@tarojs/cli/bin/taro'),
    ...['build', '--type', target.platform, '--no-check', '--disable-global-config'],
    ...(target.watch ? ['--watch'] : []),
  ];
  const env = {
    ...process.env,
    // Taro sets these itself, and takes what it finds; tests run with their own.
    TARO_ENV: undefined,
    TARO_PLATFORM: undefined,
    SUPPORT_TARO_POLYFILL: undefined,
    NODE_ENV: target.watch ? 'development' : 'production',
    APP_OUTPUT: target.output,
    TARO_APP_BACKEND: backend,
    TARO_APP_NATIVE: target.native,
  };
  return spawn(process.execPath, args, { cwd: root, env, stdio });
}
