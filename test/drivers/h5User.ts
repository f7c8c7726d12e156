import type { ControlCall } from '@mocks/client/controls';
import { queryOf, type WorldChoice } from '@mocks/client/worldChoice';
import type { ConsoleMessage, Locator, Page } from '@playwright/test';
import { type PageId, pageUrl } from '@/flow';
import { BrowserUser, type Layer } from './browserUser';
import { loadDocument } from './offers';
import type { Album } from './screenInspector';

/** A user of the built H5 demo, which has the mocked world inside. */
export class H5User extends BrowserUser {
  private readonly events: string[] = [];

  /** @param site where the demo is, with a closing slash. */
  constructor(
    page: Page,
    album: Album | undefined,
    private readonly site: string,
  ) {
    super(page, album, 'H5');
    page.on('console', (message: ConsoleMessage) => this.events.push(`console ${message.type()} ${message.text()}`));
    page.on('pageerror', (error) => this.events.push(`error ${error.stack ?? error.message}`));
    page.on('response', (response) => {
      if (/\/api\/v1\//.test(response.url())) {
        this.events.push(`request ${response.request().method()} ${response.url()} ${response.status()}`);
      }
    });
  }

  log(): Promise<string> {
    return Promise.resolve(this.events.join('\n'));
  }

  protected async load(page: PageId | undefined, choice: WorldChoice = {}): Promise<void> {
    await loadDocument(this.page, `${this.site}${queryOf(choice)}${page ? `#${pageUrl(page)}` : ''}`);
  }

  protected layers(): Promise<readonly Layer[]> {
    return Promise.resolve([this.page]);
  }

  protected get tabBar(): Locator {
    return this.page.locator('.taro-tabbar__tabbar').filter({ visible: true });
  }

  protected async goBack(): Promise<void> {
    await this.page.goBack();
  }

  protected async control(...call: ControlCall): Promise<unknown> {
    return this.page.evaluate((asked) => window.mockedWorld?.control(...asked), call);
  }
}
