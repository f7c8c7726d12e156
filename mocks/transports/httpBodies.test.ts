/** Bodies over HTTP that no JSON parser may see: too large, or no text at all. */
import { request as httpRequest } from 'node:http';
import { BODY_LIMIT } from '@/contract';
import { createBackend } from '../backend';
import { type MockServer, startMockServer } from './http';
import { instantScheduler } from './scheduler';

let server: MockServer;

beforeEach(async () => {
  const scheduler = instantScheduler;
  server = await startMockServer({ host: '127.0.0.1', port: 0, pictures: '/nowhere', scheduler, createBackend });
});
afterEach(() => server.stop());

const post = (body: BodyInit, path = '/api/v1/session') =>
  fetch(`${server.origin}${path}`, { method: 'POST', body, headers: { Origin: 'http://page.test' } });
const control = async (method: string, path: string, body?: object) => {
  const answer = await fetch(`${server.origin}/__mock${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  return answer.json();
};
const session = (bytes: number) => `{"authCode":"${'x'.repeat(bytes - 15)}"}`;

describe('a body over the limit', () => {
  test('of exactly 64 KiB is read', async () => {
    expect((await post(session(BODY_LIMIT))).status).toBe(422);
  });

  test('one byte more is the backend’s own 413, with its title, for any page, and in the log', async () => {
    const answer = await post(session(BODY_LIMIT + 1));
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Retry-After');
    expect(await answer.json()).toMatchObject({ code: 'TOO_LARGE', status: 413, title: '内容过大' });
    expect(await control('GET', '/requests')).toMatchObject([{ method: 'POST', path: '/api/v1/session', status: 413 }]);
  });

  test('of a control is refused as well', async () => {
    expect((await post('x'.repeat(BODY_LIMIT + 1), '/__mock/clock')).status).toBe(413);
  });

  test('is counted in bytes, not characters', async () => {
    expect((await post('信'.repeat(BODY_LIMIT / 2))).status).toBe(413);
  });

  test('meets the faults that are laid over', async () => {
    await control('PUT', '/fault', { kind: 'rate-limited' });
    expect((await post(session(BODY_LIMIT + 1))).status).toBe(429);
    await control('PUT', '/fault', { kind: 'offline' });
    await expect(post(session(BODY_LIMIT + 1))).rejects.toThrow('fetch failed');
  });

  test('that does not tell its length is refused as it grows', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sending = httpRequest(`${server.origin}/api/v1/session`, { method: 'POST' }, (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.setHeader('transfer-encoding', 'chunked');
      for (let sent = 0; sent <= BODY_LIMIT; sent += 8192) sending.write(Buffer.alloc(8192));
    });
    expect(status).toBe(413);
  });
});

test('bytes that are no UTF-8 are no JSON', async () => {
  const bytes = Buffer.concat([Buffer.from('{"authCode":"'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')]);
  const answer = await post(bytes);
  expect([answer.status, (await answer.json()).code]).toEqual([400, 'BAD_JSON']);
  expect((await post('{"authCode":"阿·买买提"}')).status).toBe(201);
});
