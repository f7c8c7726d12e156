import type { PropsWithChildren } from 'react';
import './app.scss';

if (process.env.TARO_APP_BACKEND === 'mock' || process.env.TARO_APP_NATIVE === 'simulated') {
  // `require`, because the mocked world must stand before the first page asks for anything, and because a production
  // build drops this branch with all it would load.
  const { startMockedWorld } = require('@/dev') as typeof import('@/dev');
  startMockedWorld();
}

export default function App({ children }: PropsWithChildren) {
  return children;
}
