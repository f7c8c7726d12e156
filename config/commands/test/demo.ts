import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onStopRequest } from '../../../mocks/cli/stopping';
import { buildFrame } from '../../../mocks/panel/build';
import type { Answer } from '../../../mocks/transports/httpServer';
import { listen, urlHost } from '../../../mocks/transports/listen';
import { createSiteServer } from '../../../mocks/transports/siteFiles';
import { buildWithTaro } from '../../taro/runTaro';
import { targets } from '../../taro/targets';
import { keepFresh } from '../build/freshness';
import { sourcesOf } from '../build/packages';
import { withProgress } from '../terminal/progress';

const root = path.resolve(__dirname, '../../..');
const target = targets['h5:demo'];

/** The H5 demo with its frame, absolute. */
export const DEMO = path.join(root, path.dirname(target.output));
/** The built app, without which there is no demo. */
export const DEMO_ENTRY = path.join(DEMO, 'index.html');

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

/** Builds the H5 demo beside the one that stands, which goes on until the new one is whole, and stays where that fails. */
async function makeDemo(): Promise<void> {
  const next = `${DEMO}-next`;
  const output = path.relative(root, path.join(next, path.basename(target.output)));
  await withProgress(
    'Building the H5 demo',
    async (tell) => {
      await buildWithTaro('h5:demo', { ...target, output }, target.backend, (part, share = 0) =>
        tell(part, share * 0.95),
      );
      tell('the frame around it', 0.95);
      await buildFrame(next);
    },
    { usually: 60_000 },
  );
  rmSync(DEMO, { recursive: true, force: true });
  renameSync(next, DEMO);
}

/**
 * Builds the H5 demo where there is none or the sources are others.
 *
 * @throws Error with what the build said, where it failed.
 */
export function freshDemo(): Promise<void> {
  return keepFresh({ output: DEMO, entry: DEMO_ENTRY, sources: sourcesOf('h5:demo') }, makeDemo);
}

/** Builds the H5 demo, also where it is fresh; throws as `freshDemo`. */
export async function buildDemo(): Promise<void> {
  rmSync(`${DEMO}.built`, { force: true });
  await freshDemo();
}

/**
 * The H5 demo on a free port, of loopback where nothing else is said, as the sources are now.
 *
 * @param first is asked before its files.
 * @param host another address of this machine to listen on.
 * @throws Error as `freshDemo`.
 */
export async function serveDemo(first?: Answer, host = '127.0.0.1'): Promise<ServedDemo> {
  await freshDemo();
  const server = createSiteServer(DEMO, first);
  const port = await listen(server, host, 0);
  return {
    origin: `http://${urlHost(host)}:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
