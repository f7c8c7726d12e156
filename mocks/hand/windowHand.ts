import { fireEvent, queryAllByRole, queryAllByText } from '@testing-library/dom';
import { type PageId, pages, pageTitle, pageUrl, steps } from '@/flow';
import { AppWindow } from '../frame/appWindow';
import type { WorldChoice } from '../transports/pageBridge';
import { type CallChoice, REVIEW_CALL } from '../transports/reviewCall';
import type { FaultScope, Hand, Span } from './hand';

/** So long, in milliseconds, something is waited for. */
const PATIENCE = 15_000;
const LOOK_EVERY = 50;

const TAPPABLE = ['button', 'tab', 'checkbox', 'radio', 'link'] as const;
const FIELDS = ['textbox', 'searchbox'] as const;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const spanWords = (span: Span) => ('hours' in span ? `${span.hours} 小时` : `${span.workingDays} 个工作日`);

/** A hand on the H5 app that stands in a frame of this page, with the mocked world inside. */
export class WindowHand implements Hand {
  private readonly app: AppWindow;

  /**
   * @param tell hears of each thing that is done, in Chinese, for people to do it after.
   * @param signal once it is aborted the hand does nothing more: what waits fails.
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
    this.tell(`场景 ${choice.scenario ?? 'approved'}${choice.at ? `，从 ${choice.at} 开始` : ''}`);
    if (!this.app.begunWith) await this.loaded(() => this.app.load(choice, ''));
    await this.until('the mocked world', () => this.app.begunWith);
    await this.loaded(() => this.app.begin(choice));
    await this.until('the mocked world', () => this.app.begunWith);
    if (page === undefined) return;
    this.tell(`打开「${pageTitle(page)}」`);
    const { history, location } = this.window;
    history.replaceState(null, '', `${location.pathname}${location.search}#${pageUrl(page)}`);
    await this.again();
  }

  async isAt(page: PageId): Promise<void> {
    const row = [...steps, ...pages].find(({ id }) => id === page);
    await this.until(`the page ${page}`, () => this.app.hash.split('?')[0] === `#/${row?.page}` || undefined);
  }

  async see(text: string | RegExp): Promise<void> {
    await this.seen(text);
  }

  /** Waits for a text and scrolls to it, where it is out of sight or under something that stands over the page. */
  async show(text: string | RegExp): Promise<void> {
    const found = await this.seen(text);
    const { left, top, width, height } = found.getBoundingClientRect();
    const onTop = found.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
    if (!found.contains(onTop)) found.scrollIntoView({ block: 'center' });
  }

  async tap(name: string): Promise<void> {
    this.tell(`点「${name}」`);
    await this.press(name);
  }

  async type(label: string, text: string): Promise<void> {
    this.tell(`填写「${label}」`);
    const field = await this.until(`the field ${label}`, () => this.named(FIELDS, label)[0]);
    fireEvent.focus(field);
    fireEvent.input(field, { target: { value: text } });
    fireEvent.blur(field);
  }

  async choose(label: string, names: readonly string[]): Promise<void> {
    this.tell(`在「${label}」中选择 ${names.join('、')}`);
    await this.press(label);
    for (const name of names) await this.press(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    this.tell(`打开「${pageTitle(page)}」`);
    this.window.location.hash = `#${pageUrl(page)}`;
    await this.isAt(page);
  }

  async reload(): Promise<void> {
    this.tell('离开后重新打开');
    await this.again();
  }

  async pass(span: Span): Promise<void> {
    this.tell(`时钟向后拨 ${spanWords(span)}`);
    const move = 'hours' in span ? { advanceHours: span.hours } : { advanceWorkingDays: span.workingDays };
    await this.app.control('POST', '/clock', move);
    await this.again();
  }

  async takeCall(choice: CallChoice): Promise<void> {
    await this.see(REVIEW_CALL.title);
    await this.tap(choice);
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    this.tell(kind ? `制造故障 ${[kind, scope.endpoint].filter(Boolean).join(' · ')}` : '解除故障');
    if (kind === undefined) await this.app.control('DELETE', '/fault');
    else await this.app.control('PUT', '/fault', { kind, ...scope });
  }

  private get window(): Window {
    const { contentWindow } = this.frame;
    if (!contentWindow) throw new Error('The frame shows nothing');
    return contentWindow;
  }

  /** The dialog on top, or the whole page. */
  private get screen(): HTMLElement | undefined {
    const body = this.frame.contentDocument?.body;
    const dialogs = [...(body?.querySelectorAll<HTMLElement>('[role="dialog"]') ?? [])].filter(isShown);
    return dialogs[dialogs.length - 1] ?? body;
  }

  private seen(text: string | RegExp): Promise<HTMLElement> {
    return this.until(`the text ${text}`, () => {
      const body = this.frame.contentDocument?.body;
      return body && queryAllByText(body, text, { ignore: 'script, style, title' }).filter(isShown)[0];
    });
  }

  private async press(name: string): Promise<void> {
    const target = await this.until(
      `something to tap named ${name}`,
      () => this.named(TAPPABLE, name)[0] ?? this.named(TAPPABLE, new RegExp(`^${escaped(name)}`))[0],
    );
    target.scrollIntoView({ block: 'nearest' });
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

  /** Does what loads the frame anew, and waits until it is. */
  private async loaded(load: () => void): Promise<void> {
    let isLoaded = false;
    this.frame.addEventListener('load', () => (isLoaded = true), { once: true });
    load();
    await this.until('the app', () => isLoaded || undefined);
  }

  private async until<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      this.signal.throwIfAborted();
      const found = look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Did not find ${what}`);
      await new Promise((resolve) => window.setTimeout(resolve, LOOK_EVERY));
    }
  }
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
