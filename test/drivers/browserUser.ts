import type { Span } from '@mocks/client/controls';
import { type ControlCall, clockCall, faultCall } from '@mocks/client/controls';
import { type FaultScope, faultText } from '@mocks/client/faultText';
import { type CallChoice, REVIEW_CALL } from '@mocks/client/reviewCall';
import type { WorldChoice } from '@mocks/client/worldChoice';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type PageId, pages } from '@/flow';
import type { User } from '../journeys/user';
import { countCalls } from './countCalls';
import { InputMethod } from './inputMethod';
import { beginningWith, pagePath, TAPPABLE } from './offers';
import { TypedTexts } from './personalData';
import { type Album, ScreenInspector } from './screenInspector';
import { screenText } from './screenText';
import { setShown } from './setShown';

/** So long, in milliseconds, a user waits for something to come, unless told otherwise. */
const PATIENCE = 15_000;

/** Milliseconds between two looks for it: to look takes time from the app, which is to bring it. */
const LOOK = 100;

const FIELDS = ['textbox', 'searchbox'] as const;

/** A layer of what is on the glass: a page of the browser's, or a frame in it. */
export type Layer = Page | FrameLocator | Locator;

/**
 * A user of an app that a browser shows. After every step the screen is pictured and, where it is new, inspected.
 */
export abstract class BrowserUser implements User {
  readonly typed = new TypedTexts();
  readonly inspector: ScreenInspector;
  private readonly inputMethod: InputMethod;
  /** So long, in milliseconds, this user waits for something to come. */
  patience = PATIENCE;

  constructor(
    protected readonly page: Page,
    /** For the pictures of each step; `undefined`: none is taken, and no screen looked at. */
    album: Album | undefined,
    readonly runtime: string,
    /** Selects the frame that the app's page on top is in; `undefined` where it is in none. */
    private readonly frame?: string,
  ) {
    this.inspector = new ScreenInspector(page, album, frame);
    this.inputMethod = new InputMethod(page);
  }

  /** Loads the app at a link. */
  protected abstract load(page: PageId | undefined, choice: WorldChoice | undefined): Promise<void>;
  /** What can be reached now, from above to below. */
  protected abstract layers(): Promise<readonly Layer[]>;
  /** One call of the mocked world's controls. */
  protected abstract control(...call: ControlCall): Promise<unknown>;
  /** The bar with the tabs; nothing visible where the page has none. */
  protected abstract get tabBar(): Locator;
  protected abstract goBack(): Promise<void>;
  /** What the runtime wrote down of this journey, one event to a line. */
  abstract log(): Promise<string>;

  async open(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    await this.inspector.settle();
    await this.load(page, choice);
    this.inspector.after(`open ${page ?? choice?.at ?? 'home'}`);
  }

  get address(): string {
    return this.page.url();
  }

  async isAt(page: PageId): Promise<void> {
    await this.page.waitForURL((url) => url.hash.split('?')[0] === `#/${pagePath(page)}`, { timeout: this.patience });
  }

  async see(text: string | RegExp): Promise<void> {
    await this.until(`the text ${text}`, () => this.texts(text).then((found) => found[0]));
    await this.inspector.inspect(`see ${text}`);
  }

  async seeNot(text: string | RegExp): Promise<void> {
    if ((await this.texts(text)).length > 0) throw new Error(`${text} should not be on screen`);
  }

  async seeField(label: string, value: string): Promise<void> {
    await this.until(`“${value}” in the field ${label}`, async () =>
      (await (await this.field(label)).inputValue()) === value ? true : undefined,
    );
  }

  async tap(name: string): Promise<void> {
    const { target, layer } = await this.tappable(name);
    await this.inspector.inspect(`before ${name}`);
    await this.press(target, layer);
    this.inspector.after(`tap ${name}`);
  }

  async tapTwice(name: string): Promise<void> {
    const { target } = await this.tappable(name);
    await this.inspector.settle();
    await this.bringForth(target);
    const box = await target.boundingBox();
    if (!box) throw new Error(`${name} is not laid out`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await Promise.all([this.page.touchscreen.tap(x, y), this.page.touchscreen.tap(x, y)]);
    this.inspector.after(`tap ${name} twice`);
  }

  async type(label: string, text: string): Promise<void> {
    const field = await this.field(label);
    await this.inspector.settle();
    const { patience: timeout } = this;
    await field.fill('', { timeout });
    await field.pressSequentially(text, { timeout });
    this.typed.add(label, text);
    await field.blur({ timeout });
    this.inspector.after(`type ${label}`);
  }

  /** Has an input method compose letters at the end of a field, for which nobody has chosen words yet. */
  async compose(label: string, letters: string): Promise<void> {
    const field = await this.field(label);
    await this.inspector.settle();
    await field.focus({ timeout: this.patience });
    await this.inputMethod.compose(letters);
  }

  /** Chooses words for the letters being composed. */
  chooseWords = (words: string): Promise<void> => this.inputMethod.chooseWords(words);

  async choose(label: string, names: readonly string[]): Promise<void> {
    await this.tap(label);
    for (const name of names) await this.tap(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    const row = pages.find(({ id }) => id === page);
    await this.until('a page', async () => (await this.screen()).length > 0 || undefined);
    // One without a tab bar is left the way it can be: back to the home page.
    if ((await this.tabBar.count()) === 0) await this.open('home');
    await this.inspector.settle();
    await this.tabBar.getByText(row && 'tab' in row ? row.tab : page, { exact: true }).tap({ timeout: this.patience });
    await this.isAt(page);
    this.inspector.after(`tab ${page}`);
  }

  async back(): Promise<void> {
    await this.inspector.settle();
    await this.goBack();
    this.inspector.after('back');
  }

  async reload(): Promise<void> {
    await this.inspector.settle();
    await this.page.reload();
    this.inspector.after('reload');
  }

  /** The phone lies aside for that long, with the app in the background. */
  async pass(span: Span): Promise<void> {
    await this.inspector.settle();
    await setShown(this.page, false);
    await this.control(...clockCall(span));
    await setShown(this.page, true);
    this.inspector.after('time passes');
  }

  async takeCall(choice: CallChoice): Promise<void> {
    await this.see(REVIEW_CALL.title);
    await this.tap(choice);
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    await this.control(...faultCall(kind && faultText({ kind, ...scope })));
  }

  async sent(call: RegExp): Promise<number> {
    return countCalls(await this.control('GET', '/requests'), call);
  }

  /** Scrolls to it, so that it lies there at rest. */
  protected async bringForth(target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded({ timeout: this.patience });
  }

  /** Scrolls to it and taps it once, from which the app goes on. */
  protected async press(target: Locator, _layer: Layer): Promise<void> {
    await target.tap({ timeout: this.patience });
  }

  /** What the page on top says, from top to bottom. */
  screen(): Promise<readonly string[]> {
    return this.page.evaluate(screenText, this.frame);
  }

  private async texts(text: string | RegExp): Promise<readonly Locator[]> {
    const found = (await this.layers()).map((layer) =>
      layer.getByText(text, { exact: true }).filter({ visible: true }),
    );
    const counts = await Promise.all(found.map((one) => one.count()));
    return found.filter((_, place) => counts[place] !== 0);
  }

  protected field(label: string): Promise<Locator> {
    return this.until(`the field ${label}`, async () => {
      for (const layer of await this.layers()) {
        for (const found of this.fieldsIn(layer, label)) {
          const shown = found.filter({ visible: true });
          if ((await shown.count()) > 0) return shown.first();
        }
      }
      return undefined;
    });
  }

  /** The ways by which a field of that label may be found, the best first. */
  protected fieldsIn(layer: Layer, label: string): readonly Locator[] {
    return FIELDS.map((role) => layer.getByRole(role, { name: label, exact: true }));
  }

  /** By role and accessible name; in the dialog, where one is open. With the layer that it lies in. */
  private tappable(name: string): Promise<{ readonly target: Locator; readonly layer: Layer }> {
    return this.until(`something to tap named ${name}`, async () => {
      for (const layer of await this.layers()) {
        const dialog = layer.getByRole('dialog').filter({ visible: true });
        const isModal = (await dialog.count()) > 0;
        const screen = isModal ? dialog.last() : layer;
        for (const wanted of [name, beginningWith(name)]) {
          const found = TAPPABLE.map((role) => screen.getByRole(role, { name: wanted, exact: true, disabled: false }))
            .reduce((some, more) => some.or(more))
            .filter({ visible: true });
          if ((await found.count()) > 0) return { target: found.first(), layer };
        }
        if (isModal) return undefined;
      }
      return undefined;
    });
  }

  protected async until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
    const end = Date.now() + this.patience;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`${this.runtime}: did not find ${what} at ${this.page.url()}`);
      await this.page.waitForTimeout(LOOK);
    }
  }
}
