import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpServer, notFound } from '../transports/httpServer';
import { listen } from '../transports/listen';
import { forwardTo } from './forward';
import { FORWARD_FAILED, FORWARD_PATH, FORWARD_TO } from './forwardPath';

/** What the app's own server is asked, told back. */
const target = createServer((request, response) => {
  if (request.url === '/away') return response.writeHead(302, { location: 'http://192.0.2.1/' }).end();
  if (request.url === '/near') return response.writeHead(302, { location: '/x' }).end();
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { method, url, headers } = request;
    response.setHeader('x-own', '1');
    response.end(JSON.stringify({ method, url, headers, body }));
  });
});
let named = '';
let origin = '';
const server = createHttpServer((request, response) => {
  response.setHeader('content-security-policy', 'of this server');
  forwardTo([named])(request, response, () => notFound(response));
});

beforeAll(async () => {
  await listen(target, '127.0.0.1', 0);
  const { port } = target.address() as AddressInfo;
  named = `127.0.0.1:${port}`;
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
});
afterAll(() => {
  for (const one of [server, target]) {
    one.close();
    one.closeAllConnections();
  }
});

const forward = (to: string, options: RequestInit = {}) =>
  fetch(origin + FORWARD_PATH, { ...options, headers: { ...options.headers, [FORWARD_TO]: to } });

test('a request is handed on as it is, without what belongs to the way', async () => {
  const headers = {
    authorization: 'mine',
    'content-type': 'text/x',
    origin: 'http://127.0.0.1',
    'x-mock-session': 's',
  };
  const answer = await forward(`http://${named}/x?y=1`, { method: 'PUT', body: 'text', headers });
  const told = await answer.json();
  expect(told).toMatchObject({ method: 'PUT', url: '/x?y=1', body: 'text' });
  expect(told.headers).toMatchObject({ authorization: 'mine', 'content-type': 'text/x' });
  for (const name of ['origin', 'x-mock-session', FORWARD_TO]) expect(told.headers).not.toHaveProperty(name);
  expect([answer.headers.get('x-own'), answer.headers.get('content-security-policy')]).toEqual(['1', null]);
});

test('a redirection is followed to a named server, and to no other', async () => {
  expect(await (await forward(`http://${named}/near`)).json()).toMatchObject({ url: '/x' });
  const away = await forward(`http://${named}/away`);
  expect([away.status, away.headers.get(FORWARD_FAILED)]).toEqual([403, '1']);
});

test.each(['http://127.0.0.1:1/x', 'http://192.0.2.1/', 'nonsense', ''])('%s is refused', async (to) => {
  const answer = await forward(to);
  expect([answer.status, answer.headers.get(FORWARD_FAILED)]).toEqual([403, '1']);
});

test('why a server did not answer is told', async () => {
  const gone = createServer();
  await listen(gone, '127.0.0.1', 0);
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  named = `127.0.0.1:${port}`;
  const answer = await forward(`http://${named}/x`);
  expect([answer.status, await answer.text()]).toEqual([502, expect.stringContaining('ECONNREFUSED')]);
});

test('everything else is left to the next', async () => {
  expect((await fetch(`${origin}/other`)).status).toBe(404);
});
