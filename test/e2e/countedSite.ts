import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { serveDemo } from '../../config/commands/test/demo';
import { answerTests } from '../../config/commands/test/testFiles';
import { H5User } from '../drivers/h5User';
import { type Lasting, openWindow } from './lastingPages';
import { test as base } from './quietPage';

const WORKER_PATH = '/app/mockServiceWorker.js';

/** To go there is to download, and to leave nothing. */
export const DOWNLOAD_PATH = '/file.bin';

/** The script that the site was built with for its service worker. */
export const builtWorker = (): string =>
  readFileSync(path.resolve(__dirname, '../../dist/h5-demo', `.${WORKER_PATH}`), 'utf8');

/** What the site answers where the page asks for the script of its service worker. */
export type WorkerScript = { readonly script: string } | 'as built' | 'missing' | 'never answered';

/** The H5 demo on a host of its own, which counts what reaches it. */
export interface CountedSite {
  /** Of the app, with a closing slash. */
  readonly address: string;
  /** Calls of the contract and of the controls that came, `PUT /api/v1/…`. */
  readonly calls: string[];
  /** Which script the next one to ask for the service worker's is given. */
  workerScript: WorkerScript;
}

interface OpenSite extends CountedSite {
  /** Breaks off what is never answered: until then the browser starts no other worker for the app. */
  breakOff(): void;
  stop(): void;
}

interface Host {
  readonly site: OpenSite;
  readonly window: Lasting;
}

interface Fixtures {
  readonly site: CountedSite;
  readonly user: H5User;
  /** Has the browser end every service worker at once, as it does with idle ones: what they held in memory is gone. */
  readonly stopWorkers: () => Promise<void>;
}

async function openSite(): Promise<OpenSite> {
  const calls: string[] = [];
  const unanswered = new Set<ServerResponse>();
  const demo = await serveDemo((request, response, next) => {
    const { pathname } = new URL(request.url ?? '', 'http://site.test');
    if (/\/(api\/v1|__mock)\//.test(pathname)) calls.push(`${request.method} ${pathname}`);
    const { workerScript } = site;
    if (pathname === DOWNLOAD_PATH) response.writeHead(200, { 'content-disposition': 'attachment' }).end('file');
    else if (pathname !== WORKER_PATH || workerScript === 'as built') answerTests(request, response, next);
    else if (workerScript === 'missing') response.writeHead(404).end();
    else if (workerScript === 'never answered') unanswered.add(response);
    else {
      response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' });
      response.end(workerScript.script);
    }
  });
  const site: OpenSite = {
    address: `${demo.origin}/app/`,
    calls,
    workerScript: 'as built',
    breakOff() {
      for (const response of unanswered) response.destroy();
      unanswered.clear();
    },
    stop: demo.stop,
  };
  return site;
}

/** Tests on a site that counts; each ends with none of the mocked world's calls counted. */
export const test = base.extend<Fixtures, { readonly host: Host }>({
  host: [
    async ({ browser }, use) => {
      const site = await openSite();
      const window = await openWindow(browser, site.address);
      await use({ site, window });
      await window.page.context().close();
      site.stop();
    },
    { scope: 'worker' },
  ],
  site: async ({ host: { site, window } }, use) => {
    site.workerScript = 'as built';
    await window.beginAnew();
    site.calls.length = 0;
    await use(site);
    site.breakOff();
    base.expect(site.calls, 'calls that left the page').toEqual([]);
  },
  page: async ({ host: { window }, site: _ }, use) => {
    await use(window.page);
    window.endTest();
  },
  user: async ({ page, site }, use) => {
    await use(new H5User(page, undefined, site.address));
  },
  stopWorkers: async ({ page }, use) => {
    const client = await page.context().newCDPSession(page);
    await client.send('ServiceWorker.enable');
    await use(async () => void (await client.send('ServiceWorker.stopAllWorkers')));
    await client.detach();
  },
});
