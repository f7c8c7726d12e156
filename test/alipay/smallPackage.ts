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

/**
 * Writes the small package into a folder of its own, and takes that away again once `use` is through.
 *
 * @param changes files written anew or added, and with `undefined` left out; by their paths in the package.
 */
export async function withSmallPackage<Result>(
  changes: Readonly<Record<string, string | undefined>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alipay-check-test-'));
  try {
    for (const [file, text] of Object.entries({ ...SMALL, ...changes })) {
      if (text === undefined) continue;
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
