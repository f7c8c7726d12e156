/**
 * What the checks of styles and templates take for granted: how Ant's compiler, as it is installed here, changes what it
 * takes without a word. Where a newer one does otherwise, a check has lost its reason.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { withSmallPackage } from '../../../test/alipay/smallPackage';
import { compilePackage } from '../antCompiler';
import { memberName, nodesIn } from './scripts/walk';

const MINUTES = 60_000;

/** Rules, and what becomes of them. */
const STYLES: readonly (readonly [acss: string, made: string])[] = [
  ['.a01{line-height:.5rpx}', '.a01 { line-height: .0.05rem; }'],
  ['.a02{line-height:0.5rpx}', '.a02 { line-height: 0.005rem; }'],
  ['.a03{width:10RPX;height:1e2rpx}', '.a03 { width: 10RPX; height: 1e2rpx; }'],
  ['.a04{--g:20rpx;width:calc(100% - 20rpx)}', '.a04 { --g: 0.2rem; width: calc(100% - 0.2rem); }'],
  ['.a05{width:var(--gap-20rpx)}', '.a05 { width: var(--gap-0.2rem); }'],
  ['.a06{background:url(https://x.example/20rpx.png)}', '.a06 { background: url(https://x.example/0.2rem.png); }'],
  ['.a07{content:"750rpx"}', '.a07 { content: "7.5rem"; }'],
  ['.a08{content:"/*x*/y"}', '.a08 { content: "y"; }'],
  ['.a09{content:"\\e600"}', '.a09 { content: "\\e600"; }'],
  ['.a10 view,page{color:red}', '.a10 .a-view, .a-page { color: red; }'],
  ['.a11 :not(view){color:red}', '.a11 :not(view) { color: red; }'],
  ['.a12:nth-child(2n of view){color:red}', '.a12:nth-child(2n of view) { color: red; }'],
  ['.a13\\/2{width:50%}', '.a13/2 { width: 50%; }'],
  ['.a14 VIEW{color:red}', '.a14 .a-VIEW { color: red; }'],
  [
    '@media (min-width:15rpx){.a15,view{width:15rpx}}',
    '@media (min-width:15rpx) { .a15, .a-view { width: 0.15rem; } }',
  ],
  ['@supports (a:b){.a16,view{width:16rpx}}', '@supports (a:b) { .a16, view { width: 16rpx; } }'],
  ['@supports (a:b){.a17{content:"\\e600"}}', '@supports (a:b) { .a17 { content: "e600"; } }'],
  [
    '@media print{@supports (a:b){.a18,view{color:red}}}',
    '@media print { @supports (a:b) { .a18, view { color: red; } } }',
  ],
  ['@font-face{font-family:a19;src:url(https://x.example/20rpx.woff)}', 'src: url(https://x.example/20rpx.woff);'],
];

/** Templates, and what a part of their functions is; `draw` stands for the base library's own function. */
const MARKUP: readonly (readonly [axml: string, made: string])[] = [
  ['<view a:for="{{l}}" a:key="id">b</view>', 'draw(View, {key: item.id}'],
  ['<view a:for="{{l}}" a:key="*this">b</view>', 'draw(View, {key: item}'],
  ['<view a:for="{{l}}" a:key="{{item.id}}">b</view>', 'draw(View, null'],
  ['<view a:for="{{l}}" a:key="id-number">b</view>', 'draw(View, null'],
  ['<view a:for="{{l}}" a:key="item.id">b</view>', 'draw(View, {key: item.item.id}'],
  ['<view a:for="{{l}}" a:if="{{item.ok}}" a:key="id">b</view>', 'draw(View, null'],
  ['<template is="t" a:for="{{l}}" a:key="id" />', `useTemplate($templates["t"], null, undefined, _this)`],
  ['<slot a:for="{{l}}" />', 'return renderSlot(data'],
  ['<view a:for="{{3}}">b</view>', 'iterate(3, function (item, index)'],
  ['<view a:for="l">b</view>', 'iterate("l", function (item, index)'],
  ['<view a:if="false">b</view>', 'return "false" ? draw(View'],
  ['<view a:if="">b</view>', 'return draw(View'],
  ['<view a:else="">b</view>', 'return draw(View'],
  ['<view class="{{a}}{{b}}" />', `className: data['a'] + data['b']`],
  ['<view class="x{{a}}{{b}}" />', `className: "x" + data['a'] + data['b']`],
  ['<view hidden="false" data-x="{{x}}" />', 'hidden: "false"'],
  ['<view>A&nbsp;B&#160;C</view>', 'toString("A&nbsp;B&#160;C")'],
  ['<view aria-label="A&amp;B" data-x="{{x}}" />', `'aria-label': "A&amp;B"`],
  ['<view data-x="{{x}}"><![CDATA[b]]></view>', "draw(View, {'data-x': data['x']})"],
  ['<text>　b </text>', 'toString("b")'],
  ['<template is="t" data="x{{a}}" />', `useTemplate($templates["t"], "x" + {a: data['a']}, `],
];

/** A script's text with its blanks and the names that Babel gives made plain. */
const plain = (text: string) =>
  text
    .replace(/\(0, _(\w+?)2\.default\)/g, '$1')
    .replaceAll('_react2.default.createElement', 'draw')
    .replace(/\s+/g, ' ')
    .replace(/([({]) /g, '$1')
    .replace(/ ([)}])/g, '$1');

let css = '';
let templates: readonly string[] = [];
beforeAll(async () => {
  const output = mkdtempSync(path.join(os.tmpdir(), 'alipay-compiled-test-'));
  try {
    const changes = {
      'common.acss': STYLES.map(([acss]) => acss).join('\n'),
      'base.axml': MARKUP.map(([axml], at) => `<template name="m${at}">${axml}</template>`).join('\n'),
      'pages/home/index.axml': '<import src="../../base.axml" />',
    };
    const compiled = await withSmallPackage(changes, (folder) => compilePackage(folder, output));
    const script = readFileSync(path.join(compiled, 'index.js'), 'utf8');
    const sheets = [...nodesIn(parse(script, { ecmaVersion: 2018 }))].filter(
      (node) => node.type === 'CallExpression' && memberName(node.callee) === 'exports',
    );
    css = sheets
      .flatMap((node) => (node.type === 'CallExpression' ? node.arguments : []))
      .map((node) => (node.type === 'Literal' ? node.value : ''))
      .join(' ')
      .replace(/\s+/g, ' ');
    templates = script
      .split(/\$ownTemplates\["m\d+"\] = /)
      .slice(1)
      .map(plain);
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}, 2 * MINUTES);

test.each(STYLES)('of %s it makes %s', (_, made) => {
  expect(css).toContain(made);
});

test.each(MARKUP)('of %s it makes %s', (axml, made) => {
  expect(templates[MARKUP.findIndex(([one]) => one === axml)]).toContain(made);
});
