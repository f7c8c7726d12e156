#!/bin/sh
# @miniu/tiny-cli 1.14.2 (with @miniu/appx-compiler 3.6.6-2 and @miniu/appx-rml 0.18.1), Ant's published compiler of
# Alipay mini-programs. Node 20.
#
# Input, valid: `{{a}}{{b}}` with the data a = 1 and b = 2, as a text and as the value of attributes.
# The guess: "12" everywhere. Two expressions side by side are put together, as they are in a text and in all templates
# of this kind, and a value with a letter before them, `x{{a}}{{b}}`, is "x12".
# What happens: the text is "12", the attribute is 3. The parts of an attribute's value are joined by a bare `+`,
#     data['a'] + data['b']
# and the parts of a text are made texts first. A letter behind does not help: `{{a}}{{b}}px` is "3px".
# Why it matters: ids, classes and data-* put together of two numbers, a page and a place or a row and a column, fall
# together (1 and 2, 2 and 1) and look like right ones; with texts in the data it works, so that tests may not show it.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init --yes >npm.log
npm install --no-audit --no-fund @miniu/tiny-cli@1.14.2 @miniu/appx-compiler@3.6.6-2 @miniu/appx-rml@0.18.1 >>npm.log 2>&1

mkdir -p app/pages/index
echo '{"pages":["pages/index/index"]}' >app/app.json
echo 'App({})' >app/app.js
echo 'Page({ data: { a: 1, b: 2 } })' >app/pages/index/index.js
echo '{}' >app/pages/index/index.json
cat >app/pages/index/index.axml <<'AXML'
<view id="{{a}}{{b}}" class="x{{a}}{{b}}" data-width="{{a}}{{b}}px">{{a}}{{b}}</view>
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
const asWritten = (pattern) => (pattern.exec(script) || [])[1];
const toText = (value) => (value == null ? value : `${value}`);
const evaluate = (source) => new Function('data', '_toString2', `return ${source}`)({ a: 1, b: 2 }, { default: toText });
const came = {
  id: evaluate(asWritten(/\bid: (data\[.*?),\s/)),
  class: evaluate(asWritten(/\bclassName: ("x".*?),\s/)),
  width: evaluate(asWritten(/'data-width': (data.*?),\s/)),
  text: evaluate(asWritten(/(\[\(0, _toString2\.default\)\(data\['a'\]\).*?\)\])/)).join(''),
};
console.log(JSON.stringify(came));
require('assert').deepStrictEqual(came, { id: 3, class: 'x12', width: '3px', text: '12' });
JS
node look.js
