import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { durationsIn } from './durations';
import { inWords, type Surroundings, type Tell, withProgress } from './progress';

/** Somewhere to say it, with a clock that stands still until it is moved. */
function surroundings({
  isTTY = false,
  columns = 80,
  last,
}: {
  isTTY?: boolean;
  columns?: number;
  last?: number;
} = {}) {
  let written = '';
  let time = 0;
  const noted: Record<string, number> = {};
  const around: Surroundings = {
    output: {
      isTTY,
      columns,
      write(text) {
        written += text;
      },
    },
    durations: {
      last: () => last,
      note: (name, ms) => {
        noted[name] = ms;
      },
    },
    now: () => time,
  };
  return {
    around,
    noted,
    written: () => written,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

/** As much as webpack says of a build: 600 messages in 30 seconds. */
const build = (pass: (ms: number) => void) => async (tell: Tell) => {
  for (let step = 0; step <= 600; step++) {
    tell(step < 500 ? 'building' : 'sealing', step / 600);
    pass(50);
  }
  return 'built';
};

test('off a terminal it is a handful of lines, with the part that runs and how long it will take', async () => {
  const { around, written, pass, noted } = surroundings({ last: 31_000 });
  expect(await withProgress('Building the demo', build(pass), {}, around)).toBe('built');
  expect(written().split('\n')).toEqual([
    'Building the demo: about 31 s, as last time.',
    'Building the demo: 25 %, building, 8 s so far.',
    'Building the demo: 50 %, building, 15 s so far.',
    'Building the demo: 75 %, building, 23 s so far.',
    'Building the demo: done in 30 s.',
    '',
  ]);
  expect(noted).toEqual({ 'Building the demo': 30_050 });
});

test('on a terminal it is one line, which is drawn over, and fits', async () => {
  const { around, written, pass } = surroundings({ isTTY: true, columns: 50, last: 31_000 });
  await withProgress('Building the demo', build(pass), {}, around);
  const drawings = written().split('\r\x1b[2K');
  expect(drawings).toContainEqual(expect.stringMatching(/^Building the demo: 30 %, 9 s, some 22 s left, bui/));
  expect(Math.max(...drawings.map((drawing) => drawing.length))).toBeLessThan(50);
  expect(written().match(/\n/g)).toHaveLength(2);
  expect(written().endsWith('Building the demo: done in 30 s.\n\r\x1b[2K')).toBe(true);
});

test('two at once share the line', async () => {
  const { around, written, pass } = surroundings({ isTTY: true, last: 10_000 });
  await withProgress(
    'One',
    async (tell) => {
      tell('a', 0.1);
      pass(1000);
      await withProgress('Other', async (tellOther) => tellOther('b', 0.5), {}, around);
    },
    {},
    around,
  );
  expect(written()).toContain('One: 10 %, 1 s, some 10 s left, a | Other: 50 %, 1 s, some 10 s left, b');
});

test('where it was never done here it says what it usually takes, or that nobody knows', async () => {
  const first = surroundings();
  await withProgress('Building', async () => {}, { usually: 60_000 }, first.around);
  expect(first.written()).toMatch(/^Building: about 60 s\.\n/);
  const unknown = surroundings();
  await withProgress('Walking', async () => {}, {}, unknown.around);
  expect(unknown.written()).toMatch(/^Walking: for the first time here; /);
});

test('what fails says so, is thrown on, and counts for no next time', async () => {
  const { around, written, noted, pass } = surroundings();
  const failing = withProgress(
    'Building',
    async () => {
      pass(2000);
      throw new Error('no');
    },
    { usually: 1000 },
    around,
  );
  await expect(failing).rejects.toThrow('no');
  expect(written()).toMatch(/Building: stopped after 2 s\.\n$/);
  expect(noted).toEqual({});
});

test('what shows its own progress is only begun and ended', async () => {
  const { around, written, pass } = surroundings({ isTTY: true, last: 1000 });
  await withProgress('Testing', build(pass), { showsItself: true }, around);
  expect(written()).toBe('Testing: about 1 s, as last time.\nTesting: done in 30 s.\n');
});

test.each([
  [10, '1 s'],
  [99_400, '99 s'],
  [100_000, '2 min'],
  [3_600_000, '60 min'],
])('%d ms are %s', (ms, words) => {
  expect(inWords(ms)).toBe(words);
});

describe('how long it took last time', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'durations-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is kept for each by its name', () => {
    const file = path.join(folder, 'new', 'durations.json');
    durationsIn(file).note('a', 1000.4);
    durationsIn(file).note('b', 2);
    expect([durationsIn(file).last('a'), durationsIn(file).last('b'), durationsIn(file).last('c')]).toEqual([
      1000,
      2,
      undefined,
    ]);
  });

  test.each(['', 'null', '[1]', '{"a":"long"}', '{"a":-1}', '{'])('is unknown where the file says %j', (content) => {
    const file = path.join(folder, 'durations.json');
    writeFileSync(file, content);
    expect(durationsIn(file).last('a')).toBeUndefined();
    durationsIn(file).note('a', 5);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ a: 5 });
  });

  test('is gone without where nothing can be written', () => {
    const file = path.join(folder, 'file', 'durations.json');
    writeFileSync(path.join(folder, 'file'), '');
    durationsIn(file).note('a', 5);
    expect(durationsIn(file).last('a')).toBeUndefined();
  });
});
