import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fingerprint, isFresh, keepFresh } from './freshness';

let folder: string;
const at = (...parts: string[]) => path.join(folder, ...parts);
const write = (name: string, content: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'freshness-'));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('one.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const sources = () => [at('src'), at('one.json'), at('absent')];

test.each<[string, () => void]>([
  ['a file is changed', () => write('src/deep/b.ts', 'c')],
  ['a file is added', () => write('src/c.ts', '')],
  ['a file is removed', () => rmSync(at('src/a.ts'))],
  ['a file is renamed', () => renameSync(at('src/a.ts'), at('src/z.ts'))],
  ['text moves from one file to the next', () => [write('src/a.ts', 'ab'), write('src/deep/b.ts', '')]],
  ['a source appears', () => write('absent', '')],
])('sources are others where %s', (_, change) => {
  const before = fingerprint(sources());
  change();
  expect(fingerprint(sources())).not.toBe(before);
});

test.each<[string, () => void]>([
  ['nothing happens', () => {}],
  ['a file is written as it was, later', () => utimesSync(at('src/a.ts'), new Date(), new Date(Date.now() + 60_000))],
  ['a test is added', () => write('src/a.test.ts', 'x')],
])('sources are the same where %s', (_, change) => {
  const before = fingerprint(sources());
  change();
  expect(fingerprint(sources())).toBe(before);
});

const built = () => ({ output: at('dist/out'), entry: at('dist/out/index.html'), sources: sources() });
const making = () => jest.fn(async () => write('dist/out/index.html', readFileSync(at('src/a.ts'), 'utf8')));

test('what is built is used until its sources are others, and also after they were others for a while', async () => {
  const make = making();
  await keepFresh(built(), make);
  await keepFresh(built(), make);
  expect(make).toHaveBeenCalledTimes(1);
  write('src/a.ts', 'other');
  expect(isFresh(built())).toBe(false);
  write('src/a.ts', 'a');
  await keepFresh(built(), make);
  expect(make).toHaveBeenCalledTimes(1);
  write('src/a.ts', 'other');
  await keepFresh(built(), make);
  expect(make).toHaveBeenCalledTimes(2);
  expect(isFresh(built())).toBe(true);
});

test('whoever asks at once shares one build', async () => {
  const make = making();
  await Promise.all([keepFresh(built(), make), keepFresh(built(), make)]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('a source that changes while it is built makes it old', async () => {
  await keepFresh(built(), async () => {
    write('dist/out/index.html', '');
    write('src/a.ts', 'changed meanwhile');
  });
  expect(isFresh(built())).toBe(false);
});

test('a build that failed, or is gone, is made again', async () => {
  await expect(keepFresh(built(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(at('dist/out.lock'))).toBe(false);
  const make = making();
  await keepFresh(built(), make);
  rmSync(at('dist/out'), { recursive: true });
  await keepFresh(built(), make);
  expect(make).toHaveBeenCalledTimes(2);
});
