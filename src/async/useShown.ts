import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';

/** Whether the page is on screen, and not covered by others of the stack, which stay mounted. */
export function useShown(): boolean {
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return isShown;
}

/**
 * A value as it was when the page was last on screen. A covered page would draw anew for nobody, and on Alipay send all
 * that to its view; shown again, it takes up the newest.
 */
export function useWhileShown<T>(value: T): T {
  const isShown = useShown();
  const kept = useRef(value);
  if (isShown) kept.current = value;
  return kept.current;
}
