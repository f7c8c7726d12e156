import path from 'node:path';
import { createBackend } from '../mocks/backend';
import { buildSimulator } from '../mocks/simulator/build';
import { createSimulatorServer } from '../mocks/simulator/server';
import { listen, listenFrom, urlHost } from '../mocks/transports/listen';
import type { CompiledPackage } from './antCompiler';
import { TEST_BACKEND } from './packages';

const root = path.resolve(__dirname, '..');
const HOST = '127.0.0.1';

export interface ServedSimulator {
  /** E.g. `http://127.0.0.1:9100`: the page with the panel; the phone alone is at `/simulator/phone.html`. */
  readonly origin: string;
  stop(): void;
}

/**
 * Serves a compiled package in the simulator, on loopback.
 *
 * @param port this one or the next that is free; 0 for any.
 */
export async function serveSimulator(app: CompiledPackage, port = 0): Promise<ServedSimulator> {
  const pages = path.join(root, 'dist/simulator');
  await buildSimulator(pages);
  const server = createSimulatorServer({
    ...app,
    pages,
    pictures: path.join(root, 'mocks/assets/devices'),
    backendOrigin: TEST_BACKEND,
    backend: createBackend({ assetBase: '/assets/devices/' }),
  });
  const listening = port === 0 ? await listen(server, HOST, 0) : await listenFrom(server, HOST, port);
  const origin = `http://${urlHost(HOST)}:${listening}`;
  return {
    origin,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
