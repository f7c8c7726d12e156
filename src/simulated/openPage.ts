import Taro from '@tarojs/taro';
import { pageUrl } from '@/flow';

/** Whether the link names a page itself. On Alipay every launch does. */
export function namesPage(): boolean {
  return process.env.TARO_ENV !== 'h5' || !/^#?\/?$/.test(window.location.hash);
}

/** Opens the page of the step that a link names, where it names no page itself. */
export function openFirstPage(page: string): void {
  if (process.env.TARO_ENV !== 'h5') {
    // The app's first page has to stand before another can take its place.
    Taro.nextTick(() => void Taro.reLaunch({ url: page }));
  } else if (!namesPage()) {
    window.location.replace(`#${page}`);
  }
}

/** Opens the app anew at a page, e.g. `/pages/review/index?id=…`, with nothing of before on the stack. */
export function openAnew(url: string): void {
  if (process.env.TARO_ENV === 'h5') {
    // A reload, because Taro keeps tab pages alive over its own `reLaunch`, with what they showed of the old world.
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', `${pathname}${search}#${url}`);
    window.location.reload();
  } else Taro.reLaunch({ url });
}

/** Opens the page on top anew, so that it shows what has changed in the world. */
export function openPageAgain(): void {
  if (process.env.TARO_ENV === 'h5') window.location.reload();
  else Taro.reLaunch({ url: currentUrl() });
}

/** The address of the page on top. */
function currentUrl(): string {
  const { router } = Taro.getCurrentInstance();
  if (!router?.path) return pageUrl('home');
  const query = Object.keys(router.params)
    // Taro's own stamps are among the parameters.
    .filter((name) => typeof router.params[name] === 'string' && !/^\$|^stamp$/.test(name))
    .map((name) => `${name}=${encodeURIComponent(router.params[name] ?? '')}`)
    .join('&');
  const path = `/${router.path.replace(/^\//, '').split('?')[0]}`;
  return query ? `${path}?${query}` : path;
}
