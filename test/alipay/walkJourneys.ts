/**
 * Walks journeys in a built production package, over the mock server, and stops at the first that fails:
 * `tsx test/alipay/walkJourneys.ts FOLDER JOURNEY…`. A process of its own, because a package with a fault may throw where
 * nobody waits for it.
 */
import path from 'node:path';
import { createBackend } from '@mocks/server';
import { startMockServer } from '@mocks/transports/http';
import { TEST_BACKEND } from '../../config/commands/build/packages';
import { journeys } from '../journeys';
import { ServedUser } from './servedUser';

const root = path.resolve(__dirname, '../..');

async function walk(folder: string, names: readonly string[]): Promise<void> {
  const server = await startMockServer({
    host: '127.0.0.1',
    port: 0,
    createBackend,
    pictures: path.join(root, 'mocks/assets/devices'),
  });
  for (const name of names) {
    const journey = journeys.find((one) => one.name === name);
    if (!journey) throw new Error(`There is no journey ${name}`);
    const user = new ServedUser(folder, TEST_BACKEND, server);
    const fail = (error: unknown) => {
      process.stdout.write(
        JSON.stringify({ journey: name, message: error instanceof Error ? error.message : String(error) }),
      );
      process.exit(1);
    };
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    await journey.walk(user).catch(fail);
    user.close();
    process.off('uncaughtException', fail);
    process.off('unhandledRejection', fail);
  }
  await server.stop();
  process.exit(0);
}

const [folder = '', ...names] = process.argv.slice(2);
walk(folder, names);
