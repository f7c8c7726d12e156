/** @jest-environment jest-fixed-jsdom */

import { ControlRefused } from '../../client/controls';
import { createBackend } from '../../server';
import { choiceKeptIn, createPhoneWorld } from './world';

/** The mocked backend behind a `fetch`. */
function server() {
  const backend = createBackend({ assetBase: '/assets/devices/' });
  const ask: typeof fetch = async (url, given) => {
    const answer = backend.handle({
      method: given?.method ?? 'GET',
      path: String(url),
      headers: Object.fromEntries(new Headers(given?.headers)),
      body: typeof given?.body === 'string' ? given.body : undefined,
    });
    if (answer.kind !== 'answer') throw new TypeError('Failed to fetch');
    return new Response(answer.body, { status: answer.status });
  };
  return ask;
}

beforeEach(() => window.localStorage.clear());
const phone = (ask = server()) => createPhoneWorld(window.localStorage, ask);
const scenarioNow = async (world: ReturnType<typeof phone>) => world.control('GET', '/clock');

test('a world begins where it is asked to, and is remembered', async () => {
  const world = phone();
  expect(world.isOf('run 1')).toBe(false);
  const { page, notice } = await world.begin({ scenario: 'rejected', at: 'review', fault: 'slow' }, 'run 1');
  expect(page).toMatch(/^\/pages\/review\/index\?id=/);
  expect(notice).toBeUndefined();
  expect(choiceKeptIn(window.localStorage)).toEqual({ scenario: 'rejected', at: 'review', fault: 'slow' });
  expect(world.isOf('run 1')).toBe(true);
  expect(world.isOf('run 2')).toBe(false);
  await expect(scenarioNow(world)).resolves.toMatchObject({ scenario: 'rejected' });
});

test.each([
  [{ scenario: 'nope' }, '场景“nope”', { scenario: 'approved' }],
  [{ scenario: 'rejected', at: 'nowhere' }, '步骤“nowhere”', { scenario: 'rejected' }],
  [{ scenario: 'rejected', fault: 'zap' }, '故障“zap”', { scenario: 'rejected' }],
  [
    { scenario: 'n'.repeat(300), at: 'nowhere', fault: 'zap' },
    `场景“${'n'.repeat(20)}…”、步骤“nowhere”、故障“zap”`,
    { scenario: 'approved' },
  ],
])('%j goes without what does not exist, and says so', async (choice, named, begun) => {
  const world = phone();
  const { notice } = await world.begin(choice, 'run');
  expect(notice).toBe(`模拟环境中没有${named}，已按没有这项设置打开。`);
  expect(world.begunWith()).toEqual({ at: undefined, fault: undefined, ...begun });
});

test('a server that is not there is said, not taken for an unknown scenario', async () => {
  const world = phone(async () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(world.begin({ scenario: 'approved' }, 'run')).rejects.toThrow('Failed to fetch');
  expect(world.isOf('run')).toBe(false);
});

test.each([1, 2])(
  'call %d of a beginning that is not answered ends it: nothing else is begun instead',
  async (lost) => {
    const ask = server();
    let asked = 0;
    const world = phone(async (...call) => {
      asked += 1;
      if (asked === lost) throw new TypeError('Failed to fetch');
      return ask(...call);
    });
    await expect(world.begin({ scenario: 'rejected', at: 'review' }, 'run')).rejects.toThrow('Failed to fetch');
    expect(world.isOf('run')).toBe(false);
  },
);

test('a fault is laid and taken away; one that does not exist is refused and changes nothing', async () => {
  const world = phone();
  await world.begin({ scenario: 'approved' }, 'run');
  await world.setFault('offline@GET /devices*2');
  expect(world.begunWith().fault).toBe('offline@GET /devices*2');
  await world.setFault('offline');
  expect(world.begunWith().fault).toBe('offline');
  await expect(world.setFault('zap')).rejects.toThrow(ControlRefused);
  expect(world.begunWith().fault).toBe('offline');
  await world.setFault(undefined);
  expect(world.begunWith().fault).toBeUndefined();
});

test('a beginning without a fault lifts the one that was laid', async () => {
  const ask = server();
  const world = phone(ask);
  const devices = async () => (await ask('/api/v1/devices', { headers: world.headers })).status;
  await world.begin({ scenario: 'approved', at: 'review', fault: 'rate-limited' }, 'run');
  expect(await devices()).toBe(429);
  await world.begin({ scenario: 'approved', at: 'review' }, 'run');
  expect(await devices()).toBe(200);
  expect(world.begunWith()).toEqual({ scenario: 'approved', at: 'review', fault: undefined });
});

test('two phones at one server have a world each', async () => {
  const ask = server();
  const first = phone(ask);
  await first.begin({ scenario: 'rejected' }, 'run');
  window.localStorage.clear();
  await expect(scenarioNow(phone(ask))).resolves.toMatchObject({ scenario: 'approved' });
  await expect(scenarioNow(first)).resolves.toMatchObject({ scenario: 'rejected' });
});

test.each(['{', '[]', '7', '{"scenario":7,"at":null}'])('a choice kept as %s is none', (kept) => {
  window.localStorage.setItem('simulator.choice', kept);
  expect(choiceKeptIn(window.localStorage)).toEqual({ scenario: undefined, at: undefined, fault: undefined });
});
