import type { Backend } from '@mocks/backend/protocol';
import { type Chain, createInterceptor, type Task } from '@mocks/transports/interceptor';
import Taro from '@tarojs/taro';

type Interceptor = (chain: Chain) => Task;

/** The page's folder, with a closing slash: the app may stand anywhere below a host. */
export function pageFolder(): string {
  return window.location.pathname.replace(/[^/]*$/, '');
}

/** Lets the service worker answer where there can be one, and says what else has to: `undefined` for nothing. */
function startH5(backend: Backend): Promise<Interceptor | undefined> {
  const interceptor = createInterceptor(backend);
  // Plain http on a phone in the same network has none. The platform is asked right around the `import`, in a function that
  // is not `async`, or a package for Alipay would hold MSW: webpack drops a dead branch only where it still is one in ES5.
  if (process.env.TARO_ENV === 'h5' && 'serviceWorker' in navigator && window.isSecureContext) {
    return import('@mocks/transports/mswBrowser')
      .then(({ startWorker }) => startWorker(backend, pageFolder()))
      .then(
        () => undefined,
        () => interceptor,
      );
  }
  return Promise.resolve(interceptor);
}

/** Holds requests until it is known who answers them, `undefined` for the network; an abort meanwhile is carried out. */
export function holdUntil(ready: Promise<Interceptor | undefined>): Interceptor {
  return (chain) => {
    let under: Task | undefined;
    let isAborted = false;
    const settled = ready.then((interceptor) => {
      if (isAborted) return Promise.reject({ errMsg: 'request:fail abort' });
      under = interceptor ? interceptor(chain) : chain.proceed(chain.requestParams);
      return under;
    });
    const abort = () => {
      isAborted = true;
      under?.abort?.();
    };
    return Object.assign(settled, { abort });
  };
}

/** Lets the backend answer what the app asks of `Taro.request`. */
export function connect(backend: Backend): void {
  if (process.env.TARO_ENV === 'h5') Taro.addInterceptor(holdUntil(startH5(backend)));
  else Taro.addInterceptor(createInterceptor(backend));
}
