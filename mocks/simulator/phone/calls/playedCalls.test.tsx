import { createSyncCalls } from '../../logic/syncCalls';
import { createJournal } from '../activityLog';
import { createDeviceFiles } from '../deviceFiles';
import { createNetwork } from '../network';
import { createOverlays } from '../overlays';
import { createPageStack } from '../pageStack';
import { createPermissions } from '../permissions';
import { createPhoneWorld } from '../world';
import { createNativeCalls } from '.';
import { isAside } from './asides';
import { PLAYED_CALLS } from './playedCalls';

/** Parts of other calls, which no app makes by themselves. */
const PARTS = [
  ...['popWindow', 'showBackHome', 'applyUpdate', 'getComponentAuth', 'appxrpc', 'startBizService'],
  ...['operateRequestTask', 'operateUploadTask', 'operateDownloadTask'],
];

function playedNames(): string[] {
  const overlays = createOverlays();
  const files = createDeviceFiles();
  const config = {
    pages: [],
    tabs: [],
    tabColors: { normal: '', selected: '' },
    launchParamsOf: () => ({}),
    titleOf: () => '',
  };
  const calls = createNativeCalls({
    stack: createPageStack({ config, push: () => {} }),
    overlays,
    world: createPhoneWorld(window.localStorage),
    network: createNetwork({ activityLog: createJournal(), servers: {}, headers: {}, files }),
    permissions: createPermissions(overlays),
    files,
    appName: 'x',
    tellLogic: () => {},
    restart: () => {},
  });
  const startup = { appId: '', enablePolyfillWorker: true, isTinyApp: 'YES', url: '', page: '', query: '' } as const;
  const atOnce = createSyncCalls({ startup, system: {}, storage: {}, send: () => {} });
  return [...Object.keys(calls), ...Object.keys(atOnce)].filter((name) => !isAside(name));
}

test('the document tells of every call that is played, and of no other', () => {
  const told = new Set(Object.keys(PLAYED_CALLS).map((name) => name.split(' ')[0] ?? ''));
  const played = playedNames();
  expect(played.filter((name) => !told.has(name) && !PARTS.includes(name))).toEqual([]);
  expect([...told].filter((name) => !played.includes(name))).toEqual([]);
});
