/** Every journey, walked in the built Alipay packages: their own scripts, in a context that has only what Alipay gives. */
import path from 'node:path';
import { createBackend } from '@mocks/server';
import { type MockServer, startMockServer } from '@mocks/transports/http';
import { freshPackage, TEST_BACKEND } from '../../config/commands/build/packages';
import { personalDataIn } from '../drivers/personalData';
import { journeys } from '../journeys';
import { DemoUser } from './demoUser';
import { ServedUser } from './servedUser';

const root = path.resolve(__dirname, '../..');
const MINUTES = 60_000;

// A whole way through the app, on a machine that may be busy with other tests.
jest.setTimeout(MINUTES);

/** These lay a fault over one endpoint, count calls or move the clock by months; the panel in the demo does none of it. */
const BEYOND_THE_PANEL = [
  'double tap submits once',
  'server error for good, then 重试',
  'server errors after the submission, then 重试',
  'the login is refused on an order',
  'pay-unknown, and no answer for a while',
  'submitted before a long holiday',
  'submitted as the calendar of working days ends',
];

describe('the production package, over HTTP', () => {
  let folder: string;
  let server: MockServer;
  beforeAll(async () => {
    folder = await freshPackage('alipay');
    server = await startMockServer({
      host: '127.0.0.1',
      port: 0,
      createBackend,
      pictures: path.join(root, 'mocks/assets/devices'),
    });
  }, 5 * MINUTES);
  afterAll(() => server.stop());

  let user: ServedUser;
  beforeEach(() => {
    user = new ServedUser(folder, TEST_BACKEND, server);
  });
  afterEach(() => {
    expect(personalDataIn(user.leftBehind(), user.typed)).toEqual([]);
    user.close();
  });

  // Where time on the wire is real, the long ones would wait for real seconds.
  test.each(journeys.filter(({ isLong }) => !isLong))('$name', ({ walk }) => walk(user));
});

describe('the demo package, by itself', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await freshPackage('alipay:demo');
  }, 5 * MINUTES);

  let user: DemoUser;
  beforeEach(() => {
    user = new DemoUser(folder);
  });
  afterEach(() => {
    expect(personalDataIn(user.leftBehind(), user.typed)).toEqual([]);
    user.close();
  });

  test.each(journeys.filter(({ name }) => !BEYOND_THE_PANEL.includes(name)))('$name', ({ walk }) => walk(user));
});
