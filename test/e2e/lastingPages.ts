import type { Browser, Page } from '@playwright/test';
import { SIMULATOR } from './addresses';
import { PHONE_WINDOW, STILL } from './phoneWindow';
import { test as base } from './quietPage';

interface Windows {
  readonly page: Page;
  readonly phonePage: Page;
}

interface Fixtures {
  /** For the phone beside `page`: in a window of its own, for of two pages in one the browser draws the one behind once a second. */
  readonly phonePage: Page;
}

/** What a test listens for on its pages. */
const HEARD = ['console', 'pageerror', 'response'] as const;

async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...PHONE_WINDOW, ...STILL });
  return context.newPage();
}

/** A document without scripts. It names its icon, or the browser would ask for one. */
const EMPTY = '<link rel="icon" href="data:,">';

/** Leaves what a page showed, and has the browser forget all that it kept for that site but its cache. */
async function beginAnew(page: Page, site: string): Promise<void> {
  const { origin } = new URL(site);
  const address = `${origin}/nothing-is-here`;
  // Nothing of the app's may run any more: it would write something again.
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
  await page.goto(address);
  await page.unroute(address);
  await page.evaluate(() => sessionStorage.clear());
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await client.detach();
}

/**
 * Tests whose pages stand in windows that stay open for the next one: the browser then has the scripts compiled, which
 * takes longer than anything else of a short journey. What the app has kept is gone each time.
 */
export const test = base.extend<Fixtures, { readonly windows: Windows }>({
  windows: [
    async ({ browser }, use) => {
      const [page, phonePage] = await Promise.all([openWindow(browser), openWindow(browser)]);
      await use({ page, phonePage });
      await Promise.all([page.context().close(), phonePage.context().close()]);
    },
    { scope: 'worker' },
  ],
  page: async ({ windows }, use) => {
    await beginAnew(windows.page, PHONE_WINDOW.baseURL);
    await use(windows.page);
    for (const event of HEARD) windows.page.removeAllListeners(event);
  },
  phonePage: async ({ windows }, use) => {
    await beginAnew(windows.phonePage, SIMULATOR);
    await use(windows.phonePage);
  },
});
