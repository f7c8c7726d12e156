import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createBackend } from '../server';
import { listen } from '../transports/listen';
import { createBuildNews } from './buildNews';
import { createSimulatorServer } from './server';

const folder = mkdtempSync(path.join(os.tmpdir(), 'simulator-test-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const news = createBuildNews();
const options = {
  folder: path.join(folder, 'package'),
  compiled: path.join(folder, 'compiled'),
  pages: path.join(folder, 'pages'),
  pictures: path.resolve(__dirname, '../assets/devices'),
  backendOrigin: 'https://backend.example',
  backend: createBackend({ assetBase: '/assets/devices/' }),
};
const server = createSimulatorServer(options);
const watching = createSimulatorServer({ ...options, news });
/** Another one's answer to a path that the package has, too. */
const second = createSimulatorServer({
  ...options,
  first: ({ url }, response, next) => (url === '/app/index.js' ? response.end('first') : next()),
});
let origin = '';
let watchingOrigin = '';
let secondOrigin = '';

beforeAll(async () => {
  write('secret.txt', 'secret');
  write('package/assets/tab/home.png', 'tab');
  write('compiled/index.js', 'compiled');
  write('pages/index.html', 'outer');
  write('pages/phone.html', 'phone');
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  watchingOrigin = `http://127.0.0.1:${await listen(watching, '127.0.0.1', 0)}`;
  secondOrigin = `http://127.0.0.1:${await listen(second, '127.0.0.1', 0)}`;
});
afterAll(() => {
  for (const one of [server, watching, second]) {
    one.close();
    one.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

const PLACES = [
  '/',
  '/?scenario=approved&at=review',
  '/simulator/phone.html?scenario=approved',
  '/simulator/settings.json',
  '/simulator/settings.json?1',
  '/app/index.js',
  '/appx/af-appx.min.js',
  '/assets/tab/home.png',
  '/api/v1/devices',
  '/__mock/scenarios',
];

test.each(PLACES)('%s may be asked for by HEAD, and with scheme and host', async (at) => {
  const head = await fetch(origin + at, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await rawGet(`http://backend.example${at}`)).statusCode).toBe(200);
});

test.each(PLACES.slice(0, -2))('%s may only be read', async (at) => {
  const answer = await fetch(origin + at, { method: 'PUT', body: '{}' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
});

test('the news of builds end at once for HEAD', async () => {
  const head = await fetch(`${watchingOrigin}/simulator/builds`, { method: 'HEAD' });
  expect(head.headers.get('content-type')).toBe('text/event-stream');
});

/** A request whose path goes out as it stands; `fetch` would tidy it up. */
const rawGet = (at: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => get(`${origin}`, { path: at }, resolve).on('error', reject));

async function textOf(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response) text += chunk;
  return text;
}

test.each([
  ['/', 'outer'],
  ['/?scenario=approved&at=review', 'outer'],
  ['/simulator/phone.html?scenario=approved', 'phone'],
  ['/app/index.js', 'compiled'],
  ['/assets/tab/home.png', 'tab'],
])('%s is answered from its folder', async (at, text) => {
  const answer = await fetch(origin + at);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(text);
});

test('what is asked first answers before the package, or leaves it to it', async () => {
  const answers = await Promise.all(['/app/index.js', '/assets/tab/home.png'].map((at) => fetch(secondOrigin + at)));
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['first', 'tab']);
  expect(answers[0]?.headers.get('content-security-policy')).toContain("default-src 'self'");
});

test('the base library is answered from where it is installed', async () => {
  const answer = await fetch(`${origin}/appx/af-appx.min.js`, { method: 'HEAD' });
  expect(answer.status).toBe(200);
});

test('every answer lets pages and workers ask this server and nobody else', async () => {
  for (const at of ['/', '/simulator/phone.html', '/app/index.js', '/api/v1/devices', '/nothing']) {
    const policy = (await fetch(origin + at)).headers.get('content-security-policy') ?? '';
    const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(rules['default-src']).toBe("default-src 'self'");
    expect(rules['connect-src']).toBe("connect-src 'self'");
    expect(rules['img-src']).toBe("img-src 'self' data: blob:");
    expect(policy).not.toMatch(/https?:|\*/);
  }
});

test.each([
  '/../secret.txt',
  '/app/../../secret.txt',
  '/app/..%2f..%2fsecret.txt',
  '/simulator/%2e%2e/secret.txt',
  '/appx/../package.json',
  '/assets/devices/../../../package.json',
  '/nothing',
  '/simulator/nothing.js',
  '/simulator/builds',
  '/app/%',
])('%s is not there', async (at) => {
  const answer = await rawGet(at);
  expect(answer.statusCode).toBe(404);
  expect(await textOf(answer)).not.toContain('secret');
});

test('the mocked backend answers, as does its control', async () => {
  const devices = await fetch(`${origin}/api/v1/devices`);
  expect(devices.status).toBe(200);
  expect(JSON.stringify(await devices.json())).toContain('/assets/devices/');
  expect((await fetch(`${origin}/__mock/scenarios`)).status).toBe(200);
  expect((await fetch(`${origin}/api/v1/nothing`)).status).toBe(404);
  expect((await fetch(`${origin}/__mock/scenario`, { method: 'PUT', body: '{' })).status).toBe(400);
});

test('the settings name the run, which is another one at each start', async () => {
  const [one, other] = await Promise.all(
    [origin, watchingOrigin].map(async (at) => (await fetch(`${at}/simulator/settings.json`)).json()),
  );
  expect(one).toEqual({
    backend: 'https://backend.example',
    run: expect.any(String),
    isWatching: false,
    stranger: '',
    allowed: [],
    answers: [],
  });
  expect(other.isWatching).toBe(true);
  expect(other.run).not.toBe(one.run);
});

test('a page is told what becomes of builds, a failed one also where it comes later', async () => {
  const follow = async () => {
    const reader = (await fetch(`${watchingOrigin}/simulator/builds`)).body?.getReader();
    return async () => new TextDecoder().decode((await reader?.read())?.value);
  };
  const first = await follow();
  expect(await first()).toBe(': \n\n');
  news.tellFailed('Module not found\n  in src/app.tsx');
  expect(await first()).toBe('event: failed\ndata: Module not found\n\n');
  expect(await (await follow())()).toBe('event: failed\ndata: Module not found\n\n');
  news.tellBuilt();
  expect(await first()).toBe('event: built\ndata: \n\n');
  expect(await (await follow())()).toBe(': \n\n');
});
