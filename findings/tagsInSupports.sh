#!/bin/sh
# @miniu/tiny-cli 1.14.2 (with @miniu/appx-compiler 3.6.6-2), Ant's published compiler of Alipay mini-programs. Node 20.
#
# Input, valid: the same rule, `view { padding: 32rpx }`, by itself, in `@media` and in `@supports`.
# The guess: it is compiled alike in all three: `.a-view { padding: 0.32rem }`, for no browser knows the unit rpx and no
# element is a <view>: elements have the class `a-view`.
# What happens: by itself and in `@media` it is; in `@supports` it is handed on as it was written, also where the
# `@supports` stands inside a `@media`, and escapes lose their backslash there: `content: "\e600"` becomes "e600".
#     @supports (display: grid) { view { padding: 32rpx; } }
# Why it matters: all that is meant for newer phones alone, a grid or the safe area, is silently without effect on every
# phone, and an icon of a font becomes the four letters of its number.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init --yes >npm.log
npm install --no-audit --no-fund @miniu/tiny-cli@1.14.2 @miniu/appx-compiler@3.6.6-2 >>npm.log 2>&1

mkdir -p app/pages/index
echo '{"pages":["pages/index/index"]}' >app/app.json
echo 'App({})' >app/app.js
echo 'Page({})' >app/pages/index/index.js
echo '{}' >app/pages/index/index.json
echo '<view class="icon" />' >app/pages/index/index.axml
cat >app/app.acss <<'ACSS'
view { padding: 32rpx }
@media (min-width: 1px) { view { padding: 33rpx } }
@supports (display: grid) { view { padding: 34rpx } }
@media (min-width: 1px) { @supports (display: grid) { view { padding: 35rpx } } }
.icon::before { content: "\e600" }
@supports (display: grid) { .icon::after { content: "\e600" } }
ACSS

cat >compile.js <<'JS'
const path = require('path');
const cwd = path.resolve('app');
const miniOutput = path.resolve('out');
const compile = require('@miniu/tiny-cli/lib/build');
process.env.ADAPTOR_NAME = 'alipay2';
process.chdir(cwd);
const appJson = require(path.join(cwd, 'app.json'));
const options = { cwd, miniOutput, cacheDir: path.join(miniOutput, 'cache'), component2: true, css2: true, compileType: 'mini', appJson };
compile(options, (error) => {
  if (error) console.error(error);
  process.exit(error ? 1 : 0);
});
JS
NODE_ENV=production node --openssl-legacy-provider compile.js >compile.log 2>&1 || { cat compile.log; exit 1; }

cat >look.js <<'JS'
const script = require('fs').readFileSync('out/main/index.js', 'utf8');
const [, quoted] = /stylesheet\.exports\(('(?:[^'\\]|\\[^])*')\)/.exec(script);
const css = new Function(`return ${quoted}`)();
console.log(css);
const rules = css.replace(/\s+/g, ' ');
const expected = [
  '.a-view { padding: 0.32rem; }',
  '@media (min-width: 1px) { .a-view { padding: 0.33rem; } }',
  '@supports (display: grid) { view { padding: 34rpx; } }',
  '@media (min-width: 1px) { @supports (display: grid) { view { padding: 35rpx; } } }',
  '.icon::before { content: "\\e600"; }',
  '@supports (display: grid) { .icon::after { content: "e600"; } }',
];
for (const one of expected) if (!rules.includes(one)) throw new Error(`It is another way now: no ${one}`);
JS
node look.js
