import path from 'node:path';
import { createBackend } from '../../../mocks/server';
import type { Backend } from '../../../mocks/server/http/protocol';
import { buildSimulator } from '../../../mocks/simulator/build';
import type { BuildNews } from '../../../mocks/simulator/buildNews';
import { createSimulatorServer, type SimulatorOptions } from '../../../mocks/simulator/server';
import { listen, listenFrom, urlHost } from '../../../mocks/transports/listen';
import type { CompiledPackage } from '../../checks/antCompiler';
import { TEST_BACKEND } from '../build/packages';

const root = path.resolve(__dirname, '../../..');
const HOST = '127.0.0.1';

/** Where the mocked backend's pictures are found at the simulator's server. */
export const ASSET_BASE = '/assets/devices/';

/** Where the simulator's own pages are built. */
export const PAGES = path.join(root, 'dist/simulator');

export interface ServedSimulator {
  /** E.g. `http://127.0.0.1:9100`: the page with the panel; the phone alone is at `/simulator/phone.html`. */
  readonly origin: string;
  stop(): void;
}

interface Live extends Pick<SimulatorOptions, 'first' | 'stranger' | 'allowed' | 'answers'> {
  /** The mocked backend; one of its own if absent. */
  readonly backend?: Backend;
  /** Where the package is built anew when its sources change. */
  readonly news?: BuildNews;
  /** Where the simulator's own pages are built already; built if absent. */
  readonly pages?: string;
}

/**
 * Serves a compiled package in the simulator, on loopback.
 *
 * @param port this one or the next that is free; 0 for any.
 */
export async function serveSimulator(app: CompiledPackage, port = 0, live: Live = {}): Promise<ServedSimulator> {
  if (live.pages === undefined) await buildSimulator(PAGES);
  let origin = '';
  let own: Backend | undefined;
  /** Made with the first call: as a real one does, it gives whole addresses of pictures, and so has to know its own. */
  const backendHere = () => {
    own ??= createBackend({ assetBase: `${origin}${ASSET_BASE}` });
    return own;
  };
  const { stranger, allowed, answers } = live;
  const server = createSimulatorServer({
    ...app,
    ...(stranger !== undefined && { stranger }),
    ...(allowed && { allowed }),
    ...(answers && { answers }),
    pages: live.pages ?? PAGES,
    pictures: path.join(root, 'mocks/assets/devices'),
    backendOrigin: TEST_BACKEND,
    backend: live.backend ?? {
      handle: (request) => backendHere().handle(request),
      save: () => backendHere().save(),
    },
    news: live.news,
    first: live.first,
  });
  const listening = port === 0 ? await listen(server, HOST, 0) : await listenFrom(server, HOST, port);
  origin = `http://${urlHost(HOST)}:${listening}`;
  return {
    origin,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
