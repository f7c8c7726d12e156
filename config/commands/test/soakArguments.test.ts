import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../mocks/cli/arguments';
import { readSoak, type Soak } from './soakArguments';
import { walkInTurn } from './walkInTurn';

const ENDINGS = ['.test.ts', '.test.tsx'];

it('walks both kinds from one seed, in tests that are there', () => {
  const soaks = readSoak({}, 7);
  expect(soaks.map(({ env }) => env)).toEqual([
    { WALKS_SEED: '7', WALKS_API: '10000' },
    { WALKS_SEED: '7', WALKS_UI: '200' },
  ]);
  for (const { file } of soaks) {
    expect(ENDINGS.some((ending) => existsSync(path.resolve(__dirname, '../../..', file + ending)))).toBe(true);
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

it('repeats a walk through the app, which has no replay of its own', () => {
  expect(readSoak({ api: '0', ui: '1', seed: '9', path: '3:1' }, 7)).toEqual([
    { file: 'test/walks/appWalks', env: { WALKS_SEED: '9', WALKS_PATH: '3:1', WALKS_UI: '1' } },
  ]);
});

it('makes the walks in turn, and none after the first kind that fails', async () => {
  const walked: string[] = [];
  const fails = (kind: string) => (soak: Soak) => {
    walked.push(soak.file);
    return Promise.resolve(soak.file.endsWith(kind) ? 3 : 0);
  };
  expect(await walkInTurn(readSoak({}, 7), fails('apiWalks'))).toBe(3);
  expect(walked).toEqual(['test/walks/apiWalks']);
  expect(await walkInTurn(readSoak({}, 7), fails('appWalks'))).toBe(3);
  expect(await walkInTurn(readSoak({}, 7), fails('neither'))).toBe(0);
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
  ['wants the --path', { api: '1', ui: '0', replay: 'AB:F', seed: '1' }],
  ['wants its --replay', { api: '1', ui: '0', path: '3:1', seed: '1' }],
  ['--seed and --path alone', { api: '0', ui: '1', path: '3', replay: 'AB:F', seed: '1' }],
])('says what is wrong, %s: %j', (word, values) => {
  expect(() => readSoak(values, 7)).toThrow(UsageError);
  expect(() => readSoak(values, 7)).toThrow(word);
});
