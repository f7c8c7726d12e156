import { test as base, expect } from '@playwright/test';

/**
 * What the browser itself says: that an answer was an error, which a journey may well expect of the backend; that a test has
 * taken its connection away or the script of its service worker, or asked an address that is nobody's and not allowed, or the
 * font of antd-mini's icons, which is elsewhere; and
 * that its own look for a newer service worker met the end of the page.
 */
const isExpected = (text: string, url: string) =>
  (/^Failed to load resource: /.test(text) && /\/api\/v1\//.test(url)) ||
  /^Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)$/.test(text) ||
  /^Failed to update a ServiceWorker .*: Not found$/.test(text) ||
  /^A bad HTTP response code \(404\) was received when fetching the script\.$/.test(text) ||
  /(http:\/\/192\.0\.2\.1\/|https:\/\/gw\.alipayobjects\.com\/.*\.ttf).*Content Security Policy/.test(text);

/** Playwright's own test; one fails on each error in the console of `page` and each uncaught one. */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !isExpected(message.text(), message.location().url))
          complaints.push(`${message.text()} ${message.location().url}`.trim());
      });
      page.on('pageerror', ({ message }) => {
        if (!isExpected(message, '')) complaints.push(message);
      });
      await use(undefined);
      expect(complaints, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
