/** The merchant's facts stand in one file: whoever changes one there has changed it wherever it is told or reckoned with. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CALL_TIMES,
  COST_CAP,
  EARLY_RETURN_RATE,
  GATE,
  LATE_MOST,
  LATE_RATE,
  RELEASE_TIME,
  REPLY_TIME,
  REVIEW_TIME,
} from '@/domain/policy';

const root = path.resolve(__dirname, '../..');
const HOME = 'src/domain/policy.ts';

const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file));
const sources = ['src', 'mocks', 'config']
  .flatMap(filesIn)
  .filter((file) => /\.(tsx?|html)$/.test(file) && file !== HOME)
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const shipped = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));

/** How a score is written where it is the gate: any other number may be equal to it. */
const GATES = new RegExp(`${GATE} ?分|芝麻分[^，。]{0,4}${GATE}|[sS]core\\w*: ?'?${GATE}\\b|\\b580\\b`, 'g');

/** As people read them. */
const told = [REVIEW_TIME, REPLY_TIME, RELEASE_TIME, LATE_RATE, LATE_MOST, EARLY_RETURN_RATE, COST_CAP];

const escaped = (words: string) => words.replace(/[.]/g, '\\$&');
/** A figure is no part of a longer one. */
const FACTS = new RegExp(
  [...told, ...Object.values(CALL_TIMES)].map((words) => `(?<![\\d.])${escaped(words)}`).join('|'),
  'g',
);

const found = (files: typeof sources, pattern: RegExp) =>
  files.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((words) => `${words} in ${file}`));

test.each([`满 ${GATE} 分可租`, `芝麻分正好 ${GATE}`, `admittanceScore: ${GATE}`, `zmScore: '${GATE}'`])(
  '%s is noticed',
  (text) => {
    expect(text.match(GATES)).not.toBeNull();
  },
);

test('the gate is written nowhere else, tests included', () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(found(sources, GATES)).toEqual([]);
});

test.each([`${REVIEW_TIME}内`, `每天 ${LATE_RATE}`, `下午 ${CALL_TIMES.AFTERNOON}`])('%s is noticed', (text) => {
  expect(text.match(FACTS)).not.toBeNull();
});

test('no time and no rate of the merchant is written elsewhere in what is shipped', () => {
  expect(found(shipped, FACTS)).toEqual([]);
});
