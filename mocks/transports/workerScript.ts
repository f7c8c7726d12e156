import { readFileSync } from 'node:fs';
import { BASE_PATH } from '@/contract';
import { CALL_HEADER } from '../browser/pageFetch';

/** What MSW's service worker keeps the pages in that it asks for answers. */
const PAGES = 'activeClientIds';

/**
 * What MSW's service worker begins with. It keeps in memory alone which pages it asks: it forgets them when the browser ends
 * it, and takes `beforeunload` for a farewell also where nothing is left. A call that bears our header comes from such a page.
 * Past it goes what is none of the API's: it would send each script and picture to the page once more, and the browser would
 * keep none of them compiled.
 */
const BEGINNING = `addEventListener('fetch', (event) => {
  if (event.request.headers.has('${CALL_HEADER}')) ${PAGES}.add(event.clientId);
  else if (!new URL(event.request.url).pathname.startsWith('${BASE_PATH}/')) event.stopImmediatePropagation();
});
`;

/**
 * The script of the service worker for H5: MSW's, with our own beginning.
 *
 * @throws Error where MSW's is no longer the one that the beginning is made for.
 */
export function workerScript(): string {
  const script = readFileSync(require.resolve('msw/mockServiceWorker.js'), 'utf8');
  if (!script.includes(`const ${PAGES} = new Set()`)) throw new Error(`MSW's service worker has no ${PAGES} any more.`);
  return BEGINNING + script;
}
