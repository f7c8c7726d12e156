#!/bin/sh
# @tarojs/cli 4.2.0. Node 20, npm 10.
#
# The guess: a build tool's install script prepares a binary or nothing; installing needs the registry alone.
# What happens: `npm install` runs a script that asks https://taro.jd.com/ (the maker's own network). Where nothing answers
# within five seconds it ends in silence, with 0. Where something does, the script goes on to `taro global-config add-plugin`:
# the newest version of a plugin that measures builds, from the maker's own registry, put into the user's home, where every
# Taro project of that user loads it. No version of a project's own, and nothing in its lock file, says so.
# Seen: through a proxy of ours, which answers 503, one request for taro.jd.com; exit code 0, nothing printed.
# Why it matters: an install that is meant to be repeatable, or that runs where only a registry is reached, asks another
# site, and may change what other projects build with. Without install scripts (`ignore-scripts=true`, and what npm 12 does
# by itself) the CLI works as well: it has nothing else to prepare.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init --yes >npm.log
npm install --no-audit --no-fund --ignore-scripts @tarojs/cli@4.2.0 >>npm.log 2>&1

cat >watch.js <<'JS'
const { createServer } = require('http');
const { spawn } = require('child_process');
const path = require('path');
const folder = path.resolve('node_modules/@tarojs/cli');
const { scripts } = require(path.join(folder, 'package.json'));
const next = require('fs').readFileSync(path.join(folder, 'postinstall.js'), 'utf8');
const asked = [];
const proxy = createServer((request, response) => {
  asked.push(request.url);
  response.writeHead(503).end();
});
proxy.on('connect', (request, socket) => {
  asked.push(request.url);
  socket.end('HTTP/1.1 503 Not here\r\n\r\n');
});
proxy.listen(0, '127.0.0.1', () => {
  const at = `http://127.0.0.1:${proxy.address().port}`;
  const [program, ...args] = scripts.postinstall.split(' ');
  const env = { ...process.env, https_proxy: at, HTTPS_PROXY: at, no_proxy: '', NO_PROXY: '' };
  let said = '';
  const script = spawn(program, args, { cwd: folder, env });
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (part) => (said += part));
  script.on('exit', (code) => {
    proxy.close();
    console.log({ postinstall: scripts.postinstall, asked, code, said });
    const isAsSeen = asked.length === 1 && asked[0].includes('taro.jd.com') && code === 0 && said === '';
    if (!isAsSeen || !/global-config add-plugin/.test(next)) throw new Error('It is another way now.');
  });
});
JS
node watch.js
