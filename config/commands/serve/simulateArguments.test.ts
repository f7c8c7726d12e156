import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { UsageError } from '../../../mocks/cli/arguments';
import { findPackage } from '../build/packageFolder';
import { readAnswers } from './cannedAnswers';
import { readHosts } from './hosts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'simulate-arguments-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  return path.join(folder, file);
};
afterAll(() => rmSync(folder, { recursive: true }));

test('servers are read as they are named', () => {
  expect(readHosts('')).toEqual([]);
  expect(readHosts('api.example.com, LOCALHOST:8080,[::1]:9')).toEqual([
    'api.example.com',
    'localhost:8080',
    '[::1]:9',
  ]);
});

test.each(['https://api.example.com', 'a b', '*', '*.example.com', 'x:y', 'a.example/x', ';'])(
  '%s is no server',
  (text) => {
    expect(() => readHosts(text)).toThrow(UsageError);
  },
);

test('answers are read, and what is wrong with them is said', () => {
  const read = (text: string) => readAnswers(write('answers.json', text));
  expect(read('[{"url":"https://a.example/*","body":{"a":1}}]')).toEqual([
    { url: 'https://a.example/*', body: { a: 1 } },
  ]);
  expect(() => read('[{"url":1}]')).toThrow('0.url');
  expect(() => read('[{"url":"x","stauts":1}]')).toThrow('stauts');
  expect(() => read('{}')).toThrow(UsageError);
  expect(() => read('[')).toThrow('is no JSON');
  expect(() => readAnswers(path.join(folder, 'none.json'))).toThrow('cannot be read');
});

test('a package is the folder, or what its project file names', () => {
  write('plain/app.json', '{}');
  write('plain/node_modules/x/index.js', '');
  write('within/mini.project.json', '{"format":2,"miniprogramRoot":"dist"}');
  write('within/dist/app.json', '{}');
  write('within/node_modules/x/index.js', '');
  write('none/mini.project.json', '{');
  write('empty/x.txt', '');
  const at = (...parts: string[]) => path.join(folder, ...parts);
  expect(findPackage(at('plain'))).toEqual({ root: at('plain'), modules: at('plain/node_modules') });
  expect(findPackage(at('within'))).toEqual({ root: at('within/dist'), modules: at('within/node_modules') });
  expect(() => findPackage(at('none'))).toThrow(UsageError);
  expect(() => findPackage(at('empty'))).toThrow('there is no app.json in it');
});
