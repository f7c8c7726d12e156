import type { Clock } from './clock';
import { applyPatch, type PageData, type Update, weigh } from './pageData';

/** What a page's script hands to `Page()`. */
export interface PageConfig {
  readonly data?: object;
  readonly [member: string]: unknown;
}

/** A page on the stack, as the app's own code sees it by `this`. */
export interface PageInstance {
  readonly route: string;
  /** What it was opened with. */
  readonly query: Readonly<Record<string, string>>;
  readonly data: PageData;
  setData(patch: Readonly<Record<string, unknown>>, done?: () => void): void;
  readonly [member: string]: unknown;
}

interface NavigationOptions {
  readonly url?: string;
  readonly delta?: number;
  success?(answer: object): void;
  fail?(failure: object): void;
  complete?(outcome: object): void;
}

/** Alipay refuses more. */
const DEEPEST = 10;

export interface StackOptions {
  readonly clock: Clock;
  readonly tabs: readonly string[];
  /** The script of a page, loaded where it was not yet; `undefined` where the package has no such page. */
  readonly configOf: (route: string) => PageConfig | undefined;
  readonly onUpdate: (update: Update) => void;
}

function call(page: PageInstance, name: string, ...args: unknown[]): void {
  const method = page[name];
  if (typeof method === 'function') method.apply(page, args);
}

/** `/pages/review/index?id=1` → its route and query. */
export function parseUrl(url: string): { route: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?');
  const query: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) query[name] = value;
  return { route: path.replace(/^\//, ''), query };
}

/** The stack of pages, with the order in which Alipay calls their life cycles. Tabs live on while another is shown. */
export class Stack {
  pages: PageInstance[] = [];
  private readonly tabs = new Map<string, PageInstance>();

  constructor(private readonly options: StackOptions) {}

  get top(): PageInstance {
    const page = this.pages[this.pages.length - 1];
    if (!page) throw new Error('No page is open');
    return page;
  }

  /** Puts a page on the stack; the one below is to be hidden by the caller. */
  open(route: string, query: Readonly<Record<string, string>>): void {
    const config = this.options.configOf(route);
    if (!config) throw new Error(`The package has no page ${route}`);
    const page = this.create(route, query, config);
    this.pages.push(page);
    if (this.isTab(route)) this.tabs.set(route, page);
    call(page, 'onLoad', query);
    call(page, 'onShow');
    this.options.clock.setTimeout(() => call(page, 'onReady'));
  }

  hideTop(): void {
    call(this.top, 'onHide');
  }

  showTop(): void {
    call(this.top, 'onShow');
  }

  /** The calls of `my` that lead from page to page. */
  readonly navigation = {
    navigateTo: this.way(({ route, query }) => {
      if (this.isTab(route)) throw new Error('navigateTo opens no tab');
      if (this.pages.length >= DEEPEST) throw new Error(`No more than ${DEEPEST} pages`);
      this.hideTop();
      this.open(route, query);
    }),
    redirectTo: this.way(({ route, query }) => {
      if (this.isTab(route)) throw new Error('redirectTo opens no tab');
      this.close(this.pages.slice(-1));
      this.open(route, query);
    }),
    reLaunch: this.way(({ route, query }) => {
      this.close([...this.pages, ...[...this.tabs.values()].filter((page) => !this.pages.includes(page))].reverse());
      this.tabs.clear();
      this.open(route, query);
    }),
    switchTab: this.way(({ route }) => {
      if (!this.isTab(route)) throw new Error(`${route} is no tab`);
      if (this.top.route === route) return;
      const [bottom] = this.pages;
      if (bottom && this.isTab(bottom.route)) {
        if (this.pages.length === 1) call(bottom, 'onHide');
        this.close(this.pages.slice(1).reverse());
      } else this.close([...this.pages].reverse());
      const kept = this.tabs.get(route);
      this.pages = [];
      if (kept) {
        this.pages = [kept];
        call(kept, 'onShow');
      } else this.open(route, {});
    }),
    navigateBack: (options: NavigationOptions = {}) => {
      this.finish(options, () => {
        const count = Math.min(options.delta ?? 1, this.pages.length - 1);
        if (count < 1) return;
        this.close(this.pages.slice(-count).reverse());
        call(this.top, 'onShow');
      });
    },
  };

  private way(go: (target: ReturnType<typeof parseUrl>) => void) {
    return (options: NavigationOptions) => {
      const target = parseUrl(options.url ?? '');
      this.finish(options, () => {
        if (!this.options.configOf(target.route)) throw new Error(`The package has no page ${target.route}`);
        go(target);
      });
    };
  }

  /** Goes where a call wants to go, a moment later, and tells the call how it went. */
  private finish(options: NavigationOptions, go: () => void): void {
    this.options.clock.setTimeout(() => {
      let failure: object | undefined;
      try {
        go();
      } catch (error) {
        failure = { error: 4, errorMessage: String(error) };
      }
      if (failure) options.fail?.(failure);
      else options.success?.({});
      options.complete?.(failure ?? {});
    });
  }

  private create(route: string, query: PageInstance['query'], config: PageConfig): PageInstance {
    const { clock, onUpdate } = this.options;
    const data: PageData = { root: { cn: [] }, ...JSON.parse(JSON.stringify(config.data ?? {})) };
    const page: PageInstance = {
      ...config,
      route,
      query,
      data,
      setData(patch, done) {
        onUpdate(weigh(route, patch));
        applyPatch(data, patch);
        // The view tells that it has drawn it.
        if (done) clock.setTimeout(() => done.call(page));
      },
    };
    return page;
  }

  private close(pages: readonly PageInstance[]): void {
    this.pages = this.pages.filter((page) => !pages.includes(page));
    for (const page of pages) call(page, 'onUnload');
  }

  private isTab(route: string): boolean {
    return this.options.tabs.includes(route);
  }
}
