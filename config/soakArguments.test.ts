import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../mocks/cli/arguments';
import { readSoak } from './soakArguments';

const ENDINGS = ['.test.ts', '.test.tsx'];

it('walks both kinds from one seed, in tests that are there', () => {
  const soaks = readSoak({}, 7);
  expect(soaks.map(({ env }) => env)).toEqual([
    { WALKS_SEED: '7', WALKS_API: '10000' },
    { WALKS_SEED: '7', WALKS_UI: '200' },
  ]);
  for (const { file } of soaks) {
    expect(ENDINGS.some((ending) => existsSync(path.resolve(__dirname, '..', file + ending)))).toBe(true);
  }
});

it('repeats one walk', () => {
  expect(readSoak({ api: '1', ui: '0', seed: '-5', path: '3:1', replay: 'AB:F' }, 7)).toEqual([
    {
      file: 'test/walks/apiWalks',
      env: { WALKS_SEED: '-5', WALKS_PATH: '3:1', WALKS_REPLAY: 'AB:F', WALKS_API: '1' },
    },
  ]);
});

it.each([
  ['--api', { api: 'many' }],
  ['--api', { api: '1.5' }],
  ['--ui', { ui: '-1' }],
  ['--ui', { ui: '' }],
  ['--seed', { seed: '2147483648' }],
  ['both 0', { api: '0', ui: '0' }],
  ['--seed', { path: '3' }],
  ['one kind', { path: '3', seed: '1' }],
])('says what is wrong, %s: %j', (word, values) => {
  expect(() => readSoak(values, 7)).toThrow(UsageError);
  expect(() => readSoak(values, 7)).toThrow(word);
});
