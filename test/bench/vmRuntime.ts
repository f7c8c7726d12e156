import path from 'node:path';
import { createBackend } from '@mocks/server';
import { startMockServer } from '@mocks/transports/http';
import { freshPackage, TEST_BACKEND } from '../../config/commands/build/packages';
import { ServedUser } from '../alipay/servedUser';
import type { Runtime } from './runtime';
import { VmTwin } from './vmTwin';

const root = path.resolve(__dirname, '../..');

/** The production package and its twin in `node:vm`, where every byte is counted and nothing is laid out. */
export async function startVm(): Promise<Runtime> {
  const folder = await freshPackage('alipay');
  const pictures = path.join(root, 'mocks/assets/devices');
  const server = await startMockServer({ host: '127.0.0.1', port: 0, createBackend, pictures });
  const app = new ServedUser(folder, TEST_BACKEND, server);
  const twin = new VmTwin(server.origin);
  return {
    name: 'node:vm',
    app,
    twin,
    stop: async () => {
      app.close();
      twin.close();
      await server.stop();
    },
  };
}
