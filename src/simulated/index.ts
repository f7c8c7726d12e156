/**
 * The one bridge from the app to the mocked world. Only builds with the mocked backend or simulated native answers load
 * it; production builds hold none of it.
 */

import type { PageBridge } from '@mocks/browser/pageBridge';
import { choiceOf, type WorldChoice } from '@mocks/client/worldChoice';
import { backendOrigin, setNative, setOverlay, storage } from '@/platform';
import { addressQuery } from './launch';
import { loadLinkAgain } from './linkAgain';
import { type LocalWorld, openLocalWorld } from './localWorld';
import { Overlay } from './Overlay';
import { openFirstPage, openPageAgain } from './openPage';
import { setPanelWorld } from './panelWorld';
import { openRemoteWorld } from './remoteWorld';
import { connectLine } from './reviewCall';
import { simulatedNative } from './simulatedNative';
import { connect, pageFolder } from './transport';
import type { World } from './world';

/** The frame around the app has these controls itself. */
function isFramed(): boolean {
  return process.env.TARO_ENV === 'h5' && window.parent !== window;
}

/** What the frame and browser tests reach the world by. */
function bridgeTo(world: LocalWorld, isSettled: () => boolean): PageBridge {
  return {
    isSettled,
    control: (...call) => world.controls.control(...call),
    handle: (request) => world.backend.handle(request),
    begunWith: () => world.begunWith(),
    setFault: (fault) => void world.setFault(fault),
    refresh: openPageAgain,
    begin: (choice) => void world.begin(choice),
  };
}

function openWorldHere(link: WorldChoice): World {
  const isH5 = process.env.TARO_ENV === 'h5';
  const world = openLocalWorld(isH5 ? `${pageFolder()}assets/devices/` : '/assets/devices/', link);
  const isSettled = connect(world.backend);
  storage.follow(world.catchUp);
  if (isH5) {
    window.mockedWorld = bridgeTo(world, isSettled);
    loadLinkAgain();
  }
  if (world.firstPage) openFirstPage(world.firstPage);
  return world;
}

/**
 * Puts the mocked world under the app before its first page asks for anything: the backend inside this package or at the
 * HTTP mock server, and Alipay's own screens, simulated.
 *
 * @param query what the app was opened with: Alipay's launch query, or what stands before the hash of H5's address.
 */
export function startMockedWorld(query: Readonly<Record<string, unknown>> = addressQuery()): void {
  const link = choiceOf(query);
  const world = process.env.TARO_APP_BACKEND === 'mock' ? openWorldHere(link) : openRemoteWorld(backendOrigin(), link);
  if (process.env.TARO_APP_NATIVE !== 'simulated') return;
  setNative(simulatedNative(world.controls));
  connectLine(world.controls);
  setPanelWorld(isFramed() ? undefined : world);
  setOverlay(Overlay);
}
