/** Packages that no build has made: what works there is no finding, and what does not is told by what comes of it. */
import { HAND_WRITTEN, SMALL, withSmallPackage } from '../../../test/alipay/smallPackage';
import { checkPackage, lineOf, readingChecks } from '.';

const found = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  withSmallPackage(changes, (folder) => checkPackage(folder, readingChecks), HAND_WRITTEN);

const lines = async (changes: Readonly<Record<string, string | undefined>>) => (await found(changes)).map(lineOf);

it('finds nothing in a package that is right', async () => {
  expect(await lines({})).toEqual([]);
});

const HOME = 'pages/home/home.axml';
const SCRIPT = 'pages/more/more.js';

test.each([
  ['a tag that nobody names', HOME, '<tally /><counter />', '<counter> is no component'],
  ['a component of another page', 'pages/more/more.axml', '<list />', '<list> is no component'],
  ['an attribute in neither case', HOME, '<view hoverKlass="x" />', 'hoverKlass, which <view> does not take'],
  ['an event that is misspelt', HOME, '<view onTapp="onTap" />', 'has onTapp'],
  ['a handler that no script has', HOME, '<tally onTally="onTaly" />', '“onTaly”, which no script of pages/home/home'],
  ['a method that data have not', HOME, '<view>{{name.shout()}}</view>', 'name is no sjs file that is imported'],
  ['a function of nobody’s', HOME, '<view>{{shout(1)}}</view>', 'calls functions of its sjs files only'],
  ['a function that an sjs file has not', HOME, HAND_WRITTEN[HOME].replace('all.add', 'all.sum'), 'gives no sum'],
  ['a language newer than the compiler', SCRIPT, 'Page({ onTap() { return this?.a ?? 1; } });', 'has ?., which'],
  ['a script that is none', SCRIPT, 'Page({', 'is no script: Unexpected token'],
  ['a browser’s object in a function', SCRIPT, 'const f = (a = window) => a; Page({ onTap: f });', 'takes window'],
  [
    'a browser’s object in a class',
    SCRIPT,
    'class A { b() { document.title; } } Page({ onTap: A });',
    'takes document',
  ],
  ['a module that is nowhere', SCRIPT, "import a from './a'; Page({ onTap: a });", 'requires ./a, which is not there'],
  ['a package that is nowhere', SCRIPT, "import a from 'a'; Page({ onTap: a });", 'requires a, which no package holds'],
  ['a page that is nowhere', SCRIPT, "Page({ onTap() { my.navigateTo({ url: '/pages/x/x' }) } });", 'names pages/x/x'],
  ['a call that my has not', SCRIPT, 'Page({ onTap: () => my.nope({ ...1 }) });', "Property 'nope' does not exist"],
  ['an argument of another type', SCRIPT, 'Page({ onTap: () => my.canIUse(1) });', "'number' is not assignable"],
  ['a unit that is none', 'app.acss', '.a { width: 3cmm }', 'measures in cmm'],
  ['a project file of another format', 'mini.project.json', '{"format":1}', 'has 1 for format'],
])('finds %s', async (_, file, text, said) => {
  expect((await lines({ [file]: text })).join('\n')).toContain(said);
});

// As they stand in mini-ali-ui 1.4.1, the library of components that Alipay's own team has published.
test.each([
  ['a value without quotes', { [HOME]: `<view a:if={{!isEmpty}} data-index={{a > 1 ? "b" : 'c'}} class="x">1</view>` }],
  [
    'an object without its braces',
    { [HOME]: `<view style="{{\n color: a || b ? '#fff' : (c ? '#ccc' : d)\n}}">1</view>` },
  ],
  [
    'a function that is all of an sjs file',
    {
      [HOME]: '<import-sjs name="names" from="./names.sjs" /><view class="a {{names(b, c)}}">1</view>',
      'pages/home/names.sjs': 'export default function names(a, b) { return a + b; }',
    },
  ],
])('takes %s', async (_, changes) => {
  expect((await found(changes)).filter(({ check }) => check !== 'handlers').map(lineOf)).toEqual([]);
});

test.each([
  ['a value with half its braces', `<view a:if={{!isEmpty}>1</view>`, 'is not well formed'],
  ['half an object', `<view style="a {{color: b}}">1</view>`, 'Unexpected token'],
])('finds %s', async (_, text, said) => {
  expect((await lines({ [HOME]: text })).join('\n')).toContain(said);
});

it('says nothing of handlers where a script of the page cannot be read', async () => {
  expect(await lines({ [SCRIPT]: 'Page({' })).toEqual([expect.stringContaining('is no script')]);
});

test.each([
  ['refused', { [HOME]: '<counter />' }],
  ['refused', { [SCRIPT]: 'Page({' }],
  ['refused', { 'app.acss': '.a {' }],
  ['dropped', { [HOME]: '<view onTapp="onTap" />' }],
  ['dropped', { [HOME]: '<view bindtap="onTap" />' }],
  ['dropped', { [HOME]: '<view wx:if="{{a}}" />' }],
  ['dropped', { [HOME]: '<view a:if="false" />' }],
  ['dropped', { 'pages/home/home.json': '{"defaultTitle":1,"usingComponents":{"list":"part/es/List/index"}}' }],
  ['no effect', { [HOME]: '<view hoverKlass="x" />' }],
  ['no effect', { 'pages/left/left.axml': '<view />', 'pages/left/left.json': '{}' }],
  ['no effect', { 'pages/more/more.json': '{"navigationBarTitleText":"x"}' }],
  ['no effect', { [HOME]: '<template name="t" /><template is="t" a:for="{{l}}" a:key="id" />' }],
] as const)('says that it is %s: %j', async (severity, changes) => {
  expect((await found(changes)).map((one) => one.severity)).toEqual([severity]);
});

it('weighs and judges no part of others', async () => {
  const heavy = { 'node_modules/part/picture.png': 'x'.repeat(2.1 * 1024 * 1024) };
  expect(await lines(heavy)).toEqual([]);
});

it('holds what a build has made to ES5', async () => {
  const changes = { 'shared.js': 'exports.eh = () => 1;' };
  const findings = await withSmallPackage(changes, (folder) => checkPackage(folder, readingChecks), SMALL);
  expect(findings.map(lineOf)).toContainEqual(expect.stringContaining('shared.js:1 is no script of ES5'));
});
