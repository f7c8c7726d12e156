import { chromium, type Page } from '@playwright/test';
import { ensureChromium } from '../../config/commands/test/chromium';
import { PHONE_WINDOW, STILL } from '../e2e/phoneWindow';

/** A browser for phones, where no test of Playwright's gives one. */
export interface PhoneBrowser {
  /** On a device of its own: what one keeps is none of another's. Its context is to be closed with it. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** @throws Error where there is no Chromium, and none can be installed. */
export async function openPhoneBrowser(): Promise<PhoneBrowser> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  return {
    async newPage() {
      const context = await browser.newContext({ ...PHONE_WINDOW, ...STILL });
      // tsx keeps the name of every function by a helper, which what is sent to a page asks for there.
      await context.addInitScript('globalThis.__name = (named) => named;');
      return context.newPage();
    },
    close: () => browser.close(),
  };
}
