import Taro from '@tarojs/taro';
import { pageUrl } from '@/flow';

/** The address of the page on top, `/pages/review/index?id=…`. */
export function currentUrl(): string {
  const { router } = Taro.getCurrentInstance();
  if (!router?.path) return pageUrl('home');
  const query = Object.entries(router.params)
    // Taro's own stamp of a page is among its parameters.
    .filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[0] !== 'stamp' && entry[0] !== '$taroTimestamp',
    )
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  const path = `/${router.path.replace(/^\//, '').split('?')[0]}`;
  return query ? `${path}?${query}` : path;
}
