import { createPageFetch, type PageFetchOptions } from '@mocks/browser/pageFetch';
import { createInterceptor } from '@mocks/client/interceptor';
import type { Backend } from '@mocks/server/http/protocol';
import Taro from '@tarojs/taro';

/** The page's folder, with a closing slash: the app may stand anywhere below a host. */
export function pageFolder(): string {
  return window.location.pathname.replace(/[^/]*$/, '');
}

/** Starts the service worker where there can be one: plain http on a phone in the same network has none. */
const startWorker: PageFetchOptions['startWorker'] = (answer, isLate) => {
  // The platform is asked right around the `import`, in a function that is not `async`, or a package for Alipay would hold
  // MSW: webpack drops a dead branch only where it still is one in ES5.
  if (process.env.TARO_ENV === 'h5' && 'serviceWorker' in navigator && window.isSecureContext) {
    return import('@mocks/browser/mswBrowser').then((msw) =>
      // To start MSW may load the page once more, and by now something may be typed there.
      isLate() ? Promise.reject(new Error('late')) : msw.startWorker(answer, pageFolder()),
    );
  }
  return Promise.reject(new Error('none'));
};

/**
 * Lets the backend answer what the app asks of `Taro.request`, and on H5 all that the page fetches.
 *
 * @returns whether it is known by now who answers.
 */
export function connect(backend: Backend): () => boolean {
  if (process.env.TARO_ENV === 'h5') {
    const { fetch, isWithoutWorker } = createPageFetch({ backend, network: window.fetch.bind(window), startWorker });
    window.fetch = fetch;
    return () => isWithoutWorker() || navigator.serviceWorker.controller !== null;
  }
  Taro.addInterceptor(createInterceptor(backend));
  return () => true;
}
