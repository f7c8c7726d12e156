import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { listen } from './listen';
import { createSiteServer } from './siteFiles';

const outside = mkdtempSync(path.join(os.tmpdir(), 'site-'));
const folder = path.join(outside, 'site');
const server = createSiteServer(folder, ({ url }, response, next) => (url === '/first' ? response.end('1st') : next()));
let origin = '';

beforeAll(async () => {
  mkdirSync(path.join(folder, 'app/chunk'), { recursive: true });
  writeFileSync(path.join(folder, 'app/chunk/12.0a1b2c3d.js'), '0123456789');
  writeFileSync(path.join(folder, 'app/index.html'), '<p>');
  writeFileSync(path.join(folder, 'board.html'), '<p>');
  writeFileSync(path.join(folder, 'app/mockServiceWorker.js'), '1');
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  utimesSync(path.join(folder, 'board.html'), new Date('2026-01-01'), new Date('2026-01-01'));
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

/** A request that goes out as it stands; `fetch` would tidy up its address, and ask for no answer out of what is kept. */
const raw = (at: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) =>
    httpRequest(origin, { path: at, headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end(),
  );

const SCRIPT = '/app/chunk/12.0a1b2c3d.js';

test.each([
  [SCRIPT, /immutable/],
  [`${SCRIPT}?1`, /immutable/],
  ['/app/index.html', /^no-cache$/],
  ['/app/', /^no-cache$/],
  ['/board', /^no-cache$/],
  ['/app/mockServiceWorker.js', /^no-cache$/],
])('%s may be kept as %s', async (file, wanted) => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await fetch(`${origin}${file}`, { method });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toMatch(wanted);
  }
});

test.each([
  ['/app/index.html', 'text/html; charset=utf-8'],
  [SCRIPT, 'text/javascript; charset=utf-8'],
])('%s is %s', async (file, type) => {
  const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => fetch(`${origin}${file}`, { method })));
  expect(get?.headers.get('content-type')).toBe(type);
  expect(await head?.text()).toBe('');
  expect(head?.headers.get('content-length')).toBe(String((await get?.text())?.length));
});

describe('what was fetched before', () => {
  test.each([
    ['the same', (tag: string) => ({ 'if-none-match': tag }), 304],
    ['one of several', (tag: string) => ({ 'if-none-match': `"other", ${tag}` }), 304],
    ['any', () => ({ 'if-none-match': '*' }), 304],
    ['another', () => ({ 'if-none-match': '"other"' }), 200],
    ['as old', () => ({ 'if-modified-since': new Date('2026-01-01').toUTCString() }), 304],
    ['older', () => ({ 'if-modified-since': new Date('2025-12-31').toUTCString() }), 200],
    ['not what is wanted', () => ({ 'if-match': '"other"' }), 412],
  ])('is %s', async (_, headers: (tag: string) => Record<string, string>, status) => {
    const tag = (await raw('/board.html')).headers.etag ?? '';
    expect(tag).not.toBe('');
    const answer = await raw('/board.html', headers(tag));
    expect(answer.statusCode).toBe(status);
    // A browser that may go on with what it has is told how long (RFC 9110, 15.4.5).
    if (status === 304) expect(answer.headers).toMatchObject({ etag: tag, 'cache-control': 'no-cache' });
  });
});

test.each([
  ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-2', 206, '89', 'bytes 8-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['lines=1-2', 200, '0123456789', null],
])('the part %s is %d %j', async (range, status, text, contentRange) => {
  const answer = await fetch(origin + SCRIPT, { headers: { range } });
  expect([answer.status, await answer.text(), answer.headers.get('content-range')]).toEqual([
    status,
    text,
    contentRange,
  ]);
});

test('a part of what has changed since is the whole', async () => {
  const headers = { range: 'bytes=0-3', 'if-range': '"other"' };
  expect(await (await fetch(origin + SCRIPT, { headers })).text()).toBe('0123456789');
});

test('a folder is where its files find theirs', async () => {
  const answer = await fetch(`${origin}/app?scenario=approved`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/app/?scenario=approved']);
  expect((await raw('//app')).headers.location).toBe('/app/');
});

test.each(['POST', 'PUT', 'DELETE'])('%s is not for files', async (method) => {
  const answer = await fetch(`${origin}/app/index.html`, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test.each([
  '/nothing',
  '/app/chunk/',
  '/app/%',
  '/app/%00',
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
])('%s is not there', async (at) => {
  expect((await raw(at)).statusCode).toBe(404);
});

test('what is asked first answers before the files, and the address may have a scheme and a host', async () => {
  expect(await (await fetch(`${origin}/first`)).text()).toBe('1st');
  for (const at of ['http://site.test/first', 'http://site.test/app/', 'http://site.test/board.html?1']) {
    expect((await raw(at)).statusCode).toBe(200);
  }
});
