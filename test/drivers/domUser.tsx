import { beginNow } from '@mocks/client/beginWorld';
import type { Span } from '@mocks/client/controls';
import { clockCall, faultCall } from '@mocks/client/controls';
import { type FaultScope, faultText } from '@mocks/client/faultText';
import type { CallChoice } from '@mocks/client/reviewCall';
import type { MockedWorld } from '@mocks/transports/mswNode';
import Taro from '@tarojs/taro';
import { cleanup, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resetApi } from '@/api';
import { type PageId, pageUrl } from '@/flow';
import { storage } from '@/platform';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';
import type { User } from '../journeys/user';
import { currentUrl } from '../setup/navigation';
import { renderApp } from '../setup/renderPage';
import { countCalls } from './countCalls';
import { beginningWith, type Offer, offerOf, pagePath, TAPPABLE } from './offers';
import { pageComponents } from './pageComponents';
import { TypedTexts } from './personalData';
import type { VirtualTime } from './virtualTime';

/** So long, in virtual milliseconds, a user waits for something to come. */
const PATIENCE = 60_000;

/** So many rounds of the event loop without anything to see: then nothing comes but by time. */
const QUIET_ROUNDS = 6;

const round = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A user of the app in jsdom: its real pages in a page stack, over the mocked world, on a clock that needs no waiting. */
export class DomUser implements User {
  readonly typed = new TypedTexts();
  private readonly driver = userEvent.setup({ delay: null });

  constructor(
    readonly world: MockedWorld,
    private readonly time: VirtualTime,
  ) {}

  async open(page: PageId | undefined, choice?: Parameters<User['open']>[1]): Promise<void> {
    let first = page && pageUrl(page);
    if (choice) {
      const begun = beginNow(this.world.backend, choice);
      if (begun.notice) throw new Error(begun.notice);
      first ??= begun.page;
      storage.remove(KEPT_KEY);
    }
    await this.start(first ?? pageUrl('home'));
  }

  async isAt(page: PageId): Promise<void> {
    await this.until(`page ${page}`, () => currentUrl().split('?')[0] === `/${pagePath(page)}` || undefined);
  }

  async see(text: string | RegExp): Promise<void> {
    await this.until(`the text ${text}`, () => this.texts(text)[0]);
  }

  /** Whether this text is on the screen now. */
  shows(text: string | RegExp): boolean {
    return this.texts(text).length > 0;
  }

  /** Whether something of this name can be tapped now. */
  canTap(name: string): boolean {
    return this.tappable(name) !== undefined;
  }

  async seeNot(text: string | RegExp): Promise<void> {
    if (this.shows(text)) throw new Error(`${text} should not be on screen\n${this.screenText()}`);
  }

  async seeField(label: string, value: string): Promise<void> {
    await this.until(`“${value}” in the field ${label}`, () => this.field(label)?.value === value || undefined);
  }

  async tap(name: string): Promise<void> {
    await this.tapOneOf([name]);
  }

  /** Taps the first of these that can be tapped, as soon as one of them can. @returns its name as given. */
  async tapOneOf(names: readonly string[]): Promise<string> {
    const { name, element } = await this.until(`something to tap named ${names.join(' or ')}`, () => {
      const found = names.map((one) => ({ name: one, element: this.tappable(one) }));
      return found.flatMap(({ name: one, element: at }) => (at ? { name: one, element: at } : []))[0];
    });
    await this.driver.click(element);
    return name;
  }

  async tapTwice(name: string): Promise<void> {
    const target = await this.until(`something to tap named ${name}`, () => this.tappable(name));
    target.click();
    target.click();
  }

  async type(label: string, text: string): Promise<void> {
    const field = await this.until(`the field ${label}`, () => this.field(label));
    await this.driver.clear(field);
    await this.driver.type(field, text);
    this.typed.add(label, text);
    await this.driver.tab();
  }

  async choose(label: string, names: readonly string[]): Promise<void> {
    await this.tap(label);
    await this.until(`the list of ${label}`, () => this.screen().getAttribute('role') === 'dialog' || undefined);
    for (const name of names) await this.tap(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    await Taro.switchTab({ url: pageUrl(page) });
    await this.isAt(page);
  }

  async back(): Promise<void> {
    await Taro.navigateBack();
  }

  /** The world is in the app, so to say: it begins again from what is kept of it. */
  async reload(): Promise<void> {
    this.world.restart();
    await this.start(currentUrl());
  }

  async pass(span: Span): Promise<void> {
    this.world.control(...clockCall(span));
    await this.start(currentUrl());
  }

  async takeCall(choice: CallChoice): Promise<void> {
    await this.tap(choice);
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    this.world.control(...faultCall(kind && faultText({ kind, ...scope })));
  }

  async sent(call: RegExp): Promise<number> {
    return countCalls(this.world.control('GET', '/requests'), call);
  }

  /** All that takes a tap, besides the way back, once the screen has come to rest with such on it. */
  async offers(): Promise<readonly Offer[]> {
    const look = () => {
      const button = this.windowButton();
      if (button) return [offerOf(button)];
      const all = TAPPABLE.flatMap((role) => within(this.screen()).queryAllByRole(role, { hidden: true }));
      const offers = all.filter((element) => element.getAttribute('aria-disabled') !== 'true').map(offerOf);
      return offers.filter(({ name }) => name !== '返回');
    };
    for (;;) {
      await this.until('a way on', () => look()[0]);
      let before = '';
      for (let quiet = 0; quiet < QUIET_ROUNDS; quiet += 1) {
        const now = `${currentUrl()} ${this.screen().textContent}`;
        if (now !== before) quiet = 0;
        before = now;
        await round();
      }
      const offers = look();
      if (offers.length > 0) return offers;
    }
  }

  /** Nothing on the screen is loading any more: it is there, or has failed. */
  async isLoaded(): Promise<void> {
    await this.until('the end of loading', () => !this.screen().querySelector('[aria-label="正在加载"]') || undefined);
  }

  /** The labels of the fields on the screen in which nothing stands. */
  emptyFields(): readonly string[] {
    const fields = this.screen().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    return [...fields].filter(({ value }) => value === '').flatMap((field) => field.getAttribute('aria-label') ?? []);
  }

  /** The button of a window that Taro draws above the app, where one is open. */
  private windowButton(): HTMLElement | undefined {
    const drawn = document.querySelector<HTMLElement>('.taro__modal');
    const isOpen = drawn && drawn.style.display !== 'none' && drawn.style.opacity !== '0';
    return (isOpen && drawn.querySelector<HTMLElement>('.taro-model__confirm')) || undefined;
  }

  /** Starts the app as a phone does: only what the device keeps is there. */
  private async start(url: string): Promise<void> {
    this.windowButton()?.click();
    cleanup();
    resetApi();
    const kept = storage.read(KEPT_KEY);
    useFlow.setState(useFlow.getInitialState(), true);
    if (kept === undefined) storage.remove(KEPT_KEY);
    else storage.write(KEPT_KEY, kept);
    await useFlow.persist.rehydrate();
    renderApp(pageComponents, url);
    // From here on React works by itself, as in a browser, and not by `act`.
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  }

  /** The dialog on top, or the page on top. */
  private screen(): HTMLElement {
    const page = document.querySelector<HTMLElement>('body > div:not([class]) > div:not([hidden])') ?? document.body;
    const dialogs = page.querySelectorAll<HTMLElement>('[aria-modal="true"]');
    return dialogs[dialogs.length - 1] ?? page;
  }

  private screenText(): string {
    return `At ${currentUrl()}:\n${this.screen().textContent}`;
  }

  private texts(text: string | RegExp): HTMLElement[] {
    return within(this.screen()).queryAllByText(text);
  }

  private field(label: string): HTMLInputElement | HTMLTextAreaElement | undefined {
    const fields = this.screen().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    return [...fields].find((field) => field.getAttribute('aria-label') === label);
  }

  /** What can be tapped by this name, or by how its name begins where none has it whole. */
  private tappable(name: string): HTMLElement | undefined {
    const screen = within(this.screen());
    const named = (wanted: string | RegExp) =>
      // What is hidden is left out already: telling it by style is slow.
      TAPPABLE.flatMap((role) => screen.queryAllByRole(role, { name: wanted, hidden: true })).filter(
        (element) => element.getAttribute('aria-disabled') !== 'true',
      );
    return named(name)[0] ?? named(beginningWith(name))[0];
  }

  /** Waits until `look` finds something; where nothing moves any more, time does. */
  async until<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    const end = this.time.passed + PATIENCE;
    for (;;) {
      for (let rounds = 0; rounds < QUIET_ROUNDS; rounds += 1) {
        const found = look();
        if (found !== undefined) return found;
        await round();
      }
      if (this.time.passed > end || !this.time.advance()) throw new Error(`Did not find ${what}\n${this.screenText()}`);
    }
  }
}
