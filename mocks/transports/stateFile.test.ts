import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

describe('a link', () => {
  const elsewhere = () => path.join(folder, 'elsewhere/kept.json');
  const written = (content: string) => {
    const state = openStateFile(file, () => content, fail);
    state.changed();
    state.flush();
    return state;
  };
  beforeEach(() => mkdirSync(path.dirname(elsewhere())));

  test.each([
    ['to a file', () => elsewhere()],
    ['relative', () => 'elsewhere/kept.json'],
    [
      'to a link',
      () => {
        symlinkSync('kept.json', path.join(folder, 'elsewhere/link'));
        return 'elsewhere/link';
      },
    ],
  ])('%s stays one: the file behind it is read and written', (_, target) => {
    const link = target();
    symlinkSync(link, file);
    writeFileSync(elsewhere(), 'before');
    expect(written('after').saved).toBe('before');
    expect([readlinkSync(file), readFileSync(elsewhere(), 'utf8')]).toEqual([link, 'after']);
    expect(lstatSync(elsewhere()).isFile()).toBe(true);
  });

  test('to a file that is not there yet makes that one', () => {
    symlinkSync('elsewhere/kept.json', file);
    expect(written('new').saved).toBeUndefined();
    expect([readlinkSync(file), readFileSync(elsewhere(), 'utf8')]).toEqual(['elsewhere/kept.json', 'new']);
  });

  test('stays one where the file behind it is set aside, which stays where it was', () => {
    symlinkSync('elsewhere/kept.json', file);
    writeFileSync(elsewhere(), 'before');
    const state = openStateFile(file, () => 'new', fail);
    expect(state.setAside('corrupt')).toBe(`${elsewhere()}.corrupt`);
    state.changed();
    state.flush();
    expect([readlinkSync(file), readFileSync(elsewhere(), 'utf8')]).toEqual(['elsewhere/kept.json', 'new']);
  });

  test('that leads nowhere is said at once', () => {
    symlinkSync('worlds.json', file);
    expect(() => openStateFile(file, () => '', fail)).toThrow('leads to itself');
    rmSync(file);
    symlinkSync('nowhere/kept.json', file);
    expect(() => openStateFile(file, () => '', fail)).toThrow('is no folder');
  });
});

test('what is set aside is not written over, however often', () => {
  for (const [content, aside] of [
    ['first', `${file}.corrupt`],
    ['second', `${file}.corrupt.2`],
  ] as const) {
    writeFileSync(file, content);
    const state = openStateFile(file, () => 'new', fail);
    expect(state.setAside('corrupt')).toBe(aside);
    state.changed();
    state.flush();
    expect([readFileSync(aside, 'utf8'), readFileSync(file, 'utf8')]).toEqual([content, 'new']);
  }
});
