import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext } from 'node:vm';
import { Clock } from './clock';
import { Modules } from './modules';
import { createMy, type NativeCalls, type Storage } from './my';
import { type Templates, templatesOf } from './packageTemplates';
import type { Update } from './pageData';
import { Requests } from './request';
import { type PageConfig, parseUrl, Stack } from './stack';
import { type Element, View } from './view';

export { Clock } from './clock';
export type { NativeCalls, Storage } from './my';
export type { Update } from './pageData';

export interface Launch {
  /** The package: a folder with `app.json`. */
  readonly folder: string;
  /** The page that the link which opened the app leads to, with its query; the first of the package if absent. */
  readonly url?: string;
  /** For each origin the package asks, the origin of the server that answers. */
  readonly servers?: Readonly<Record<string, string>>;
  readonly native?: NativeCalls;
  /** What an earlier run of the app kept on the device. */
  readonly storage?: Storage;
  /** Its own if absent. */
  readonly clock?: Clock;
  /** Called with every call of `setData`. */
  readonly onUpdate?: (update: Update) => void;
}

interface AppJson {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly tabBar?: { readonly items: readonly { readonly pagePath: string }[] };
}

/**
 * An Alipay package run by its own scripts in a bare context: with what Alipay gives (`my`, `App`, `Page` …) and nothing of
 * Node's or a browser's. Its logic is real, its view is the data it sends and `base.axml`, and a finger is this class.
 */
export class AlipayApp {
  /** What the package's scripts were evaluated as, in order. */
  readonly scripts: readonly string[];
  private readonly clock: Clock;
  private readonly home: string;
  private readonly requests: Requests;
  private readonly stack: Stack;
  private readonly templates: Templates;
  private app: Record<string, unknown> = {};
  private readonly typed = new Map<string, { shown: unknown; text: string }>();

  private constructor(options: Launch) {
    const { folder, url, servers = {}, native = {}, storage = new Map(), clock = new Clock() } = options;
    const app: AppJson = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'));
    const { route, query } = parseUrl(url ?? app.pages[0] ?? '');
    // As Alipay does, without a query where there is none.
    const launch = { path: route, scene: '1000', ...(Object.keys(query).length > 0 ? { query } : {}) };
    this.clock = clock;
    this.home = app.pages[0] ?? '';
    this.templates = templatesOf(folder);
    this.requests = new Requests(servers);

    const configs = new Map<string, PageConfig>();
    let loading = '';
    const loadPage = (route: string) => {
      loading = route;
      modules.load(route);
    };
    const apart = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
    this.stack = new Stack({
      clock: this.clock,
      tabs: (app.tabBar?.items ?? []).map(({ pagePath }) => pagePath),
      configOf: (route) => {
        // A subpackage is loaded when one of its pages is first opened.
        if (apart.includes(route) && !configs.has(route)) loadPage(route);
        return configs.get(route);
      },
      onUpdate: options.onUpdate ?? (() => {}),
    });
    const my = createMy({ clock: this.clock, storage, native });
    Object.assign(my, this.stack.navigation, { request: this.requests.request });
    const context = createContext({
      my,
      console,
      navigator: { userAgent: 'AlipayClient/10.6.0' },
      setTimeout: this.clock.setTimeout,
      clearTimeout: this.clock.clearTimeout,
      setInterval: this.clock.setInterval,
      clearInterval: this.clock.clearTimeout,
      App: (config: Record<string, unknown>) => {
        this.app = config;
      },
      Page: (config: PageConfig) => configs.set(loading, config),
      Component: () => {},
      getApp: () => this.app,
      getCurrentPages: () => [...this.stack.pages],
    });
    const modules = new Modules(folder, context);
    this.scripts = modules.order;

    modules.load('app');
    for (const route of app.pages) loadPage(route);
    for (const name of ['onLaunch', 'onShow']) this.tell(name, launch);
    this.stack.open(route, query);
  }

  /** Opens the app and waits for its first page. */
  static async launch(options: Launch): Promise<AlipayApp> {
    const app = new AlipayApp(options);
    await app.settle();
    return app;
  }

  /** The address of the page on top, e.g. `/pages/review/index?id=1`. */
  get url(): string {
    const { route, query } = this.stack.top;
    const search = new URLSearchParams(query).toString();
    return `/${route}${search && `?${search}`}`;
  }

  /** The page on top. */
  get route(): string {
    return this.stack.top.route;
  }

  /** What that page's own script has put into its data. */
  get data(): Readonly<Record<string, unknown>> {
    return { ...this.stack.top.data };
  }

  /** What it shows. */
  get view(): View {
    return new View(this.stack.top.data.root.cn, this.templates);
  }

  /** Waits until the app waits: for a finger, for Alipay, for time to pass, or for an answer that does not come. */
  async settle(): Promise<void> {
    // Twice, for a promise settled in the last turn goes on in the next.
    for (let quiet = 0; quiet < 2; ) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.clock.pending + this.requests.pending > 0 ? 0 : quiet + 1;
    }
  }

  /** Taps in the middle of an element. */
  tap(element: Element): void {
    this.dispatch('tap', this.view.touched(element), {});
  }

  /** Types a text into a field, character by character, in place of what stands there, and leaves the field. */
  async type(label: string, text: string): Promise<void> {
    this.dispatch('focus', this.field(label), { value: this.textIn(label) });
    if (this.textIn(label)) await this.typeText(label, '');
    for (const character of text) await this.typeCharacter(label, character);
    await this.leave(label);
  }

  /** Leaves a field, as by a tap beside it. */
  async leave(label: string): Promise<void> {
    this.dispatch('blur', this.field(label), { value: this.textIn(label) });
    await this.settle();
  }

  /** Types one character behind what stands in a field, and stays there. */
  async typeCharacter(label: string, character: string): Promise<void> {
    await this.typeText(label, this.textIn(label) + character);
  }

  /** What stands in a field: what was typed there, unless the app has written another text since. */
  textIn(label: string): string {
    const field = this.field(label);
    const shown = this.view.attribute(field, 'value');
    const typed = this.typed.get(field.node.sid);
    return typed && typed.shown === shown ? typed.text : String(shown ?? '');
  }

  /**
   * Calls a handler of the page on top, as its own template would.
   *
   * @param event as Alipay hands it over: what was typed in `detail`, what the template says of the element in `dataset`.
   */
  async call(handler: string, event: { readonly detail?: object; readonly dataset?: object } = {}): Promise<void> {
    const page = this.stack.top;
    const handle = page[handler];
    if (typeof handle !== 'function') throw new Error(`${page.route} has no ${handler}`);
    const { detail = {}, dataset = {} } = event;
    handle.call(page, { detail, target: { dataset }, currentTarget: { dataset } });
    await this.settle();
  }

  /** Taps a tab of Alipay's tab bar. */
  async openTab(route: string): Promise<void> {
    this.stack.navigation.switchTab({ url: `/${route}` });
    await this.settle();
  }

  /** The back gesture; from the only page, Alipay's own way home. */
  async back(): Promise<void> {
    if (this.stack.pages.length > 1) this.stack.navigation.navigateBack();
    else this.stack.navigation.reLaunch({ url: this.home });
    await this.settle();
  }

  /** Sends the app to the background, as a phone call does. */
  hide(): void {
    this.stack.hideTop();
    this.tell('onHide');
  }

  /** Brings it back. */
  show(): void {
    this.tell('onShow', {});
    this.stack.showTop();
  }

  /** Ends the app, with all that it still waits for. */
  close(): void {
    this.clock.stop();
    this.requests.stop();
  }

  /** Calls a hook of the app's life. */
  private tell(name: string, ...given: object[]): void {
    const hook = this.app[name];
    if (typeof hook === 'function') hook.call(this.app, ...given);
  }

  private field(label: string): Element {
    const field = this.view.field(label);
    if (!field) throw new Error(`No field is called ${label}. On the page:\n${this.view.text}`);
    return field;
  }

  private async typeText(label: string, text: string): Promise<void> {
    const field = this.field(label);
    if (this.view.attribute(field, 'disabled')) throw new Error(`${label} is disabled`);
    const value = text.slice(0, Number(this.view.attribute(field, 'maxlength') ?? 140));
    this.typed.set(field.node.sid, { shown: this.view.attribute(field, 'value'), text: value });
    this.dispatch('input', field, { value, cursor: value.length });
    await this.settle();
  }

  /** Hands an event to each element from the innermost up whose template asks for it, as Alipay does. */
  private dispatch(type: string, target: Element, detail: object): void {
    const page = this.stack.top;
    const handle = page.eh;
    if (typeof handle !== 'function') throw new Error(`${page.route} takes no events`);
    const facts = ({ node }: Element) => ({ id: node.uid ?? node.sid, dataset: { sid: node.sid }, tagName: '' });
    // Only touches bubble.
    const path = type === 'tap' ? [target, ...[...target.ancestors].reverse()] : [target];
    for (const element of path) {
      if (!element.template.events.has(type)) continue;
      handle.call(page, { type, timeStamp: 0, detail, target: facts(target), currentTarget: facts(element) });
      if (element.template.caught.has(type)) break;
    }
  }
}
