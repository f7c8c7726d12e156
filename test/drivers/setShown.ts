import type { Page } from '@playwright/test';

/** What a browser tells its page when another one covers it, and when it comes back. */
export async function setShown(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate((shown) => {
    Object.defineProperty(document, 'visibilityState', { value: shown ? 'visible' : 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { value: !shown, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isShown);
}
