import Taro, { useDidHide, useDidShow, usePageScroll } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { type PageWindow, pageAt, pageWindow } from './pageWindow';

/** The id of the element of a list's page `index`, by which its height is measured. */
export const pageElementId = (list: string, index: number): string => `${list}-page-${index}`;

/** What is drawn of a growing list, and whether its end comes near. */
export interface GrowingWindow extends PageWindow {
  /** The page at the top edge is the last one loaded, and not because the list has just been opened. */
  readonly isNearEnd: boolean;
}

/**
 * The window of a growing list's pages around the page's scroll position. A page counts with its measured height once it
 * has been drawn, and with its estimate before and wherever measuring answers nothing, as some base libraries do.
 *
 * What stands above the list counts as part of its first page: that only shifts the window by less than a page, and a whole
 * page more is drawn on either side.
 *
 * @param list its name, unlike any other list's.
 * @param estimates the height of every loaded page in pixels, roughly.
 */
export function usePageWindow(list: string, estimates: readonly number[]): GrowingWindow {
  const [at, setAt] = useState(0);
  const measured = useRef<Record<number, number>>({});
  const heights = estimates.map((estimate, index) => measured.current[index] ?? estimate);
  const drawn = pageWindow(heights, at);

  usePageScroll(({ scrollTop }) => setAt(pageAt(heights, scrollTop)));

  // Alipay measures on the page that is on top when it is asked.
  const isOnTop = useRef(true);
  useDidShow(() => {
    isOnTop.current = true;
  });
  useDidHide(() => {
    isOnTop.current = false;
  });

  const { first, last } = drawn;
  useEffect(() => {
    // Of a single page nothing is ever left out.
    if (last === 0) return;
    Taro.nextTick(() => {
      if (!isOnTop.current) return;
      for (let index = first; index <= last; index += 1) measure(pageElementId(list, index), index, measured.current);
    });
  }, [list, first, last]);

  return { ...drawn, isNearEnd: at > 0 && at >= heights.length - 1 };
}

function measure(id: string, index: number, measured: Record<number, number>): void {
  Taro.createSelectorQuery()
    .select(`#${id}`)
    .boundingClientRect((found) => {
      const height = found && !Array.isArray(found) ? found.height : 0;
      // A page that was left meanwhile, or stands behind another one, has no height.
      if (height > 0) measured[index] = height;
    })
    .exec();
}
