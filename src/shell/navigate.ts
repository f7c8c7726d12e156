import Taro from '@tarojs/taro';
import { type PageId, pages, pageUrl } from '@/flow';

/** Alipay refuses a page stack deeper than ten; one place is kept free. */
const DEEPEST = 9;

const tabs: readonly string[] = pages.filter((page) => 'tab' in page).map((page) => page.id);

/** The navigation under way, until it has ended well or not; one at a time. */
let underWay: Promise<void> | undefined;

type Way = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

/** While another navigation is under way, this does nothing: it is a second tap. One that fails leaves the page on screen. */
function move(way: Way, id: PageId, params: Readonly<Record<string, string | undefined>>): Promise<void> {
  if (underWay) return Promise.resolve();
  const end = () => {
    underWay = undefined;
  };
  underWay = Taro[way]({ url: pageUrl(id, params) }).then(end, end);
  return underWay;
}

/** Names the page on screen. By its address and depth: on H5 Taro answers new objects at every question. */
function top(): string {
  const stack = Taro.getCurrentPages();
  const page = stack[stack.length - 1];
  return `${stack.length} ${page?.path ?? page?.$taroPath ?? page?.route}`;
}

/** Goes to a page, on top of this one; a tab is switched to. */
export function goTo(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  if (tabs.includes(id)) return move('switchTab', id, {});
  return move(Taro.getCurrentPages().length >= DEEPEST ? 'redirectTo' : 'navigateTo', id, params);
}

/**
 * Takes the place of this page, so that going back does not return here. A page may ask for it while the navigation that
 * opened it is still under way; one that another has taken the place of meanwhile no longer gets it.
 */
export async function replaceWith(
  id: PageId,
  params: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  const asking = top();
  while (underWay) await underWay;
  if (top() === asking) await move(tabs.includes(id) ? 'switchTab' : 'redirectTo', id, params);
}

/** Leaves the whole stack behind: there is no going back into it. */
export function startOver(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  return move('reLaunch', id, params);
}

/** One page back; from the only page of the stack, to the home page. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack().catch(() => {});
  else await startOver('home');
}
