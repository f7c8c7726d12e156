import type { Browser, Page } from '@playwright/test';
import { EMPTY_PATH } from '../../config/commands/test/testFiles';
import { SIMULATOR } from './addresses';
import { PHONE_WINDOW, STILL } from './phoneWindow';
import { test as base } from './quietPage';

/** A page in a window that stays open from test to test. */
export interface Lasting {
  readonly page: Page;
  /** Leaves what the page showed, and has the browser forget all that it kept for the site but its cache. */
  beginAnew(): Promise<void>;
  /** Listens no more for what a test listened for. */
  endTest(): void;
}

interface Windows {
  readonly one: Lasting;
  readonly other: Lasting;
}

interface Fixtures {
  /** Both pages are as new. */
  readonly begun: undefined;
  /** For the phone beside `page`: in a window of its own, for of two pages in one the browser draws the one behind once a second. */
  readonly phonePage: Page;
}

/** What a test listens for on its pages. */
const HEARD = ['console', 'pageerror', 'response'] as const;

/** @param site an address of the site that the page is for; it answers `answerTests`. */
export async function openWindow(browser: Browser, site: string): Promise<Lasting> {
  const context = await browser.newContext({ ...PHONE_WINDOW, ...STILL });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const { origin } = new URL(site);
  return {
    page,
    async beginAnew() {
      // Nothing of the app's may run any more: it would write something again.
      await page.goto(`${origin}${EMPTY_PATH}`);
      await page.evaluate(() => sessionStorage.clear());
      await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    },
    endTest() {
      for (const event of HEARD) page.removeAllListeners(event);
    },
  };
}

/**
 * Tests whose pages stand in windows that stay open for the next one: the browser then has the scripts compiled, which
 * takes longer than anything else of a short journey. What the app has kept is gone each time.
 */
export const test = base.extend<Fixtures, { readonly windows: Windows }>({
  windows: [
    async ({ browser }, use) => {
      const [one, other] = await Promise.all([
        openWindow(browser, PHONE_WINDOW.baseURL),
        openWindow(browser, SIMULATOR),
      ]);
      await use({ one, other });
      await Promise.all([one, other].map(({ page }) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  begun: async ({ windows }, use) => {
    await Promise.all([windows.one.beginAnew(), windows.other.beginAnew()]);
    await use(undefined);
  },
  page: async ({ windows, begun: _ }, use) => {
    await use(windows.one.page);
    windows.one.endTest();
  },
  phonePage: async ({ windows, begun: _ }, use) => {
    await use(windows.other.page);
  },
});
