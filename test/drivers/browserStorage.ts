import type { Page } from '@playwright/test';
import type { LeftBehind } from './personalData';

/** Under which name the simulator keeps what the app inside it keeps. */
const DEVICE = 'simulator.device';

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** All that a browser keeps of what it shows: storage, cookies, data bases, caches, the address. */
export async function keptByBrowser(page: Page): Promise<LeftBehind['kept']> {
  const kept: Record<string, string> = {};
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  for (const { name, value } of cookies) kept[`cookie ${name}`] = value;
  for (const { origin, localStorage: entries, ...others } of origins) {
    for (const { name, value } of entries) kept[`localStorage ${name}`] = value;
    kept[`data bases of ${origin}`] = JSON.stringify(others);
  }
  const device: unknown = JSON.parse(kept[`localStorage ${DEVICE}`] ?? '{}');
  delete kept[`localStorage ${DEVICE}`];
  for (const [name, value] of Object.entries(Object(device))) kept[`device ${name}`] = asText(value);

  const rest = await page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const [name, text] of Object.entries(window.sessionStorage)) found[`sessionStorage ${name}`] = String(text);
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        found[`cache ${request.url}`] = (await (await cache.match(request))?.text()) ?? '';
      }
    }
    return found;
  });
  return { ...kept, ...rest };
}
