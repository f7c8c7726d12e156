import { createStore } from 'zustand/vanilla';
import type { Fields } from '../messages';
import type { AppConfig } from './appConfig';

/** A page with its view. */
export interface OpenPage {
  readonly viewId: number;
  /** `pages/review/index?id=1`. */
  readonly url: string;
  readonly title: string;
  /** The small wheel beside the title. */
  readonly isBusy: boolean;
  /** The way home, where a link led past it. */
  readonly hasHome: boolean;
  /** What the app has coloured: the title bar, the line below it, and what is behind the page; as CSS has it. */
  readonly barColor?: string | undefined;
  readonly barLine?: string | undefined;
  readonly background?: string | undefined;
  /** It was pulled down to be brought up to date, and is not yet. */
  readonly isRefreshing: boolean;
}

export interface Pages {
  /** Every page whose view lives, in the order they were opened: tabs go on while another is shown. */
  readonly alive: readonly OpenPage[];
  /** Those that back leads through; the last is on screen. */
  readonly stack: readonly number[];
}

/** Alipay refuses more. */
const DEEPEST = 10;

/** `pages/review/index?id=1` → `pages/review/index`. */
export function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}

interface Options {
  readonly config: AppConfig;
  /** Tells the app's logic what became of a page. */
  readonly push: (name: string, param: Fields, viewId: number) => void;
}

/** The stack of pages as Alipay's client keeps it: it opens and closes the views, and says so to the app's logic. */
export function createPageStack({ config, push }: Options) {
  const store = createStore<Pages>(() => ({ alive: [], stack: [] }));
  let lastId = 0;

  const isTab = (url: string) => config.tabs.some(({ tag }) => tag === pathOf(url));
  const find = (viewId: number | undefined) => store.getState().alive.find((page) => page.viewId === viewId);
  const top = () => find(store.getState().stack.at(-1));
  const tell = (name: string, page: OpenPage) => push(name, { NBPageUrl: `index.html#${page.url}` }, page.viewId);

  const create = (url: string): OpenPage => {
    lastId += 1;
    return {
      viewId: lastId,
      url,
      title: config.titleOf(pathOf(url)),
      isBusy: false,
      hasHome: false,
      isRefreshing: false,
    };
  };

  /** Keeps these views and shows that stack of them. */
  const set = (alive: readonly OpenPage[], stack: readonly number[]) => store.setState({ alive, stack });

  /** Takes so many pages off the stack; the last one stays. */
  const pop = (count: number) => {
    const { alive, stack } = store.getState();
    const gone = stack.slice(1).slice(-count);
    if (gone.length === 0) return;
    for (const viewId of [...gone].reverse()) {
      const page = find(viewId);
      if (page) tell('beforeDestroy', page);
    }
    set(
      alive.filter(({ viewId }) => !gone.includes(viewId)),
      stack.filter((viewId) => !gone.includes(viewId)),
    );
    const shown = top();
    if (shown) tell('pageResume', shown);
  };

  return {
    store,
    isTab,
    top,
    find,

    /** Opens a page above the others, `alone` without them, or in `place` of the one on top. */
    open(url: string, where: 'above' | 'alone' | 'place'): boolean {
      const { alive, stack } = store.getState();
      if (where === 'above' && stack.length >= DEEPEST) return false;
      const page = create(url);
      const covered = top();
      if (where === 'alone') set([page], [page.viewId]);
      else if (where === 'place') {
        set([...alive.filter(({ viewId }) => viewId !== covered?.viewId), page], [...stack.slice(0, -1), page.viewId]);
      } else {
        set([...alive, page], [...stack, page.viewId]);
        if (covered) tell('pagePause', covered);
      }
      return true;
    },

    /**
     * Shows a tab, the pages above tabs close; `isAnew` where nothing of before is to live on.
     *
     * @param announce called once the tab before has been told that it is covered, and before anything else changes.
     */
    showTab(tag: string, isAnew = false, announce: () => void = () => {}): void {
      const { alive, stack } = store.getState();
      const shown = top();
      const tabs = isAnew ? [] : alive.filter(({ url }) => isTab(url));
      const kept = tabs.find(({ url }) => pathOf(url) === tag);
      if (kept && kept.viewId === shown?.viewId) return;
      if (shown && !isAnew && stack.length === 1 && isTab(shown.url)) tell('pagePause', shown);
      announce();
      const tab = kept ?? create(tag);
      set(kept ? tabs : [...tabs, tab], [tab.viewId]);
      if (kept) tell('pageResume', kept);
    },

    /** The client's own way home, from a page that a link led to: all that lives closes, and the app's logic is told so. */
    goHome(): void {
      const [first = ''] = config.pages;
      for (const page of [...store.getState().alive].reverse()) tell('beforeDestroy', page);
      const home = create(first);
      set([home], [home.viewId]);
    },

    pop,

    /** Pulls a page down, as `my.startPullDownRefresh` does; the app says when it is through. */
    refresh(viewId: number | undefined): void {
      const page = find(viewId);
      if (!page) return;
      this.mark(viewId, { isRefreshing: true });
      push('firePullToRefresh', { from: 'code' }, page.viewId);
    },

    /** Changes what stands in a page's title bar. */
    mark(viewId: number | undefined, change: Partial<Omit<OpenPage, 'viewId' | 'url'>>): void {
      const { alive } = store.getState();
      store.setState({ alive: alive.map((page) => (page.viewId === viewId ? { ...page, ...change } : page)) });
    },
  };
}

export type PageStack = ReturnType<typeof createPageStack>;
