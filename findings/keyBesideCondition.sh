#!/bin/sh
# @miniu/tiny-cli 1.14.2 (with @miniu/appx-compiler 3.6.6-2 and @miniu/appx-rml 0.18.1), Ant's published compiler of
# Alipay mini-programs. Node 20.
#
# Input, valid: one list drawn twice, once with `a:for` and `a:key="id"`, once with an `a:if` for each item beside them.
# The guess: both lists are keyed by `id`. The documents let the two directives stand upon one element, the loop first.
# What happens: the second list has no key at all. The key belongs to the loop, the element inside is written by the
# branch for conditions, and that one does not get it. Nothing is said. The elements come out as
#     $iterate(data['list'], (item) => createElement(View, { key: item.id }, …))
#     $iterate(data['list'], (item) => item.on ? createElement(View, null, …) : null)
# Why it matters: what is drawn is matched by its place then. Take the first item away, and the second one's field keeps
# the text, the focus and the scrolled place of the first. `a:if` upon an element inside the loop keeps the key.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init --yes >npm.log
npm install --no-audit --no-fund @miniu/tiny-cli@1.14.2 @miniu/appx-compiler@3.6.6-2 @miniu/appx-rml@0.18.1 >>npm.log 2>&1

mkdir -p app/pages/index
echo '{"pages":["pages/index/index"]}' >app/app.json
echo 'App({})' >app/app.js
echo 'Page({ data: { list: [{ id: "a", on: true }, { id: "b", on: true }] } })' >app/pages/index/index.js
echo '{}' >app/pages/index/index.json
cat >app/pages/index/index.axml <<'AXML'
<template name="plain"><input a:for="{{list}}" a:key="id" name="{{item.id}}" /></template>
<template name="conditional"><input a:for="{{list}}" a:if="{{item.on}}" a:key="id" name="{{item.id}}" /></template>
<template is="plain" data="{{list}}" />
<template is="conditional" data="{{list}}" />
AXML

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
const [, plain, conditional] = script.split(/\$ownTemplates\["(?:plain|conditional)"\] = /).map((text) => text.split('$template.Component')[0]);
console.log(plain, conditional);
const isAsSeen = plain.includes('key: item.id') && conditional.includes('"on"') && !/\bkey:/.test(conditional);
if (!isAsSeen) throw new Error('It is another way now.');
JS
node look.js
