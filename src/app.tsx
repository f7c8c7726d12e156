import { useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { fontScale } from '@/platform';
import { sayNotOpened, startOver } from '@/shell';
import './app.scss';

// For the tab bar, which stands beside the pages; each page sets its own, as on Alipay, where nothing is above a page.
if (process.env.TARO_ENV === 'h5') document.documentElement.style.setProperty('--s', String(fontScale()));

/** Puts the mocked world under the app; not there in production. */
let startMockedWorld: typeof import('@/dev').startMockedWorld | undefined;

if (process.env.TARO_APP_BACKEND === 'mock' || process.env.TARO_APP_NATIVE === 'simulated') {
  // `require`, because the mocked world must stand before the first page asks for anything, and because a production
  // build drops this branch with all it would load.
  ({ startMockedWorld } = require('@/dev') as typeof import('@/dev'));
  if (process.env.TARO_ENV === 'h5') startMockedWorld();
}

export default function App({ children }: PropsWithChildren) {
  // Alipay tells what it was opened with as it launches, which is still before any page.
  useLaunch(({ query }) => {
    if (process.env.TARO_ENV === 'alipay') startMockedWorld?.(query);
  });
  // A link to a page there is not, or is no longer.
  usePageNotFound(() => void startOver('home'));
  // A page of H5 whose script did not come: Taro's navigation has long said that it went well.
  useUnhandledRejection(({ reason }) => {
    if (reason instanceof Error && reason.name === 'ChunkLoadError') sayNotOpened();
  });
  return children;
}
