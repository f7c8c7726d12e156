/**
 * The oldest supported phones lack members that came after ES2015. Of these the build adds one, ES2016's includes of a list
 * (`SUPPORT_TARO_POLYFILL` of `config/taro/index.ts`); what runs there does without the others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** What is built into the app's packages, the demo's mocks included; what is for a browser alone runs in old ones, too. */
const PACKED_FOLDERS = ['src', 'mocks/server', 'mocks/scenarios', 'mocks/walk', 'mocks/client', 'mocks/browser'];

/** Read at build time only. */
const BUILD_TIME = ['src/app.config.ts'];

const LACKING =
  /\bObject\.(entries|values|fromEntries|getOwnPropertyDescriptors|hasOwn)\b|\bReflect\.|\.(at|flat|flatMap|padStart|padEnd|trimStart|trimEnd|replaceAll|matchAll|finally|findLast|findLastIndex|toSorted)\(/g;

/** A source without its comments, which may name what it does without. */
const codeOf = (file: string) => readFileSync(path.join(root, file), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');

const sources = PACKED_FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
).filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !BUILD_TIME.includes(file));

test('the sources are found', () => {
  expect(sources).toEqual(expect.arrayContaining(['src/flow/steps.ts', 'mocks/server/index.ts']));
});

test.each(['Object.entries({})', 'Reflect.get(a, b)', 'list.at(-1)', 'list.flatMap(f)'])('%s is noticed', (text) => {
  expect(text.match(LACKING)).not.toBeNull();
});

test('nothing newer than ES2016 is taken from an object, a list or a text', () => {
  const found = sources.flatMap((file) => (codeOf(file).match(LACKING) ?? []).map((member) => `${member} in ${file}`));
  expect(found).toEqual([]);
});

test('the build adds the one that is taken', () => {
  expect(codeOf('config/taro/index.ts')).toContain("SUPPORT_TARO_POLYFILL: JSON.stringify('Array.includes')");
});
