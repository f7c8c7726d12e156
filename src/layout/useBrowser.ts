import { usePageNotFound, useUnhandledRejection } from '@tarojs/taro';
import { useEffect } from 'react';
import { fontScale } from '@/platform';
import { sayNotOpened, startOver } from './navigate';

/** What H5 asks of the app itself, and Alipay sees to by itself: text size of the tab bar, addresses, scripts that do not come. */
export function useBrowser(): void {
  // The tab bar stands beside the pages; each page sets its own scale, as on Alipay, where nothing is above a page.
  useEffect(() => document.documentElement.style.setProperty('--s', String(fontScale())), []);
  // A link to a page there is not, or is no longer.
  usePageNotFound(() => void startOver('home'));
  // A page whose script did not come: Taro's navigation has long said that it went well.
  useUnhandledRejection(({ reason }) => {
    if (reason instanceof Error && reason.name === 'ChunkLoadError') sayNotOpened();
  });
}
