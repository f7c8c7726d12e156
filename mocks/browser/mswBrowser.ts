import { setupWorker } from 'msw/browser';
import { mswHandlersOver, UNHANDLED } from './msw';
import type { WorkerRoute } from './pageFetch';

/**
 * Lets the service worker ask this page for the answers to its requests.
 *
 * @param answer answers what is of the API or the controls.
 * @param folder the page's folder, with a closing slash: `mockServiceWorker.js` lies there, and only pages there are answered.
 * @returns once the worker is at work. Never, where its script is not answered or is no worker of MSW's.
 * @throws where the worker cannot be registered.
 */
export async function startWorker(
  answer: (request: Request) => Promise<Response>,
  folder: string,
): Promise<WorkerRoute> {
  const registration = await setupWorker(...mswHandlersOver(answer)).start({
    quiet: true,
    ...UNHANDLED.inPages,
    serviceWorker: { url: `${folder}mockServiceWorker.js`, options: { scope: folder } },
  });
  // MSW hears this one alone, not one that takes its place when the script has changed.
  const worker = registration?.active;
  const { serviceWorker } = navigator;
  return {
    leadsTo: (url) => serviceWorker.controller === worker && new URL(url).origin === window.location.origin,
  };
}
