import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantScheduler } from '../client/scheduler';
import { createEchoBackend, type EchoBackend } from './echoBackend';
import { type MockServer, startMockServer } from './http';
import { freePortAfter, PortInUse } from './listen';

let backend: EchoBackend;
let server: MockServer;
let assetBase = '';
const pictures = mkdtempSync(path.join(tmpdir(), 'pictures-'));
writeFileSync(path.join(pictures, 'phone-1.svg'), '<svg/>');
writeFileSync(path.join(pictures, 'secret.txt'), 'secret');

const start = (port = 0) =>
  startMockServer({
    host: '127.0.0.1',
    port,
    pictures,
    scheduler: instantScheduler,
    createBackend: (options) => {
      assetBase = options.assetBase;
      backend = createEchoBackend();
      return backend;
    },
  });

beforeEach(async () => {
  server = await start();
});
afterEach(() => server.stop());

test('hands method, path, query, headers and body to the backend, and its answer to the client', async () => {
  const answer = await fetch(`${server.origin}/api/v1/applications?x=1`, {
    method: 'POST',
    headers: { 'Idempotency-Key': 'k', 'X-Mock-Scenario': 'rejected' },
    body: '{"name":"阿·买买提"}',
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('retry-after')).toBe('3');
  expect(await answer.json()).toEqual({ method: 'POST', path: '/api/v1/applications?x=1' });
  expect(backend.asked[0]).toMatchObject({
    body: '{"name":"阿·买买提"}',
    headers: { 'idempotency-key': 'k', 'x-mock-scenario': 'rejected' },
  });
});

test('a call without a body has none', async () => {
  await fetch(`${server.origin}/api/v1/devices`);
  expect(backend.asked[0]?.body).toBeUndefined();
});

test('any page may call it: preflight names every header the app sends', async () => {
  const preflight = await fetch(`${server.origin}/api/v1/applications`, {
    method: 'OPTIONS',
    headers: { Origin: 'http://page.test', 'Access-Control-Request-Method': 'PUT' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
  for (const name of ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Mock-Scenario', 'X-Mock-Session']) {
    expect(preflight.headers.get('access-control-allow-headers')).toContain(name);
  }
  expect(backend.asked).toHaveLength(0);
  const answer = await fetch(`${server.origin}/api/v1/devices`);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
});

test.each(['broken', 'broken-late'])('%s: the connection ends without an answer', async (name) => {
  await expect(fetch(`${server.origin}/api/v1/${name}`)).rejects.toThrow('fetch failed');
});

test('delays pass on the scheduler it was given', async () => {
  expect(await (await fetch(`${server.origin}/api/v1/late`)).json()).toEqual({ late: true });
});

test('cut-off JSON goes over the wire as it is', async () => {
  expect(await (await fetch(`${server.origin}/api/v1/cut`)).text()).toBe('{"id":');
});

test('stop closes a connection that waits for an answer that never comes', async () => {
  const hanging = fetch(`${server.origin}/api/v1/hang`);
  hanging.catch(() => undefined);
  await fetch(`${server.origin}/api/v1/devices`);
  await server.stop();
  await expect(hanging).rejects.toThrow('fetch failed');
});

describe('device pictures', () => {
  test('are where the backend was told they are', async () => {
    const picture = await fetch(`${assetBase}phone-1.svg`);
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
    expect(await picture.text()).toBe('<svg/>');
    expect(backend.asked).toHaveLength(0);
  });

  test.each(['secret.txt', '..%2fsecret.svg', 'missing.svg', ''])('%s is none: the backend is asked', async (name) => {
    await fetch(`${assetBase}${name}`);
    expect(backend.asked).toHaveLength(1);
  });
});

test('a port in use is an error of its own', async () => {
  const port = Number(new URL(server.origin).port);
  await expect(start(port)).rejects.toThrow(new PortInUse('127.0.0.1', port));
});

test('another port is found after one in use, after the last one too', async () => {
  const port = Number(new URL(server.origin).port);
  for (const taken of [port, 65535]) {
    const free = await freePortAfter('127.0.0.1', taken);
    expect(free).toBeGreaterThan(0);
    expect(free).toBeLessThanOrEqual(65535);
    expect(free).not.toBe(taken);
  }
});

test('an address this machine does not have is said in a sentence', async () => {
  const elsewhere = startMockServer({ host: '203.0.113.7', port: 0, pictures, createBackend: createEchoBackend });
  await expect(elsewhere).rejects.toThrow('This machine has no address 203.0.113.7 to listen on.');
});
