import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { onOtherTabs } from '@/platform';

/**
 * Does `work` whenever the page is shown again after it was hidden: time has passed, and other pages have changed things.
 * Another tab of the app may do that while the page is shown, too.
 */
export function useReturn(work: () => void): void {
  const latest = useRef(work);
  latest.current = work;
  const isHidden = useRef(false);
  useDidHide(() => {
    isHidden.current = true;
  });
  useDidShow(() => {
    if (isHidden.current) latest.current();
    isHidden.current = false;
  });
  useEffect(
    () =>
      onOtherTabs(() => {
        if (!isHidden.current) latest.current();
      }),
    [],
  );
}
