import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';

/** Puts the mocked world under the app; not there in production. */
let startMockedWorld: typeof import('@/simulated').startMockedWorld | undefined;
/** Not there on Alipay. */
let useBrowser: typeof import('@/layout/useBrowser').useBrowser | undefined;

// `require`, because a build drops a branch that it does not take with all it would load; and because the mocked world must
// stand before the first page asks for anything.
if (process.env.TARO_ENV === 'h5')
  ({ useBrowser } = require('@/layout/useBrowser') as typeof import('@/layout/useBrowser'));
if (process.env.TARO_ENV === 'alipay') require('@/platform/compiledParts.alipay');
if (process.env.TARO_APP_BACKEND === 'mock' || process.env.TARO_APP_NATIVE === 'simulated') {
  ({ startMockedWorld } = require('@/simulated') as typeof import('@/simulated'));
  if (process.env.TARO_ENV === 'h5') startMockedWorld();
}

export default function App({ children }: PropsWithChildren) {
  useBrowser?.();
  // Alipay tells what it was opened with as it launches, which is still before any page; nothing, where there was no query.
  useLaunch(({ query }) => {
    if (process.env.TARO_ENV === 'alipay') startMockedWorld?.(query ?? {});
  });
  return children;
}
