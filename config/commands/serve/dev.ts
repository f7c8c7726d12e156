/**
 * `npm run dev`: the H5 app with its frame and its mocked world, changed in place as its sources change. Taro's development
 * server has the app; all else it leads to a server of ours, which has the frame.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { type Command, readPort, runMain, ToldFailure, UsageError, type Values } from '../../../mocks/cli/arguments';
import { onStopRequest } from '../../../mocks/cli/stopping';
import { writeFrame } from '../../../mocks/panel/build';
import { singleFile } from '../../../mocks/panel/singleFile';
import { createBuildNews } from '../../../mocks/simulator/buildNews';
import { BUILDS_PATH, BUILT } from '../../../mocks/simulator/builds';
import { freePortAfter, listen } from '../../../mocks/transports/listen';
import { createSiteServer } from '../../../mocks/transports/siteFiles';
import { DEV_ADDRESS, type DevAddress } from '../../taro/hotH5';
import { targets } from '../../taro/targets';
import { watchWithTaro } from '../../taro/watchTaro';
import { fingerprint } from '../build/freshness';
import { watchSources } from '../build/watchSources';
import { hearKeys, keysText } from './keys';
import { siteUrls } from './lan';
import { addressText, openBrowser } from './openSite';

const root = path.resolve(__dirname, '../../..');
const target = targets['h5:dev'];
/** Not in what Taro builds, which empties its folder. */
const folder = path.join(root, path.dirname(target.output), 'frame');
/** What the frame is made of, tests apart. */
const FRAME_SOURCES = ['mocks', 'src/contract', 'src/domain', 'src/flow'].map((source) => path.join(root, source));
/** The frame, in which the scenarios stand too, is loaded anew where it has changed; the app in it sees to itself. */
const FOLLOW = `new EventSource('${BUILDS_PATH}').addEventListener('${BUILT}', () => location.reload());`;

/** Serves the frame on loopback, and builds it again where its sources change. */
async function serveFrame() {
  const news = createBuildNews();
  const build = () => writeFrame(folder, { beginning: FOLLOW });
  rmSync(folder, { recursive: true, force: true });
  await build();
  const server = createSiteServer(folder, (request, response, next) => {
    if (request.url === BUILDS_PATH) news.follow(response);
    else next();
  });
  const port = await listen(server, '127.0.0.1', 0);
  const rebuild = singleFile(async () => {
    const before = fingerprint([folder]);
    try {
      await build();
      if (fingerprint([folder]) !== before) news.tellBuilt();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  });
  const stopWatching = watchSources(FRAME_SOURCES, () => void rebuild());
  return {
    origin: `http://127.0.0.1:${port}`,
    stop() {
      stopWatching();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function develop(values: Values): Promise<void> {
  const wanted = readPort(values.port ?? '9200');
  const host = values.host ?? '127.0.0.1';
  if (!host) throw new UsageError('--host is empty.');
  const port = await freePortAfter(host, wanted - 1);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is in use; port ${port} is used instead.`);

  const frame = await serveFrame();
  const address: DevAddress = { host, port, frame: frame.origin };
  let beganAt = 0;
  const taro = await watchWithTaro(
    'Building the app for development',
    target,
    target.backend,
    {
      onBuilding: () => {
        beganAt = performance.now();
      },
      onBuilt: () => console.log(`Built in ${((performance.now() - beganAt) / 1000).toFixed(1)} s.`),
      onFailed: (reason) => console.error(`${reason}\nWhat was built before goes on.`),
    },
    { [DEV_ADDRESS]: JSON.stringify(address) },
  ).catch((error: unknown) => {
    frame.stop();
    throw error;
  });

  const urls = siteUrls(host, port);
  const keys = {
    o: { does: 'opens the browser', press: () => openBrowser(urls.here) },
    q: { does: 'quits', press: () => void process.kill(process.pid, 'SIGINT') },
  };
  console.log(addressText('信用租机', urls, { isWide: process.stdout.isTTY }));
  console.log(process.stdin.isTTY ? `  ${keysText(keys)}` : '  Ctrl-C stops it.');
  if (values.open) await openBrowser(urls.here);

  const stopHearing = hearKeys(keys);
  const leave = onStopRequest(async () => {
    stopHearing();
    await taro.stop();
    frame.stop();
  });
  await taro.ended;
  leave();
  stopHearing();
  frame.stop();
  throw new ToldFailure();
}

export const command: Command = {
  usage: 'npm run dev -- [options]',
  summary: 'serves the app with its frame and its mocked world, and changes it in place as its sources change',
  flags: {
    port: { value: 'N', description: 'listens on this port, or the next one that is free (9200)' },
    host: {
      value: 'H',
      description:
        'listens on this address (127.0.0.1); 0.0.0.0 lets a phone in the same network in, and shows it a code',
    },
    open: { description: 'opens the browser' },
  },
  run: develop,
};

runMain(module, command);
