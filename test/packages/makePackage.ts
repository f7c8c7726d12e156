import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Sources } from './sources';

const root = path.resolve(__dirname, '../..');

/** Writes a package's files. */
export function writeSources(folder: string, sources: Sources): void {
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** Puts parts of this project's `node_modules` into a package, as if they had been installed there. */
export function takeModules(folder: string, names: readonly string[]): void {
  for (const name of names) {
    cpSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name), { recursive: true });
  }
}

/**
 * Has Taro's own command build an app for Alipay, for production.
 *
 * @returns the folder of the package.
 * @throws Error with what the build said, where it failed.
 */
export async function buildTaro(folder: string): Promise<string> {
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const cli = path.join(root, 'node_modules/@tarojs/cli/bin/taro');
  const args = [cli, 'build', '--type', 'alipay', '--no-check', '--disable-global-config'];
  // Taro sets these itself, and takes what it finds; tests run with their own.
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: undefined, TARO_PLATFORM: undefined };
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`Taro did not build ${folder}:\n${said}`);
  return path.join(folder, 'dist');
}
