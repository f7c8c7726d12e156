/** `npm start`: builds the H5 demo and serves it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { listenFrom, urlHost } from '../transports/listen';
import { createSiteServer } from '../transports/siteFiles';
import { type Command, readPort, runMain, UsageError, type Values } from './arguments';
import { onStopRequest } from './stopping';

const root = path.resolve(__dirname, '../..');
const folder = path.join(root, 'dist/h5-demo');

/** Builds the demo; the build ends with this process. */
async function build(): Promise<void> {
  const args = ['--import', 'tsx', path.join(root, 'config/build.ts'), 'h5:demo'];
  const taro = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const leave = onStopRequest(() => void taro.kill('SIGTERM'));
  const code = await new Promise((resolve) => taro.once('exit', resolve));
  leave();
  if (code !== 0) throw new Error('The app could not be built; what stands above says why.');
}

async function start(values: Values): Promise<void> {
  const wanted = readPort(values.port ?? '9000');
  const host = values.host ?? '127.0.0.1';
  if (!host) throw new UsageError('--host is empty.');

  if (!values['no-build']) {
    console.log('Building the app with its mocked backend; this takes about a minute.');
    await build();
  }
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error('Nothing is built yet: run npm start without --no-build.');
  }

  const server = createSiteServer(folder);
  const port = await listenFrom(server, host, wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is in use; port ${port} is used instead.`);
  console.log(`\n  信用租机  http://${urlHost(host)}:${port}/\n\n  Ctrl-C stops it.`);

  onStopRequest(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
}

export const command: Command = {
  usage: 'npm start -- [options]',
  summary: 'builds the app with its mocked backend, and serves it',
  flags: {
    port: { value: 'N', description: 'listens on this port, or the next one that is free (9000)' },
    host: { value: 'H', description: 'listens on this address (127.0.0.1)' },
    'no-build': { description: 'serves what was built before' },
  },
  run: start,
};

runMain(module, command);
