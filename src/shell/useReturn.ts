import { useDidHide, useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Does `work` whenever the page is shown again after it was hidden: time has passed, and other pages have changed things. */
export function useReturn(work: () => void): void {
  const wasHidden = useRef(false);
  useDidHide(() => {
    wasHidden.current = true;
  });
  useDidShow(() => {
    if (wasHidden.current) work();
    wasHidden.current = false;
  });
}
