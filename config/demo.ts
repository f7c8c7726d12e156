import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onStopRequest } from '../mocks/cli/stopping';
import type { Answer } from '../mocks/transports/httpServer';
import { listen } from '../mocks/transports/listen';
import { createSiteServer } from '../mocks/transports/siteFiles';
import { isOlderThan } from './freshness';

const root = path.resolve(__dirname, '..');
const folder = path.join(root, 'dist/h5-demo');
const SOURCES = ['src', 'mocks', 'config', 'package-lock.json'];

/**
 * Runs a program to its end, its output on ours. Asked to stop before that, it stops the program and ends this one with 1.
 *
 * @returns its exit code; 1 where a signal ended it.
 */
export async function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const end = once(child, 'exit');
  const leave = onStopRequest(async () => {
    child.kill();
    await end;
    throw new Error(`${command} was stopped`);
  });
  const [code] = await end.finally(leave);
  return typeof code === 'number' ? code : 1;
}

export interface ServedDemo {
  /** E.g. `http://127.0.0.1:40417`: the frame; the bare app is below `/app/`. */
  readonly origin: string;
  stop(): void;
}

/**
 * Builds the H5 demo where there is none or the sources are newer.
 *
 * @throws Error where it cannot be built; what went wrong stands above.
 */
export async function freshDemo(): Promise<void> {
  // `index.html` of the frame is written last.
  const sources = SOURCES.map((source) => path.join(root, source));
  if (!isOlderThan(path.join(folder, 'index.html'), sources)) return;
  console.log('Building the demo; this takes about a minute.');
  if ((await run('npm', ['run', '--silent', 'build:h5:demo'])) !== 0) throw new Error('The demo could not be built.');
}

/**
 * The H5 demo on a free port of loopback, as the sources are now.
 *
 * @param first is asked before its files.
 * @throws Error as `freshDemo`.
 */
export async function serveDemo(first?: Answer): Promise<ServedDemo> {
  await freshDemo();
  const server = createSiteServer(folder, first);
  const port = await listen(server, '127.0.0.1', 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
