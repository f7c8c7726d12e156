/** What real clients send over HTTP that `fetch` does not: raw sockets, so that every byte is as it stands here. */
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asked, opened, problemOf, sent as sentTo } from '../../test/drivers/rawHttp';
import { instantScheduler } from '../client/scheduler';
import { createBackend } from '../server';
import { type MockServer, startMockServer } from './http';
import { createHttpServer } from './httpServer';
import { listen } from './listen';

const pictures = mkdtempSync(path.join(tmpdir(), 'pictures-'));
let server: MockServer;

beforeAll(async () => {
  writeFileSync(path.join(pictures, 'phone-1.svg'), '<svg/>');
  server = await startMockServer({ host: '127.0.0.1', port: 0, pictures, scheduler: instantScheduler, createBackend });
});
afterAll(async () => {
  await server.stop();
  rmSync(pictures, { recursive: true });
});

const sent = (bytes: string | Buffer) => sentTo(server.origin, bytes);

describe('the address', () => {
  it.each([
    ['/api/v1/devices?limit=1', '"items"'],
    ['/__mock/scenarios', '"approved"'],
    ['/assets/devices/phone-1.svg', '<svg/>'],
  ])('%s is answered also with scheme and host, as through a proxy', async (at, holds) => {
    for (const origin of ['', 'http://mock.test', 'HTTP://other.test:81', 'https://[::1]:9']) {
      const [answer] = await sent(asked(`GET ${origin}${at}`));
      expect([answer?.status, answer?.body]).toEqual([200, expect.stringContaining(holds)]);
    }
  });

  it('of another scheme’s host alone is none of ours', async () => {
    for (const target of ['http://mock.test', 'http://mock.test?limit=1', '//api/v1/devices', '/nothing']) {
      expect(problemOf((await sent(asked(`GET ${target}`)))[0]).code).toBe('NOT_FOUND');
    }
  });

  it('of a picture may be percent-encoded', async () => {
    expect((await sent(asked('GET /assets/devices/%70hone%2d1.svg')))[0]?.body).toBe('<svg/>');
  });
});

describe('HEAD and methods', () => {
  it.each(['/api/v1/devices', '/__mock/clock', '/assets/devices/phone-1.svg', '/api/v1/nothing'])(
    'HEAD %s is GET without its body',
    async (at) => {
      const [get] = await sent(asked(`GET ${at}`));
      const [head, ...more] = await sent(asked(`HEAD ${at}`));
      expect({ ...head, headers: { ...head?.headers, date: '' } }).toEqual({
        ...get,
        headers: { ...get?.headers, date: '' },
        body: '',
      });
      expect(Number(head?.headers['content-length'])).toBe(Buffer.byteLength(get?.body ?? ''));
      expect(more).toEqual([]);
    },
  );

  it.each([
    ['DELETE', '/api/v1/devices', 'GET, HEAD, OPTIONS'],
    ['POST', '/assets/devices/phone-1.svg', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/__mock/reset', 'POST, OPTIONS'],
  ])('%s %s is not there, and any page may read what is', async (method, at, allow) => {
    const [answer] = await sent(asked(`${method} ${at}`));
    expect(problemOf(answer).code).toBe('METHOD_NOT_ALLOWED');
    expect(answer?.headers.allow).toBe(allow);
    expect(answer?.headers['access-control-expose-headers']).toContain('Allow');
  });

  it('OPTIONS tells what an address has, and a page that asks before a call may go on', async () => {
    const [plain] = await sent(asked('OPTIONS /api/v1/devices'));
    expect([plain?.status, plain?.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(plain?.headers['access-control-allow-methods']).toContain('HEAD');
    const preflight = ['Origin: http://page.test', 'Access-Control-Request-Method: PUT'];
    for (const at of ['/api/v1/applications/any/profile', '/api/v1/nothing', '/assets/devices/phone-1.svg']) {
      const [answer] = await sent(asked(`OPTIONS ${at}`, preflight));
      expect([answer?.status, answer?.headers['access-control-allow-methods']]).toEqual([
        204,
        'GET, HEAD, POST, PUT, DELETE, OPTIONS',
      ]);
    }
  });

  it('OPTIONS * is of the server itself', async () => {
    const [answer] = await sent(asked('OPTIONS *'));
    expect([answer?.status, answer?.headers.allow]).toEqual([204, 'GET, HEAD, POST, PUT, DELETE, OPTIONS']);
  });

  it('a connection goes on from one answer to the next', async () => {
    const head = (line: string) => `${line} HTTP/1.1\r\nHost: mock.test\r\n\r\n`;
    const answers = await sent(
      head('GET /api/v1/support') + head('HEAD /api/v1/support') + head('DELETE /api/v1/support') + asked('GET /no'),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 405, 404]);
  });
});

describe('what is no request', () => {
  it.each([
    ['a method that HTTP does not know', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n', 'BAD_REQUEST'],
    ['the beginning of TLS', Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3]), 'BAD_REQUEST'],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'BAD_REQUEST'],
    ['a query without a path', 'GET ?limit=1 HTTP/1.1\r\nHost: a\r\n\r\n', 'BAD_REQUEST'],
    ['no host', 'GET /api/v1/devices HTTP/1.1\r\n\r\n', 'BAD_REQUEST'],
    ['two hosts', 'GET /api/v1/devices HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 'BAD_REQUEST'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}', 'BAD_REQUEST'],
    [
      'a chunk without a length',
      'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'BAD_REQUEST',
    ],
    ['a header of 20 kB', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'HEADERS_TOO_LARGE'],
    ['an address of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 'HEADERS_TOO_LARGE'],
    ['a tunnel', 'CONNECT api.test:443 HTTP/1.1\r\nHost: api.test:443\r\n\r\n', 'METHOD_NOT_ALLOWED'],
  ])('is refused with a problem: %s', async (_, bytes, code) => {
    const answers = await sent(bytes);
    expect(answers).toHaveLength(1);
    expect(problemOf(answers[0]).code).toBe(code);
    expect(answers[0]?.headers.connection).toBe('close');
  });

  it('after a request is refused after its answer', async () => {
    const answers = await sent('GET /api/v1/support HTTP/1.1\r\nHost: a\r\n\r\nno request\r\n\r\n');
    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
    expect(problemOf(answers[1]).code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a header', 'GET / HTTP/1.1\r\nHost: a\r\n'],
    ['a body', 'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'],
  ])('%s that does not end is told so in time', async (_, bytes) => {
    const slow = createHttpServer((request) => void request.resume(), {
      headersTimeout: 50,
      requestTimeout: 50,
      connectionsCheckingInterval: 10,
    });
    const port = await listen(slow, '127.0.0.1', 0);
    const answers = await sentTo(`http://127.0.0.1:${port}`, bytes);
    expect(answers.map((answer) => problemOf(answer).code)).toEqual(['REQUEST_TIMEOUT']);
    slow.close();
  });

  it.each(['CONNECT api.test:443 HTTP/1.1\r\nHost: api.test\r\n\r\n', 'no request\r\n\r\n'])(
    'may be cut off while it is refused: %j',
    async (bytes) => {
      const socket = opened(server.origin);
      socket.write(bytes);
      await once(socket, 'data');
      socket.resetAndDestroy();
      expect((await sent(asked('GET /api/v1/support')))[0]?.status).toBe(200);
    },
  );

  it('in 1.0 needs no host', async () => {
    expect((await sent('GET /api/v1/devices HTTP/1.0\r\n\r\n'))[0]?.status).toBe(200);
  });
});
