/** `npm start`: serves the H5 demo, built where it is missing or made of other sources. */
import { existsSync } from 'node:fs';
import { type Command, readPort, runMain, UsageError, type Values } from '../../../mocks/cli/arguments';
import { onStopRequest } from '../../../mocks/cli/stopping';
import { listenFrom } from '../../../mocks/transports/listen';
import { createSiteServer } from '../../../mocks/transports/siteFiles';
import { DEMO, DEMO_ENTRY, freshDemo } from '../test/demo';
import { hearKeys, keysText } from './keys';
import { siteUrls } from './lan';
import { addressText, openBrowser } from './openSite';

async function start(values: Values): Promise<void> {
  const wanted = readPort(values.port ?? '9000');
  const host = values.host ?? '127.0.0.1';
  if (!host) throw new UsageError('--host is empty.');

  if (!values['no-build']) await freshDemo();
  else if (!existsSync(DEMO_ENTRY)) throw new Error('Nothing is built yet: run npm start without --no-build.');

  const server = createSiteServer(DEMO);
  const port = await listenFrom(server, host, wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is in use; port ${port} is used instead.`);
  const urls = siteUrls(host, port);
  const keys = {
    o: { does: 'opens the browser', press: () => openBrowser(urls.here) },
    r: {
      does: 'builds again what has changed',
      async press() {
        await freshDemo();
        console.log('The app is built as its sources are now; load the page again.');
      },
    },
    q: { does: 'quits', press: () => void process.kill(process.pid, 'SIGINT') },
  };
  console.log(addressText('信用租机', urls, { isWide: process.stdout.isTTY }));
  console.log(process.stdin.isTTY ? `  ${keysText(keys)}` : '  Ctrl-C stops it.');
  if (values.open) await openBrowser(urls.here);

  const stopHearing = hearKeys(keys);
  onStopRequest(
    () =>
      new Promise((resolve) => {
        stopHearing();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
}

export const command: Command = {
  usage: 'npm start -- [options]',
  summary: 'serves the app with its mocked backend, built where it has changed',
  flags: {
    port: { value: 'N', description: 'listens on this port, or the next one that is free (9000)' },
    host: {
      value: 'H',
      description:
        'listens on this address (127.0.0.1); 0.0.0.0 lets a phone in the same network in, and shows it a code',
    },
    open: { description: 'opens the browser' },
    'no-build': { description: 'serves what was built before' },
  },
  run: start,
};

runMain(module, command);
