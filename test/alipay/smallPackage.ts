import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A whole package for Alipay of two pages, one in a subpackage, as small as it gets; nothing is wrong with it. */
export const SMALL = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index'],
    subPackages: [{ root: 'pages/more', pages: ['index'] }],
  }),
  'app.js': 'App({});',
  'app.acss': '@import "./common.acss"; .a { width: 10rpx }',
  'common.acss': '.b { color: #fff }',
  'mini.project.json': JSON.stringify({ format: 2, compileType: 'mini' }),
  'base.axml':
    '<import-sjs name="xs" from="./utils.sjs" />\n<template name="t"><view onTap="eh">{{xs.a(i) && i.b < 2}}</view></template>',
  'utils.sjs': 'export default { a: function (l) { return l } }',
  'shared.js': 'exports.eh = function () { my.showToast({ content: "好" }) };',
  'pages/home/index.js':
    'var s = require("../../shared"); Page({ data: { way: "/pages/more/index?id=1" }, eh: s.eh });',
  'pages/home/index.json': '{"defaultTitle":"首页"}',
  'pages/home/index.axml':
    '<import src="../../base.axml" />\n<block a:for="{{list}}" a:key="id"><template is="t" data="{{i:item}}" /></block>\n<view a:if="{{x}}" /><view a:else />',
  'pages/more/index.js': 'require("../../shared.js"); Page({});',
  'pages/more/index.json': '{}',
  'pages/more/index.axml': '<text>{{x}}</text>',
} as const;

/** An app written by hand, of today's language, with what such apps do: nothing is wrong with it either. */
export const HAND_WRITTEN = {
  'app.json': JSON.stringify({
    pages: ['pages/home/home', 'pages/more/more'],
    subpackages: [{ root: 'pages/late', pages: ['late'] }],
    usingComponents: { tally: '/components/tally/tally' },
  }),
  'app.js': "import { start } from './util';\nApp({ globalData: { began: start() }, onLaunch() {} });",
  'app.acss': '.page { padding: 12pt; margin: 1cm; font-size: 16px }',
  'util.js': 'export const start = () => Date.now();\nexport class Box { static of(x) { return new Box(); } }',
  'mini.project.json': '{"enableAppxNg":true,"component2":true,"include":["x/**"]}',
  'pages/home/home.js': `import { Box } from '../../util';
import isEqual from 'part';
const { log, ...rest } = console;
const text = (a = 1, [b] = [], { c } = {}) => \`\${a}\${b}\${c}\`;
class Model { constructor(x) { this.x = x; } get y() { return new Float32Array(1); } }
for (const one of [1]) log(one, rest, isEqual);
Page({
  data: { ...Box, name: 'a.b', text: text(), model: new Model(2) },
  async onLoad({ id }) { try { await id; } catch (error) { log(error); } },
  onTap() { my.showToast({ content: '好', ...this.data }); },
  'onTally': (n) => n ** 2,
});`,
  'pages/home/home.json': '{"styleIsolation":"shared","usingComponents":{"list":"part/es/List/index"}}',
  'pages/home/home.axml': `<import-sjs from="./home.sjs" name="{round, twice: double}" />
<import-sjs from="/pages/home/all.sjs" name="all" />
<view class="page">
  <text>{{name.split('.')[0]}} {{\`<\${text}>\`}} {{round(1)}} {{double(2)}} {{all.add(1)}} {{list.length.toFixed(2)}}</text>
  <scroll-view scrollY scrollTop="{{0}}" enableFlex><view>{{a}}</view></scroll-view>
  <form onSubmit="onTap"><button formType="submit" openType="share" hoverClass="x" onTap="onTap">提交</button></form>
  <input placeholderClass="p" placeholderStyle="color:red" maxlength="3" />
  <tally from="{{2}}" deep.value="{{1}}" onTally="onTally" />
  <list header="x"><view slot="y" slot-scope="z" a:for="{{l}}" a:key="id">{{z.item}}</view></list>
</view>`,
  'pages/home/home.sjs': 'export const round = (a) => a;\nexport function twice(b) { return 2 * b; }',
  'pages/home/all.sjs': 'const add = (a) => a;\nconst all = { add };\nexport default all;',
  'components/tally/tally.js': 'Component({ props: { from: 0 }, methods: { add() {} } });',
  'components/tally/tally.json': '{"component":true,"styleIsolation":"shared"}',
  'components/tally/tally.axml': '<view onTap="add"><slot name="x" /></view>',
  'pages/more/more.js': "const part = require('part');\nPage(class { onTap() { return part; } }.prototype);",
  'pages/more/more.axml': '<view onTap="onTap">更多</view>',
  'pages/late/late.js': "import helper from '/pages/late/help/helper';\nPage({ helper });",
  'pages/late/late.axml': '<view />',
  'pages/late/help/helper.js': 'export default 1;',
  'node_modules/part/package.json': '{"main":"lib/main"}',
  'node_modules/part/lib/main.js': 'module.exports = () => window.self;',
  'node_modules/part/es/List/index.js': 'Component({ a: a?.b });',
  'node_modules/part/es/List/index.json': '{"component":true,"usingComponents":{"item":"./item"}}',
  'node_modules/part/es/List/index.axml': '<item nonsense="{{1}}" onNonsense="none" />',
  'node_modules/part/README.json': '{',
} as const;

/**
 * Writes the small package into a folder of its own, and takes that away again once `use` is through.
 *
 * @param changes files written anew or added, and with `undefined` left out; by their paths in the package.
 * @param base another package in its place.
 */
export async function withSmallPackage<Result>(
  changes: Readonly<Record<string, string | undefined>>,
  use: (folder: string) => Promise<Result>,
  base: Readonly<Record<string, string>> = SMALL,
): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alipay-check-test-'));
  try {
    for (const [file, text] of Object.entries({ ...base, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
