import type { PropsWithChildren } from 'react';
import { fontScale } from '@/platform';
import './app.scss';

// For the tab bar, which stands beside the pages; each page sets its own, as on Alipay, where nothing is above a page.
if (process.env.TARO_ENV === 'h5') document.documentElement.style.setProperty('--s', String(fontScale()));

if (process.env.TARO_APP_BACKEND === 'mock' || process.env.TARO_APP_NATIVE === 'simulated') {
  // `require`, because the mocked world must stand before the first page asks for anything, and because a production
  // build drops this branch with all it would load.
  const { startMockedWorld } = require('@/dev') as typeof import('@/dev');
  startMockedWorld();
}

export default function App({ children }: PropsWithChildren) {
  return children;
}
