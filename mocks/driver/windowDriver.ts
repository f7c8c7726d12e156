import { fireEvent, queryAllByRole, queryAllByText } from '@testing-library/dom';
import { type PageId, pages, pageTitle, pageUrl, steps } from '@/flow';
import { BEGINNINGS, FAULTS, timesWords } from '../client/choices';
import { clockCall, type Span } from '../client/controls';
import { type FaultScope, faultText } from '../client/faultText';
import { type CallChoice, REVIEW_CALL } from '../client/reviewCall';
import type { WorldChoice } from '../client/worldChoice';
import { AppWindow } from '../panel/appWindow';
import { DEFAULT_SCENARIO } from '../scenarios';
import type { Driver } from './driver';

/** So long, in milliseconds, something is waited for. */
const PATIENCE = 15_000;
const LOOK_EVERY = 50;

const TAPPABLE = ['button', 'tab', 'checkbox', 'radio', 'link'] as const;
const FIELDS = ['textbox', 'searchbox'] as const;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a field of that label was given is told to nobody. */
const PRIVATE: readonly string[] = ['身份证号', '手机号'];

const spanWords = (span: Span) => ('hours' in span ? `${span.hours} 小时` : `${span.workingDays} 个工作日`);

/** A choice in the words of the frame's own panel. */
function choiceWords({ scenario = DEFAULT_SCENARIO, at }: WorldChoice): string {
  const start = BEGINNINGS.find((beginning) => beginning.at === at)?.title ?? at;
  return at === undefined ? `场景 ${scenario}` : `场景 ${scenario}，从「${start}」开始`;
}

function faultWords(kind: string, { endpoint, times }: FaultScope): string {
  const title = FAULTS.find((fault) => fault.kind === kind)?.title ?? kind;
  const scope = [endpoint, times && timesWords(times)].filter(Boolean).join('，');
  return `制造故障「${title}」${scope && `（${scope}）`}`;
}

/** Drives the H5 app that stands in a frame of this page, with the mocked world inside. */
export class WindowDriver implements Driver {
  private readonly app: AppWindow;

  /**
   * @param tell hears of each thing that is done, in Chinese, for people to do it after.
   * @param signal once it is aborted it does nothing more: what waits fails.
   */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly tell: (deed: string) => void,
    private readonly signal: AbortSignal,
  ) {
    this.app = new AppWindow(frame);
  }

  /** Begins the mocked world anew, and opens the app where the choice leads, or at that page. */
  async open(choice: WorldChoice, page?: PageId): Promise<void> {
    this.tell(choiceWords(choice));
    if (!this.begunWith) await this.loaded(() => this.app.load(choice, ''));
    await this.loaded(() => this.app.begin(choice));
    if (page === undefined) return;
    this.tell(`打开「${pageTitle(page)}」`);
    this.window.history.replaceState(null, '', this.addressOf(page));
    await this.again();
  }

  async isAt(page: PageId): Promise<void> {
    const row = [...steps, ...pages].find(({ id }) => id === page);
    await this.until(`页面「${pageTitle(page)}」`, () => {
      const drawn = [...(this.frame.contentDocument?.querySelectorAll<HTMLElement>('.taro_page') ?? [])];
      const isDrawn = drawn.some((element) => element.id.includes(`${row?.page}`) && isShown(element));
      return (isDrawn && this.app.hash.split('?')[0] === `#/${row?.page}`) || undefined;
    });
  }

  async see(text: string | RegExp): Promise<void> {
    await this.seen(text);
  }

  /** Waits for a text and scrolls to it, where it is out of sight or under something that stands over the page. */
  async show(text: string | RegExp): Promise<void> {
    const found = await this.seen(text);
    const { left, top, width, height } = found.getBoundingClientRect();
    const onTop = found.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    if (!found.contains(onTop)) reveal(found, 'center');
  }

  async tap(name: string): Promise<void> {
    this.tell(`点「${name}」`);
    await this.press(name);
  }

  async type(label: string, text: string): Promise<void> {
    this.tell(`填写「${label}」${PRIVATE.includes(label) ? '' : `：${text}`}`);
    const field = await this.until(`输入框「${label}」`, () => this.named(FIELDS, label)[0]);
    // What comes and goes is told twice: to the element, and to those above it, where React listens.
    fireEvent.focus(field);
    fireEvent.focusIn(field);
    fireEvent.input(field, { target: { value: text } });
    fireEvent.blur(field);
    fireEvent.focusOut(field);
  }

  async choose(label: string, names: readonly string[]): Promise<void> {
    this.tell(`在「${label}」中选择 ${names.join('、')}`);
    await this.press(label);
    for (const name of names) await this.press(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    this.tell(`打开「${pageTitle(page)}」`);
    // In place: the browser's own back leads to the state before, not through what was done for this one.
    this.window.location.replace(this.addressOf(page));
    await this.isAt(page);
  }

  async reload(): Promise<void> {
    this.tell('离开后重新打开');
    await this.again();
  }

  async pass(span: Span): Promise<void> {
    this.tell(`时钟向后拨 ${spanWords(span)}`);
    await this.app.control(...clockCall(span));
    await this.again();
  }

  async takeCall(choice: CallChoice): Promise<void> {
    await this.see(REVIEW_CALL.title);
    await this.tap(choice);
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    this.tell(kind === undefined ? '解除故障' : faultWords(kind, scope));
    await this.app.setFault(kind && faultText({ kind, ...scope }));
  }

  /** Whole, for a hash alone would be one of this page. */
  private addressOf(page: PageId): string {
    const { pathname, search } = this.window.location;
    return `${pathname}${search}#${pageUrl(page)}`;
  }

  /** Absent while the app loads, and where the frame shows what is not ours: the browser's own page of a failure. */
  private get begunWith(): WorldChoice | undefined {
    try {
      return this.app.begunWith;
    } catch {
      return undefined;
    }
  }

  private get window(): Window {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('手机里没有应用');
    return contentWindow;
  }

  /** The dialog on top, or the whole page. */
  private get screen(): HTMLElement | undefined {
    const body = this.frame.contentDocument?.body;
    const dialogs = [...(body?.querySelectorAll<HTMLElement>('[role="dialog"]') ?? [])].filter(isShown);
    return dialogs[dialogs.length - 1] ?? body;
  }

  private seen(text: string | RegExp): Promise<HTMLElement> {
    return this.until(`「${typeof text === 'string' ? text : text.source}」`, () => {
      const body = this.frame.contentDocument?.body ?? undefined;
      return body && queryAllByText(body, text, { ignore: 'script, style, title' }).filter(isShown)[0];
    });
  }

  private async press(name: string): Promise<void> {
    const target = await this.until(
      `可以点的「${name}」`,
      () => this.named(TAPPABLE, name)[0] ?? this.named(TAPPABLE, new RegExp(`^${escaped(name)}`))[0],
    );
    reveal(target, 'nearest');
    target.click();
  }

  private named(roles: readonly string[], name: string | RegExp): HTMLElement[] {
    const { screen } = this;
    if (!screen) return [];
    return roles
      .flatMap((role) => queryAllByRole(screen, role, { name, hidden: true }))
      .filter((element) => isShown(element) && element.getAttribute('aria-disabled') !== 'true');
  }

  private again(): Promise<void> {
    return this.loaded(() => this.window.location.reload());
  }

  /** Does what loads the frame anew, and waits until the app and its mocked world are there again. */
  private async loaded(load: () => void): Promise<void> {
    const before = this.frame.contentDocument;
    load();
    await this.until('应用', () => {
      const { contentDocument } = this.frame;
      const isLoaded = contentDocument !== before && contentDocument?.readyState === 'complete';
      return (isLoaded && this.begunWith && this.app.isSettled) || undefined;
    });
  }

  private async until<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      this.signal.throwIfAborted();
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`没有等到${what}`);
      await new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY));
    }
  }
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Scrolls to it inside the frame, and leaves the page around that where it is. */
function reveal(element: HTMLElement, block: ScrollLogicalPosition): void {
  const { scrollX, scrollY } = window;
  element.scrollIntoView({ block });
  window.scrollTo(scrollX, scrollY);
}
