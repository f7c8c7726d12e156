/** What a browser's window is to be for a phone. */
export const PHONE_WINDOW = {
  baseURL: `${process.env.E2E_ORIGIN ?? 'http://127.0.0.1:9000'}/app/`,
  viewport: { width: 375, height: 812 },
  deviceScaleFactor: 1,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
};

/** Nothing moves by itself. */
export const STILL = { reducedMotion: 'reduce' } as const;
