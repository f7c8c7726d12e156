import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onStopRequest } from '../../mocks/cli/stopping';
import type { Tell } from '../commands/terminal/progress';
import type { BuildMessage } from './buildMessages';
import type { Target } from './targets';

const root = path.resolve(__dirname, '../..');

/**
 * Starts Taro's own command for a target. It ends with this process, and tells it what it is at, in messages that
 * `buildMessages.ts` describes; its words, which are many, are in the child's `stdout` and `stderr`.
 *
 * @param env further environment for the configuration.
 */
export function startTaro(
  target: Target,
  backend: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess & { readonly said: () => string } {
  const args = [
    path.join(root, 'node_modules/@tarojs/cli/bin/taro'),
    ...['build', '--type', target.platform, '--no-check', '--disable-global-config'],
    ...(target.watch ? ['--watch'] : []),
  ];
  const taro = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      // Taro sets these itself, and takes what it finds; tests run with their own.
      TARO_ENV: undefined,
      TARO_PLATFORM: undefined,
      SUPPORT_TARO_POLYFILL: undefined,
      NODE_ENV: target.watch === 'development' ? 'development' : 'production',
      APP_OUTPUT: target.output,
      TARO_APP_BACKEND: backend,
      TARO_APP_NATIVE: target.native,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [taro.stdout, taro.stderr]) {
    stream?.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-KEPT);
    });
  }
  return Object.assign(taro, { said: () => said });
}

/** So much of what Taro says is kept, characters: a build that watches says it for hours. */
const KEPT = 200_000;

/** Calls back for each message of a Taro that was started. */
export function onBuildMessage(taro: ChildProcess, hear: (message: BuildMessage) => void): void {
  taro.on('message', (message: BuildMessage) => hear(message));
}

/**
 * Ends a Taro that is at work, and then this process, where it is asked to stop.
 *
 * @returns how to stop listening for that.
 */
export function stopWith(taro: ChildProcess): () => void {
  return onStopRequest(async () => {
    const ended = once(taro, 'close');
    taro.kill('SIGTERM');
    await ended;
    throw new Error('stopped');
  });
}

/** What of Taro's words tells why a build failed. */
export function reasonIn(said: string): string {
  const from = said.indexOf('Errors:');
  return from === -1 ? said.trim() : said.slice(from);
}

/**
 * Builds a target into its folder, which is emptied first.
 *
 * @throws Error with what Taro said, where it cannot be built.
 */
export async function buildWithTaro(name: string, target: Target, backend: string, tell: Tell): Promise<void> {
  const output = path.join(root, target.output);
  rmSync(output, { recursive: true, force: true });
  const taro = startTaro(target, backend);
  onBuildMessage(taro, (message) => {
    if (message.kind === 'progress') tell(message.part, message.share);
  });
  const leave = stopWith(taro);
  const [code] = await once(taro, 'close').finally(leave);
  const entry = path.join(output, target.platform === 'h5' ? 'index.html' : 'app.json');
  // Taro ends with 0 also where it refused its configuration.
  if (code !== 0 || !existsSync(entry)) throw new Error(`${name} could not be built:\n${reasonIn(taro.said())}`);
  const warnings = /⚠️ Warnings:[\s\S]*/.exec(taro.said())?.[0];
  if (warnings) console.warn(warnings);
}
