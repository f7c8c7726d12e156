/**
 * `@tarojs/taro` as a build for H5 has it: Taro's own web API and React hooks, with a navigation that a test can see.
 */
import * as hooks from '@tarojs/plugin-framework-react/dist/runtime';
import * as api from '@tarojs/taro-h5';
import * as navigation from './navigation';

export * from '@tarojs/plugin-framework-react/dist/runtime';
export * from '@tarojs/taro-h5';
export { getCurrentPages, navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from './navigation';

const { navigateTo, redirectTo, reLaunch, switchTab, navigateBack, getCurrentPages } = navigation;

export default {
  ...api.default,
  ...api,
  ...hooks,
  ...{ navigateTo, redirectTo, reLaunch, switchTab, navigateBack, getCurrentPages },
};
