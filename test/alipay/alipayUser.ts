import type { Span } from '@mocks/driver/hand';
import type { FaultScope } from '@mocks/transports/faultText';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import type { CallChoice } from '@mocks/transports/reviewCall';
import { type PageId, pages, pageUrl, steps } from '@/flow';
import { type LeftBehind, TypedTexts } from '../drivers/personalData';
import type { User } from '../journeys/user';
import { AlipayApp, Clock, type Launch, type Storage, type Update } from './host';
import type { Element } from './host/view';

/** So long, in milliseconds of the app's time, a user waits for something to come. */
const PATIENCE = 60_000;

const pagePath = (id: PageId) => [...steps, ...pages].find((row) => row.id === id)?.page ?? '';

/** A screen that Alipay itself draws above the app. */
export interface NativeScreen {
  readonly title: string;
  /** What can be tapped there → what that does. */
  readonly choices: Readonly<Record<string, () => void>>;
}

/** A user of a built Alipay package, which runs on the host of this folder. */
export abstract class AlipayUser implements User {
  protected readonly clock = new Clock();
  protected storage: Storage = new Map();
  /** Every call of `setData` since the user first opened the app. */
  readonly updates: Update[] = [];
  readonly typed = new TypedTexts();
  private running: AlipayApp | undefined;

  protected get app(): AlipayApp {
    if (!this.running) throw new Error('The app is not open');
    return this.running;
  }

  abstract open(page: PageId | undefined, choice?: WorldChoice): Promise<void>;
  abstract pass(span: Span): Promise<void>;
  abstract takeCall(choice: CallChoice): Promise<void>;
  abstract setFault(kind: string | undefined, scope?: FaultScope): Promise<void>;
  abstract sent(call: RegExp): Promise<number>;

  /** Where the package is and what answers it. */
  protected abstract get package(): Omit<Launch, 'url' | 'storage' | 'clock'>;

  /** What Alipay itself shows above the app, if anything. */
  protected nativeScreen(): NativeScreen | undefined {
    return undefined;
  }

  async isAt(page: PageId): Promise<void> {
    await this.until(`page ${page}`, () => this.app.route === pagePath(page) || undefined);
  }

  async see(text: string | RegExp): Promise<void> {
    await this.until(`the text ${text}`, () => this.isSeen(text) || undefined);
  }

  async seeNot(text: string | RegExp): Promise<void> {
    await this.app.settle();
    if (this.isSeen(text)) throw new Error(`${text} should not be on screen\n${this.screenText()}`);
  }

  async seeField(label: string, value: string): Promise<void> {
    const look = () => (this.app.view.field(label) && this.app.textIn(label) === value) || undefined;
    await this.until(`“${value}” in the field ${label}`, look);
  }

  async tap(name: string): Promise<void> {
    const choice = this.nativeScreen()?.choices[name];
    if (choice) choice();
    // Alipay's own title bar.
    else if (name === '返回') await this.app.back();
    else this.app.tap(await this.tappable(name));
    await this.app.settle();
  }

  async tapTwice(name: string): Promise<void> {
    const target = await this.tappable(name);
    this.app.tap(target);
    this.app.tap(target);
    await this.app.settle();
  }

  async type(label: string, text: string): Promise<void> {
    await this.until(`the field ${label}`, () => this.app.view.field(label));
    const before = this.updates.length;
    await this.app.type(label, text);
    this.typed.add(label, text);
    const paths = this.updates.slice(before).flatMap((update) => Object.keys(update.paths));
    const again = paths.filter((at) => this.holdsField(label, at));
    if (again.length > 0) throw new Error(`Typing sends the field ${label} again, with its older text: ${again}`);
  }

  /** Types one character behind what stands in a field. @returns what that made the app write to the view. */
  async typeCharacter(label: string, character: string): Promise<Update[]> {
    const before = this.updates.length;
    await this.app.typeCharacter(label, character);
    return this.updates.slice(before);
  }

  /** Has a list bring its next page; nothing scrolls here, so by its button. */
  loadMore(): Promise<void> {
    return this.tap('加载更多');
  }

  async leaveField(label: string): Promise<void> {
    await this.app.leave(label);
  }

  /** Whether a path of `setData` writes the text in a field. */
  isTextOf(label: string, at: string): boolean {
    const { view } = this.app;
    const field = view.field(label);
    return field !== undefined && at === `${view.pathOf(field)}.${field.template.attributes.value}`;
  }

  /** Whether a path of `setData` writes a part of the page that this field stands in. */
  holdsField(label: string, at: string): boolean {
    const { view } = this.app;
    const field = view.field(label);
    return field !== undefined && view.pathOf(field).startsWith(at);
  }

  async choose(label: string, names: readonly string[]): Promise<void> {
    await this.tap(label);
    for (const name of names) await this.tap(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    await this.app.openTab(pagePath(page));
    await this.isAt(page);
  }

  async back(): Promise<void> {
    await this.app.back();
  }

  async reload(): Promise<void> {
    await this.start(this.app.url);
  }

  /** Waits until nothing more comes by itself. */
  async settle(): Promise<void> {
    await this.app.settle();
  }

  /** What there is of the journey but on the screen. */
  leftBehind(): LeftBehind {
    const texts = [...this.storage].map(([key, value]) => [
      `storage ${key}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    return { kept: Object.fromEntries(texts), told: { address: this.app.url } };
  }

  /** Leaves the app for good. */
  close(): void {
    this.running?.close();
    this.running = undefined;
  }

  /** Starts the app as a phone does: only what the device keeps is there. */
  protected async start(url: string = pageUrl('home')): Promise<void> {
    this.close();
    const { package: launch, storage, clock } = this;
    this.running = await AlipayApp.launch({
      ...launch,
      url,
      storage,
      clock,
      onUpdate: (one) => this.updates.push(one),
    });
  }

  private isSeen(text: string | RegExp): boolean {
    const screen = this.nativeScreen();
    return screen ? screen.title === text : this.app.view.says(text);
  }

  private screenText(): string {
    return `At ${this.app.url}:\n${this.nativeScreen()?.title ?? this.app.view.text}`;
  }

  private tappable(name: string): Promise<Element> {
    return this.until(`something to tap named ${name}`, () => this.app.view.controls(name)[0]);
  }

  /** Waits until `look` finds something; where nothing moves any more, time does. */
  private async until<Found>(what: string, look: () => Found | undefined): Promise<Found> {
    const end = this.clock.passed + PATIENCE;
    for (;;) {
      await this.app.settle();
      const found = look();
      if (found !== undefined) return found;
      if (this.clock.passed > end || !this.clock.goOn()) throw new Error(`Did not find ${what}\n${this.screenText()}`);
    }
  }
}
