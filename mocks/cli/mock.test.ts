import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createBackend } from '../server';
import { listen } from '../transports/listen';
import { answer } from './arguments';
import { command, startKept } from './mock';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mock-'));
  file = path.join(folder, 'worlds.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const started = async (tell: (sentence: string) => void = () => {}) =>
  startKept({ host: '127.0.0.1', port: 0, state: file, tell });

const put = (origin: string, name: string) =>
  fetch(`${origin}/__mock/scenario`, { method: 'PUT', body: JSON.stringify({ name }) });
const scenarioAt = async (origin: string) => (await (await fetch(`${origin}/__mock/clock`)).json()).scenario;

test('worlds outlive the server, and so does their key', async () => {
  const before = await started();
  await put(before.origin, 'rejected');
  await before.stop();
  const key = readFileSync(`${file}.key`, 'utf8');
  const after = await started();
  expect(await scenarioAt(after.origin)).toBe('rejected');
  await after.stop();
  expect(readFileSync(`${file}.key`, 'utf8')).toBe(key);
});

describe('a port in use', () => {
  let other: Server;
  let port: number;
  beforeEach(async () => {
    other = createServer();
    port = await listen(other, '127.0.0.1', 0);
  });
  afterEach(() => new Promise((resolve) => other.close(resolve)));

  test('is told with a command that asks for all else as it was asked, and leaves nothing behind', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const state = path.join(folder, "my mother's worlds.json");
    expect(await answer(command, ['--host', '127.0.0.1', '--port', String(port), '--state', state])).toBe(1);
    const [sentence = ''] = said.mock.calls[0] ?? [];
    const [, free, again] = /Port (\d+) is free: (npm run mock -- .*)$/.exec(String(sentence)) ?? [];
    expect(again).toBe(`npm run mock -- --host 127.0.0.1 --port ${free} --state '${state.replace("'", "'\\''")}'`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a key that cannot be made is said, and the server does not stay', async () => {
  // A folder in its place can be neither read nor written.
  mkdirSync(`${file}.key`);
  const close = jest.spyOn(Server.prototype, 'close');
  await expect(started()).rejects.toThrow('can be neither read nor made');
  expect(close).toHaveBeenCalledTimes(1);
  expect(readdirSync(folder)).toEqual(['worlds.json.key']);
});

test.each([
  [
    'damaged',
    () => 'no worlds',
    '.corrupt',
    /^The state file was corrupt and is kept as (\S+); all worlds begin anew\.$/,
  ],
  [
    'of another version',
    (version: number) => JSON.stringify({ version: version - 1, checksum: '', content: '' }),
    '.version-',
    /^The state file is of another version, \d+, and is kept as (\S+), for a mock server of that version; all worlds begin anew\.$/,
  ],
])('a state file that is %s is kept, and said to be', async (_, content, ending, sentence) => {
  const { version } = JSON.parse(createBackend({ assetBase: '/' }).save());
  writeFileSync(file, content(version));
  const told: string[] = [];
  const server = await started((one) => told.push(one));
  expect(told).toEqual([expect.stringMatching(sentence)]);
  const aside = readdirSync(folder).filter((name) => name.startsWith(`worlds.json${ending}`));
  expect(aside).toHaveLength(1);
  expect(told[0]).toContain(path.join(folder, aside[0] ?? ''));
  expect(readFileSync(path.join(folder, aside[0] ?? ''), 'utf8')).toBe(content(version));
  await put(server.origin, 'rejected');
  await server.stop();
  expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(version);
});
