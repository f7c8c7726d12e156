/** Bodies over HTTP: too large, or no text at all, and as real clients send them. */
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { BODY_LIMIT } from '@/contract';
import { asked, firstOf, opened, problemOf, sent as sentTo, textFrom } from '../../test/drivers/rawHttp';
import { instantScheduler } from '../client/scheduler';
import { createBackend } from '../server';
import { type MockServer, startMockServer } from './http';

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

describe('a body as real clients send it', () => {
  const sent = (bytes: string) => sentTo(server.origin, bytes);
  const length = (body: string) => `Content-Length: ${Buffer.byteLength(body)}`;
  const login = '{"authCode":"code"}';

  it('that waits to be asked for is asked for', async () => {
    const socket = opened(server.origin);
    socket.write(asked('POST /api/v1/session', ['Expect: 100-continue', length(login)]));
    const [first] = await once(socket, 'data');
    expect(String(first)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    socket.write(login);
    expect(firstOf(await textFrom(socket), false).answer.status).toBe(201);
  });

  it('that waits to be asked for, and is too large, is not', async () => {
    const socket = opened(server.origin);
    socket.write(asked('POST /api/v1/session', ['Expect: 100-continue', 'Content-Length: 9999999']));
    const [first] = await once(socket, 'data');
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('of which something else is expected is read all the same', async () => {
    const [answer] = await sent(asked('POST /api/v1/session', ['Expect: the-best', length(login)], login));
    expect(answer?.status).toBe(201);
  });

  it.each([
    ['tells its length', 'Content-Length: 30000000'],
    ['does not tell its length', 'Transfer-Encoding: chunked'],
  ])(
    'that is far too large and %s is refused, and the refusal reaches who sends it all before reading',
    async (_, told) => {
      const socket = opened(server.origin);
      socket.pause();
      const isChunked = told.startsWith('Transfer');
      socket.write(asked('POST /api/v1/session', [told]));
      const million = Buffer.alloc(1_000_000, ' ');
      for (let sending = 0; sending < 30; sending += 1) {
        if (isChunked) socket.write('f4240\r\n');
        const isTaken = socket.write(million);
        if (isChunked) socket.write('\r\n');
        if (!isTaken) await once(socket, 'drain');
      }
      if (isChunked) socket.write('0\r\n\r\n');
      const text = textFrom(socket);
      socket.resume();
      expect(problemOf(firstOf(await text, false).answer).code).toBe('TOO_LARGE');
    },
  );

  it('that begins with a byte order mark is read', async () => {
    const [answer] = await sent(asked('POST /api/v1/session', [length(`\uFEFF${login}`)], `\uFEFF${login}`));
    expect(answer?.status).toBe(201);
  });

  it.each(['', 'application/json; charset=utf-8', 'application/x-www-form-urlencoded', 'text/plain'])(
    'is JSON whatever it is called: %j',
    async (type) => {
      const headers = [...(type ? [`Content-Type: ${type}`] : []), length(login)];
      expect((await sent(asked('POST /api/v1/session', headers, login)))[0]?.status).toBe(201);
    },
  );

  it('that is compressed is refused, and told what is taken', async () => {
    const [answer] = await sent(asked('POST /api/v1/session', ['Content-Encoding: gzip', length(login)], login));
    expect(problemOf(answer).code).toBe('UNSUPPORTED_MEDIA_TYPE');
    expect(answer?.headers['accept-encoding']).toBe('identity');
  });
});
