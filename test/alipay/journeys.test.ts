/** Every journey, walked in the built Alipay packages: their own scripts, in a context that has only what Alipay gives. */
import path from 'node:path';
import { createBackend } from '@mocks/backend';
import { type MockServer, startMockServer } from '@mocks/transports/http';
import { journeys } from '../journeys';
import { ServedUser } from './servedUser';
import { DemoUser } from './demoUser';

const root = path.resolve(__dirname, '../..');
const PROD = process.env.VM_PROD ?? '';
const DEMO = process.env.VM_DEMO ?? '';

describe('the production package, over HTTP', () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer({
      host: '127.0.0.1',
      port: 0,
      createBackend,
      pictures: path.join(root, 'mocks/assets/devices'),
    });
  });
  afterAll(() => server.stop());

  let user: ServedUser;
  beforeEach(() => {
    user = new ServedUser(PROD, 'https://backend.example', server);
  });
  afterEach(() => user.close());

  // Where time on the wire is real, the long ones would wait for real seconds.
  test.each(journeys.filter(({ isLong }) => !isLong))('$name', ({ walk }) => walk(user));
});

describe('the demo package, by itself', () => {
  let user: DemoUser;
  beforeEach(() => {
    user = new DemoUser(DEMO);
  });
  afterEach(() => user.close());

  test.each(journeys)('$name', ({ walk }) => walk(user));
});
