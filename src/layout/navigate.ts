import Taro from '@tarojs/taro';
import { type PageId, pages, pageUrl } from '@/flow';

/** Alipay refuses a page stack deeper than ten; one place is kept free. */
const DEEPEST = 9;

const tabs: readonly string[] = pages.filter((page) => 'tab' in page).map((page) => page.id);

/** The navigation under way, until it has ended well or not; one at a time. */
let underWay: Promise<void> | undefined;

type Way = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

/**
 * While another navigation is under way, this does nothing: it is a second tap. One that fails, as where a subpackage could
 * not be loaded, leaves the page on screen and says so.
 *
 * @returns whether nothing is left to do; `false` where the page did not open.
 */
function move(way: Way, id: PageId, params: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  if (underWay) return Promise.resolve(true);
  return begin(Taro[way]({ url: pageUrl(id, params) })).then((hasOpened) => {
    if (!hasOpened) sayNotOpened();
    return hasOpened;
  });
}

/** Takes a navigation for the one under way until it has ended; answers whether it ended well. */
function begin(navigation: Promise<unknown>): Promise<boolean> {
  const moving = navigation.then(
    () => true,
    () => false,
  );
  underWay = moving.then(() => {
    underWay = undefined;
  });
  return moving;
}

/** Says that a page did not open: what shows is the one before. */
export function sayNotOpened(): void {
  // Where even this fails there is nothing left to say it with.
  Taro.showToast({ title: '页面没有打开，请检查网络后再试', icon: 'none' }).catch(() => {});
}

/** Names the page on screen. By its address and depth: on H5 Taro answers new objects at every question. */
function top(): string {
  const stack = Taro.getCurrentPages();
  const page = stack[stack.length - 1];
  return `${stack.length} ${page?.path ?? page?.$taroPath ?? page?.route}`;
}

/** Whether the page on screen lies upon this one; where parameters are named, upon the one that was opened with them. */
export function isBelow(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): boolean {
  const stack = Taro.getCurrentPages();
  const page = stack[stack.length - 2];
  const address = (page?.path ?? page?.$taroPath ?? page?.route ?? '').replace(/^\//, '');
  const url = pageUrl(id, params).slice(1);
  // Taro adds parameters of its own.
  return address === url || address.indexOf(url + (url.includes('?') ? '&' : '?')) === 0;
}

/** Goes to a page, on top of this one; a tab is switched to, and the page that this one lies upon is gone back to. */
export async function goTo(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<boolean> {
  if (tabs.includes(id)) return move('switchTab', id, {});
  if (isBelow(id, params)) {
    const hasOpened = await goBack();
    if (!hasOpened) sayNotOpened();
    return hasOpened;
  }
  return move(Taro.getCurrentPages().length >= DEEPEST ? 'redirectTo' : 'navigateTo', id, params);
}

/**
 * Takes the place of this page, so that going back does not return here. A page may ask for it while the navigation that
 * opened it is still under way; one that another has taken the place of meanwhile no longer gets it.
 *
 * @returns `false` where the page did not open.
 */
export async function replaceWith(
  id: PageId,
  params: Readonly<Record<string, string | undefined>> = {},
): Promise<boolean> {
  const asking = top();
  while (underWay) await underWay;
  return top() === asking ? move(tabs.includes(id) ? 'switchTab' : 'redirectTo', id, params) : true;
}

/** Leaves the whole stack behind: there is no going back into it. */
export function startOver(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<boolean> {
  return move('reLaunch', id, params);
}

/**
 * One page back; from the only page of the stack, to the home page. A second tap while that is under way does nothing.
 *
 * @returns whether nothing is left to do; `false` where the platform refused.
 */
export async function goBack(): Promise<boolean> {
  if (Taro.getCurrentPages().length <= 1) return startOver('home');
  return underWay ? true : begin(Taro.navigateBack());
}
