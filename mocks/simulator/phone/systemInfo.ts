import type { Fields } from '../messages';

/** The base library that runs here: the last that Ant published with its former command line, of April 2021. */
export const BASE_LIBRARY = '1.25.1';

/** Heights of the client's own bars, pixels. */
export const TITLE_BAR = 44;

/** What a browser's text-size setting makes of `medium`, pixels: Alipay tells its own setting in these as well. */
function textSize(): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  document.body.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
}

/** What `my.getSystemInfoSync` tells: a phone as large as the window. */
export function systemInfo(): Fields {
  const { innerWidth: width, innerHeight: height } = window;
  return {
    app: 'alipay',
    version: '10.2.30',
    SDKVersion: BASE_LIBRARY,
    platform: 'iOS',
    system: '14.0',
    brand: 'iPhone',
    model: 'iPhone14,5',
    language: 'zh-Hans',
    pixelRatio: window.devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    screen: { width, height },
    windowWidth: width,
    windowHeight: height - TITLE_BAR,
    statusBarHeight: 0,
    titleBarHeight: TITLE_BAR,
    fontSizeSetting: textSize(),
    performance: 'high',
    apiLevel: 1,
  };
}
