import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStateFile } from './stateFile';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'state-'));
  file = path.join(folder, 'worlds.json');
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const fail = (error: Error) => {
  throw error;
};

test('gives what the file held, and nothing where there was none', () => {
  expect(openStateFile(file, () => '', fail).saved).toBeUndefined();
  writeFileSync(file, '{"worlds":1}');
  expect(openStateFile(file, () => '', fail).saved).toBe('{"worlds":1}');
});

test('changes in quick succession are written once, a moment later, for the owner alone', () => {
  let asked = 0;
  const state = openStateFile(file, () => `content ${++asked}`, fail);
  state.changed();
  state.changed();
  expect(readdirSync(folder)).toEqual([]);
  jest.runAllTimers();
  expect(readFileSync(file, 'utf8')).toBe('content 1');
  expect(readdirSync(folder)).toEqual(['worlds.json']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('flush writes what is not written yet, and nothing otherwise', () => {
  const state = openStateFile(file, () => 'content', fail);
  state.flush();
  expect(readdirSync(folder)).toEqual([]);
  state.changed();
  state.flush();
  expect(readFileSync(file, 'utf8')).toBe('content');
});

test('a failed write is told, leaves the old content whole, and the next change tries again', () => {
  const errors: string[] = [];
  const state = openStateFile(
    file,
    () => 'content',
    (error) => errors.push(error.message),
  );
  mkdirSync(file);
  state.changed();
  state.flush();
  expect(errors).toHaveLength(1);
  rmSync(file, { recursive: true });
  state.changed();
  state.flush();
  expect(readFileSync(file, 'utf8')).toBe('content');
});

test('a place that cannot be written to is said at once', () => {
  expect(() => openStateFile(path.join(folder, 'no', 'worlds.json'), () => '', fail)).toThrow('is no folder');
  expect(() => openStateFile(folder, () => '', fail)).toThrow('is not a file');
});

test('what is set aside is not written over, however often', () => {
  for (const [content, aside] of [
    ['first', `${file}.corrupt`],
    ['second', `${file}.corrupt.2`],
  ] as const) {
    writeFileSync(file, content);
    const state = openStateFile(file, () => 'new', fail);
    expect(state.setAside()).toBe(aside);
    state.changed();
    state.flush();
    expect([readFileSync(aside, 'utf8'), readFileSync(file, 'utf8')]).toEqual([content, 'new']);
  }
});
