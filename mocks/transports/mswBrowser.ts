import { setupWorker } from 'msw/browser';
import type { Backend } from '../backend/protocol';
import { mswHandlers } from './msw';
import { realScheduler } from './scheduler';

/**
 * Lets the mocked backend answer this page's requests from a service worker.
 *
 * @param folder the page's folder, with a closing slash: `mockServiceWorker.js` lies there, and only pages there are answered.
 * @throws where the worker cannot be registered; the page then needs another transport.
 */
export async function startWorker(backend: Backend, folder: string): Promise<void> {
  const worker = setupWorker(...mswHandlers(backend, realScheduler));
  await worker.start({
    quiet: true,
    // Pictures, scripts and styles are the page's own files.
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${folder}mockServiceWorker.js`, options: { scope: folder } },
  });
}
