import { readFuzz } from './fuzzArguments';

const ANY = 7;

test.each([
  [{}, { FUZZ_RUNS: '5000', FUZZ_SEED: '7' }],
  [
    { runs: '1', seed: '-3' },
    { FUZZ_RUNS: '1', FUZZ_SEED: '-3' },
  ],
  [
    { seed: '5', path: '12:0:1' },
    { FUZZ_RUNS: '5000', FUZZ_SEED: '5', FUZZ_PATH: '12:0:1' },
  ],
])('%j', (values, expected) => {
  expect(readFuzz(values, ANY)).toEqual(expected);
});

test.each([
  [{ runs: '0' }, '--runs is "0", not a whole number from 1 to 10000000.'],
  [{ runs: '1e3' }, '--runs is "1e3", not a whole number from 1 to 10000000.'],
  [{ seed: 'x' }, '--seed is "x", not a whole number from -2147483647 to 2147483647.'],
  [{ path: '12' }, '--path wants the --seed that it was printed with.'],
])('%j is refused', (values, sentence) => {
  expect(() => readFuzz(values, ANY)).toThrow(sentence);
});
