import path from 'node:path';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { type PageId, pages, pageUrl, steps } from '@/flow';
import type { FaultScope, Span, User } from '../journeys/user';
import { countCalls } from './countCalls';
import { ScreenInspector } from './screenInspector';

/** So long, in milliseconds, a user waits for something to come. */
const PATIENCE = 15_000;

const TAPPABLE = ['button', 'tab', 'checkbox', 'radio', 'link'] as const;

const beginningWith = (name: string) => new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A user of the built H5 demo in a browser. After every step the screen is pictured and, where it is new, inspected. */
export class BrowserUser implements User {
  readonly inspector: ScreenInspector;

  constructor(
    private readonly page: Page,
    info: TestInfo,
  ) {
    this.inspector = new ScreenInspector(page, (name) => path.join(info.outputDir, name));
  }

  async open(page: PageId | undefined, choice: WorldChoice = {}): Promise<void> {
    const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== undefined)).toString();
    // Another hash alone would not load the app anew.
    await this.page.goto('about:blank');
    await this.page.goto(`./${query && `?${query}`}${page ? `#${pageUrl(page)}` : ''}`);
    await this.inspector.picture(`open ${page ?? choice.at ?? 'home'}`);
  }

  async isAt(page: PageId): Promise<void> {
    const wanted = [...steps, ...pages].find((row) => row.id === page)?.page;
    await this.page.waitForURL((url) => url.hash.split('?')[0] === `#/${wanted}`, { timeout: PATIENCE });
  }

  async see(text: string | RegExp): Promise<void> {
    await this.text(text).first().waitFor({ timeout: PATIENCE });
    await this.inspector.inspect(`see ${text}`);
  }

  async seeNot(text: string | RegExp): Promise<void> {
    if (await this.text(text).count()) throw new Error(`${text} should not be on screen`);
  }

  async seeField(label: string, value: string): Promise<void> {
    const field = this.field(label);
    await this.until(`“${value}” in the field ${label}`, async () =>
      (await field.inputValue()) === value ? true : undefined,
    );
  }

  async tap(name: string): Promise<void> {
    const target = await this.tappable(name);
    await this.inspector.inspect(`before ${name}`);
    await target.tap({ timeout: PATIENCE });
    await this.inspector.picture(`tap ${name}`);
  }

  async tapTwice(name: string): Promise<void> {
    const target = await this.tappable(name);
    await target.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await this.inspector.picture(`tap ${name} twice`);
  }

  async type(label: string, text: string): Promise<void> {
    const field = this.field(label);
    await field.fill('');
    await field.pressSequentially(text);
    await field.blur();
    await this.inspector.picture(`type ${label}`);
  }

  async choose(label: string, names: readonly string[]): Promise<void> {
    await this.tap(label);
    await this.page.getByRole('dialog').filter({ visible: true }).waitFor({ timeout: PATIENCE });
    for (const name of names) await this.tap(name);
  }

  async openTab(page: 'home' | 'orders' | 'help'): Promise<void> {
    const row = pages.find(({ id }) => id === page);
    const hasTabBar = this.page.locator('.taro-tabbar__tabbar').filter({ visible: true });
    // A page without a tab bar is left the way it can be: back to the home page.
    if ((await hasTabBar.count()) === 0) await this.open('home');
    await hasTabBar.getByText(row && 'tab' in row ? row.tab : page, { exact: true }).tap({ timeout: PATIENCE });
    await this.isAt(page);
    await this.inspector.picture(`tab ${page}`);
  }

  async back(): Promise<void> {
    await this.page.goBack();
    await this.inspector.picture('back');
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.inspector.picture('reload');
  }

  async pass(span: Span): Promise<void> {
    await this.control(
      'POST',
      '/clock',
      'hours' in span ? { advanceHours: span.hours } : { advanceWorkingDays: span.workingDays },
    );
    await this.reload();
  }

  async setFault(kind: string | undefined, scope: FaultScope = {}): Promise<void> {
    if (kind === undefined) await this.control('DELETE', '/fault');
    else await this.control('PUT', '/fault', { kind, ...scope });
  }

  async sent(call: RegExp): Promise<number> {
    return countCalls(await this.control('GET', '/requests'), call);
  }

  /** One call of the mocked world's controls, in the page. */
  private async control(method: string, at: string, body?: object): Promise<unknown> {
    const request = {
      method,
      path: `/__mock${at}`,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    };
    const answer = await this.page.evaluate((asked) => window.mockedWorld?.handle(asked), request);
    if (answer?.kind !== 'answer' || answer.status >= 300)
      throw new Error(`${method} ${at}: ${JSON.stringify(answer)}`);
    return answer.body ? JSON.parse(answer.body) : undefined;
  }

  private text(text: string | RegExp): Locator {
    return this.page.getByText(text, { exact: true }).filter({ visible: true });
  }

  private field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true }).filter({ visible: true });
  }

  /** By role and accessible name; in the dialog, where one is open. */
  private tappable(name: string): Promise<Locator> {
    return this.until(`something to tap named ${name}`, async () => {
      const dialog = this.page.getByRole('dialog').filter({ visible: true });
      const screen = (await dialog.count()) > 0 ? dialog.last() : this.page;
      for (const wanted of [name, beginningWith(name)]) {
        for (const role of TAPPABLE) {
          const found = screen
            .getByRole(role, { name: wanted, exact: true, disabled: false })
            .filter({ visible: true });
          if ((await found.count()) > 0) return found.first();
        }
      }
      return undefined;
    });
  }

  private async until<Found>(what: string, look: () => Promise<Found | undefined>): Promise<Found> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`Did not find ${what} at ${this.page.url()}`);
      await this.page.waitForTimeout(50);
    }
  }
}
