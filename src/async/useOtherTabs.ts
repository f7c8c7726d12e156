import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { onOtherTabs } from '@/platform';

/**
 * Does `work` when another tab of the app has changed something at the server: at once while the page is on screen, else as
 * soon as it is shown again. Never on Alipay, where the app runs once.
 */
export function useOtherTabs(work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  const isShown = useRef(true);
  const hasMissed = useRef(false);
  useDidHide(() => {
    isShown.current = false;
  });
  useDidShow(() => {
    isShown.current = true;
    if (hasMissed.current) latest.current();
    hasMissed.current = false;
  });
  useEffect(
    () =>
      onOtherTabs(() => {
        if (isShown.current) latest.current();
        else hasMissed.current = true;
      }),
    [],
  );
}
