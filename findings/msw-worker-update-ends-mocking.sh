#!/usr/bin/env bash
# Version: msw 2.15.0 in Chromium (needs `chromium` or `chromium-headless-shell` on PATH; playwright-core 1.65.1 drives it).
#
# The guess: an open page goes on being mocked when the browser installs a new mockServiceWorker.js. MSW's own script calls
# skipWaiting() as it installs and clients.claim() as it becomes active, so that the new worker takes over the page, and
# `worker.start()` has long resolved there.
#
# The behaviour: the new worker takes the page over and mocks nothing in it. It begins with an empty list of pages, and the
# library in the page speaks to, and hears, only the worker that it started with. Nothing is said on either side; each
# request goes to the real server until the page is loaded again. One byte more in the script is enough, as with each new
# version of MSW or each comment that a build puts into the file.
#   seen: before {"mocked":true} after {"real":true}, requests at the server: 1, console: none
#
# Why it matters: a page that is open while a new version of a mocked site is deployed sends to the real host what is typed
# there from then on, without a word. Who mocks in a browser has to watch `controllerchange`, or to answer in the page.
set -euo pipefail
browser=$(command -v chromium-headless-shell || command -v chromium || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo 'This needs chromium on PATH.' >&2
  exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-fund --no-audit --ignore-scripts msw@2.15.0 playwright-core@1.65.1 >/dev/null
cat >look.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { chromium } = require('playwright-core');

const lib = path.join(__dirname, 'node_modules/msw/lib');
const page = '<!DOCTYPE html><link rel="icon" href="data:,"><script src="/msw.js"></script>';
let worker = readFileSync(path.join(lib, 'mockServiceWorker.js'), 'utf8');
let requests = 0;
const server = createServer(({ url }, response) => {
  const answer = (type, body) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  if (url === '/') answer('text/html', page);
  else if (url === '/msw.js') answer('text/javascript', readFileSync(path.join(lib, 'iife/index.js')));
  else if (url === '/mockServiceWorker.js') answer('text/javascript', worker);
  else {
    requests += 1;
    answer('application/json', '{"real":true}');
  }
});

server.listen(0, '127.0.0.1', async () => {
  const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => /warning|error/.test(message.type()) && said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const ask = () => tab.evaluate(async () => (await fetch('/thing')).text());

    await tab.evaluate(async () => {
      const { setupWorker, http, HttpResponse } = window.MockServiceWorker;
      await setupWorker(http.get('/thing', () => HttpResponse.json({ mocked: true }))).start({ quiet: true });
    });
    const before = await ask();
    worker += '\n// One line more.\n';
    await tab.evaluate(async () => {
      const { serviceWorker } = navigator;
      const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
      await (await serviceWorker.getRegistration()).update();
      await taken;
    });
    const after = await ask();
    console.log(`before ${before} after ${after}, requests at the server: ${requests}, console: ${said.join('; ') || 'none'}`);
    const isAsSeen = before === '{"mocked":true}' && after === '{"real":true}' && requests === 1 && said.length === 0;
    if (!isAsSeen) console.error('The behaviour has changed.');
    process.exitCode = isAsSeen ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
});
JS
node look.cjs "$browser"
