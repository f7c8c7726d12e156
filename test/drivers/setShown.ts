import type { Page } from '@playwright/test';

/**
 * What a browser tells its page when another one covers it, and when it comes back. Shown, the page reads the browser's own
 * values again, or it would take itself for shown while it is left.
 */
export async function setShown(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate((shown) => {
    for (const [name, hidden] of Object.entries({ visibilityState: 'hidden', hidden: true })) {
      if (shown) Reflect.deleteProperty(document, name);
      else Object.defineProperty(document, name, { value: hidden, configurable: true });
    }
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isShown);
}
