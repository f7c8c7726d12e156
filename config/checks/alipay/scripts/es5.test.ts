/** Of which year the language is that Ant's compiler reads: what its own Babel says, with the preset it is given. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { HAND_WRITTEN, withSmallPackage } from '../../../../test/alipay/smallPackage';
import { AlipayPackage } from '../alipayPackage';
import { es5 } from './es5';

interface Babel {
  transform(code: string, options: object): { readonly code: string };
}

const compiler = path.dirname(require.resolve('@miniu/tiny-cli/package.json'));
const babel: Babel = createRequire(path.join(compiler, 'package.json'))('babel-core');
const preset = [path.join(compiler, 'modules/babel-preset-appx'), { rootPathPrefix: '/', rootPathSuffix: compiler }];

const isRead = (code: string): boolean => {
  try {
    babel.transform(code, { babelrc: false, presets: [preset], filename: path.join(compiler, 'x.js') });
    return true;
  } catch {
    return false;
  }
};

const found = (code: string) =>
  withSmallPackage({ 'pages/more/more.js': code }, async (folder) => es5.look(new AlipayPackage(folder)), HAND_WRITTEN);

test.each([
  'const { a, ...b } = c; export { a, b };',
  'class A { x = 1; static y = () => 2; }',
  'async function f() { for await (const a of b) c(a ** 2); }',
  'try { a(); } catch (error) { b(...c); }',
  'export * as a from "b";',
])('%s is taken by both', async (code) => {
  expect([isRead(code), await found(code)]).toEqual([true, []]);
});

test.each([
  'a?.b;',
  'a ?? b;',
  'a ||= b;',
  'class A { #x = 1; }',
  'class A { static { a(); } }',
  'try { a(); } catch { b(); }',
  '1n;',
  '1_000;',
  'Page({',
])('%s is taken by neither', async (code) => {
  expect([isRead(code), (await found(code)).length]).toEqual([false, 1]);
});
