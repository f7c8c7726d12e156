/**
 * `npm run e2e`: the journeys in a browser. Builds the demo where there is none or the sources are newer, serves it on a
 * free port, and hands everything on the command line to Playwright, as in `npm run e2e -- -g approved`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { listen } from '../mocks/transports/listen';
import { ensureChromium } from './chromium';
import { isOlderThan } from './freshness';

const root = path.resolve(__dirname, '..');
const demo = path.join(root, 'dist/h5-demo');
const SOURCES = ['src', 'mocks', 'config', 'package-lock.json'];

/** @returns its exit code; 1 where a signal ended it. */
async function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

async function runJourneys(): Promise<number> {
  const chromium = ensureChromium();
  // `index.html` of the frame is written last.
  const built = path.join(demo, 'index.html');
  if (
    isOlderThan(
      built,
      SOURCES.map((source) => path.join(root, source)),
    )
  ) {
    console.log('Building the demo that the journeys walk in; this takes about a minute.');
    if ((await run('npm', ['run', '--silent', 'build:h5:demo'])) !== 0) return 1;
  }
  const server = createServer(sirv(demo));
  const port = await listen(server, '127.0.0.1', 0);
  try {
    return await run('npx', ['playwright', 'test', ...process.argv.slice(2)], {
      CHROMIUM_PATH: chromium,
      E2E_ORIGIN: `http://127.0.0.1:${port}`,
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

runJourneys().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
