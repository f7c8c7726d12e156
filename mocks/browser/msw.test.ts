import { createServer } from 'node:http';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { endpoints } from '@/contract';
import { instantScheduler } from '../client/scheduler';
import { createBackend } from '../server';
import { createEchoBackend, type EchoBackend } from '../transports/echoBackend';
import { listenFrom } from '../transports/listen';
import { mswHandlers, mswPath, UNHANDLED } from './msw';

const origin = 'http://backend.test';
let backend: EchoBackend = createEchoBackend();
const server = setupServer();

beforeAll(() => server.listen(UNHANDLED.inTests));
beforeEach(() => {
  backend = createEchoBackend();
  server.resetHandlers(...mswHandlers(backend, instantScheduler));
});
afterAll(() => server.close());

test.each(Object.entries(endpoints))('%s reaches the backend', async (_name, { method, path }) => {
  const concrete = path.replace(/\{\w+\}/g, 'x1');
  const answer = await fetch(`${origin}/api/v1${concrete}`, { method, ...(method === 'GET' ? {} : { body: '{}' }) });
  expect(await answer.json()).toEqual({ method, path: `/api/v1${concrete}` });
  expect(backend.asked).toHaveLength(1);
});

test('one endpoint can be overridden, and the others stay', async () => {
  server.use(http.get(mswPath(endpoints.getDevice.path), () => HttpResponse.json({ overridden: true })));
  expect(await (await fetch(`${origin}/api/v1/devices/d1`)).json()).toEqual({ overridden: true });
  expect((await fetch(`${origin}/api/v1/devices`)).status).toBe(201);
});

test('unknown paths of the API and the controls reach the backend too', async () => {
  await fetch(`${origin}/api/v1/nothing`);
  await fetch(`${origin}/app/__mock/clock`, { method: 'POST', body: '{"advanceHours":1}' });
  expect(backend.asked.map((request) => [request.method, request.path])).toEqual([
    ['GET', '/api/v1/nothing'],
    ['POST', '/__mock/clock'],
  ]);
  expect(backend.asked[1]?.body).toBe('{"advanceHours":1}');
});

test.each([
  ['HEAD', '/api/v1/devices?limit=1', 200, null],
  ['DELETE', '/api/v1/devices', 405, 'GET, HEAD, OPTIONS'],
  ['GET', '/__mock/reset', 405, 'POST, OPTIONS'],
  ['OPTIONS', '/app/api/v1/devices/any', 204, 'GET, HEAD, OPTIONS'],
])('%s %s is answered as over HTTP', async (method, at, status, allow) => {
  const world = createBackend({ assetBase: '/' });
  server.resetHandlers(...mswHandlers(world, instantScheduler));
  const answer = await fetch(origin + at, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
  if (status < 300) expect(await answer.text()).toBe('');
  else expect((await answer.json()).code).toBe('METHOD_NOT_ALLOWED');
});

test('delays pass on the scheduler', async () => {
  expect(await (await fetch(`${origin}/api/v1/late`)).json()).toEqual({ late: true });
});

test.each(['broken', 'broken-late'])('%s: the request fails', async (name) => {
  await expect(fetch(`${origin}/api/v1/${name}`)).rejects.toThrow('Failed to fetch');
});

test('one that hangs ends only when it is aborted', async () => {
  const leaving = new AbortController();
  const hanging = fetch(`${origin}/api/v1/hang`, { signal: leaving.signal });
  leaving.abort();
  await expect(hanging).rejects.toThrow('aborted');
});

test('a request that no handler answers fails, says so, and reaches nobody', async () => {
  const complain = jest.spyOn(console, 'error').mockImplementation();
  let reached = 0;
  const stranger = createServer((_request, response) => {
    reached += 1;
    response.end();
  });
  const port = await listenFrom(stranger, '127.0.0.1', 0);
  try {
    await expect(fetch(`http://127.0.0.1:${port}/elsewhere`)).rejects.toThrow();
  } finally {
    await new Promise((resolve) => stranger.close(resolve));
  }
  expect(reached).toBe(0);
  expect(complain).toHaveBeenCalledWith(expect.stringContaining('/elsewhere'));
});
