/** `@tarojs/router` in tests: Taro's own builds a page for the browser, while a test only sees where the app goes. */
export { getCurrentPages, navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from './navigation';

export const setTitle = (title: string) => {
  document.title = title;
};
export const setNavigationBarStyle = () => undefined;
export const setNavigationBarLoading = () => undefined;
export const history = window.history;
