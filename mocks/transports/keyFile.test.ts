import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keyFrom } from './keyFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'key-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a key is made once, for the owner alone, and is the same from then on', () => {
  const file = path.join(folder, 'worlds.json.key');
  const key = keyFrom(file);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(keyFrom(file)).toBe(key);
  expect(readdirSync(folder)).toEqual(['worlds.json.key']);
  expect(keyFrom(path.join(folder, 'other.key'))).not.toBe(key);
});

test('a place where no key can be is said in a sentence', () => {
  expect(() => keyFrom(folder)).toThrow(/can be neither read nor made \(E/);
});
