/** How Alipay's client tells an app that it goes to the background, or comes back from there. */
export type BackgroundNews = 'appPause' | 'appResume';

/** As on a phone, an app that nobody can see is in the background: it goes there when the browser shows another tab. */
export function followTab(tab: Document, tellApp: (news: BackgroundNews) => void): void {
  tab.addEventListener('visibilitychange', () => tellApp(tab.visibilityState === 'visible' ? 'appResume' : 'appPause'));
}
