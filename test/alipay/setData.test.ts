/** What `npm run bench:setdata` asks of the production package holds: counts and bytes, which are the same everywhere. */
import { bytesOf } from '../bench/figures';
import { LIST } from '../bench/names';
import { measureAll, type Result } from '../bench/results';
import { startVm } from '../bench/vmRuntime';

const MINUTES = 60_000;

let results: readonly Result[];
beforeAll(async () => {
  const runtime = await startVm();
  results = await measureAll(runtime).finally(() => runtime.stop());
}, 5 * MINUTES);

it('measures what the targets are about', () => {
  const list = results.find(({ what }) => what === LIST.mount);
  expect(bytesOf(list?.twin ?? [])).toBeGreaterThan(1000);
  expect(bytesOf(list?.app ?? [])).toBeGreaterThan(1000);
  const words = results.flatMap(({ targets }) => targets).map(({ words: said }) => said);
  for (const kind of [/to mount$/, /besides$/, /of 100 B$/, /of 300 B$/, /native page$/]) {
    expect(words).toContainEqual(expect.stringMatching(kind));
  }
});

it('every target is met', () => {
  const missed = results.flatMap(({ what, targets }) =>
    targets.filter(({ isMet }) => !isMet).map(({ words }) => `${what}: ${words}`),
  );
  expect(missed).toEqual([]);
});
