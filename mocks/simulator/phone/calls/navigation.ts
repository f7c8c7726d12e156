import { cssColor } from '../../colors';
import { isFields, textOf } from '../../messages';
import type { PageStack } from '../pageStack';
import type { NativeCalls } from './call';

/** `index.html#pages/review/index?id=1` → what is behind the hash. */
const urlIn = (address: unknown) => textOf(address).replace(/^.*?#/, '');

/** From page to page: `my.navigateTo`, `redirectTo`, `reLaunch`, `navigateBack`, `switchTab`; and the title bar. */
export function navigationCalls(stack: PageStack): NativeCalls {
  const here = (viewId: number | undefined) => viewId ?? stack.top()?.viewId;
  return {
    pushWindow({ url, param }) {
      const given = isFields(param) ? param : {};
      const where = given.closeAllWindow ? 'alone' : given.closeCurrentWindow ? 'place' : 'above';
      return stack.open(urlIn(url), where) ? undefined : { error: 4, errorMessage: '页面打开过多' };
    },
    popWindow: () => void stack.pop(1),
    popTo: ({ index }) => void stack.pop(Math.max(1, -Number(index) || 1)),
    switchTab: ({ tag, recreate }) => void stack.showTab(textOf(tag), recreate === true),
    showBackHome: (_, viewId) => void stack.mark(here(viewId), { hasHome: true }),
    setTitle: ({ title }, viewId) => void stack.mark(here(viewId), { title: textOf(title) }),
    setTitleColor: ({ color, reset }, viewId) =>
      void stack.mark(here(viewId), { barColor: reset === true ? undefined : cssColor(color) }),
    setBarBottomLineColor: ({ color }, viewId) => void stack.mark(here(viewId), { barLine: cssColor(color) }),
    setBackgroundColor: ({ backgroundColor }, viewId) =>
      void stack.mark(here(viewId), { background: cssColor(backgroundColor) }),
    startPullDownRefresh: (_, viewId) => void stack.refresh(here(viewId)),
    restorePullToRefresh: (_, viewId) => void stack.mark(here(viewId), { isRefreshing: false }),
    showTitleLoading: (_, viewId) => void stack.mark(here(viewId), { isBusy: true }),
    hideTitleLoading: (_, viewId) => void stack.mark(here(viewId), { isBusy: false }),
  };
}
