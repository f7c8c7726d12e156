import Taro from '@tarojs/taro';
import { type PageId, pages, pageUrl } from '@/flow';

/** Alipay refuses a page stack deeper than ten; one place is kept free. */
const DEEPEST = 9;

const tabs: readonly string[] = pages.filter((page) => 'tab' in page).map((page) => page.id);

/** One navigation at a time: a second tap while the first is under way does nothing. */
let underWay = false;

type Way = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab';

async function move(way: Way, id: PageId, params: Readonly<Record<string, string | undefined>>): Promise<void> {
  if (underWay) return;
  underWay = true;
  try {
    await Taro[way]({ url: pageUrl(id, params) });
  } finally {
    underWay = false;
  }
}

/** Goes to a page, on top of this one; a tab is switched to. */
export function goTo(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  if (tabs.includes(id)) return move('switchTab', id, {});
  return move(Taro.getCurrentPages().length >= DEEPEST ? 'redirectTo' : 'navigateTo', id, params);
}

/** Takes the place of this page, so that going back does not return here. */
export function replaceWith(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  return move(tabs.includes(id) ? 'switchTab' : 'redirectTo', id, params);
}

/** Leaves the whole stack behind: there is no going back into it. */
export function startOver(id: PageId, params: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  return move('reLaunch', id, params);
}

/** One page back; from the only page of the stack, to the home page. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await startOver('home');
}
