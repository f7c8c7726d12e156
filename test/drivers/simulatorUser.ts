import { queryOf } from '@mocks/transports/choiceQuery';
import type { WorldChoice } from '@mocks/transports/pageBridge';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { type PageId, pageUrl } from '@/flow';
import { BrowserUser, type Layer } from './browserUser';

/** The view of the page on top. */
const VIEW = 'iframe.view:not([hidden])';

/** A user of the Alipay production package, which runs in the simulator on Ant's base library, against the mock server. */
export class SimulatorUser extends BrowserUser {
  /** @param phone the address of the phone's page. */
  constructor(
    page: Page,
    info: TestInfo,
    private readonly phone: string,
  ) {
    super(page, info, 'Alipay', VIEW);
  }

  async log(): Promise<string> {
    const entries = await this.page.evaluate(() => window.simulator?.entries() ?? []);
    return entries.map((entry) => JSON.stringify(entry)).join('\n');
  }

  /** Every error since the phone was last switched on. */
  async errors(): Promise<readonly string[]> {
    const entries = await this.page.evaluate(() => window.simulator?.entries() ?? []);
    return entries.flatMap((entry) => (entry.kind === 'complaint' ? [`${entry.where}: ${entry.text}`] : []));
  }

  protected async load(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    const scenario = choice && { ...choice, scenario: choice.scenario ?? 'approved' };
    await this.page.goto('about:blank');
    await this.page.goto(`${this.phone}${scenario ? queryOf(scenario) : ''}${page ? `#${pageUrl(page)}` : ''}`);
  }

  protected async layers(): Promise<readonly Layer[]> {
    const native = this.page.locator('dialog[open]').last();
    if ((await native.count()) > 0) return [native];
    return [this.page.frameLocator(VIEW), this.page];
  }

  /** Base library 1.25.1 gives a field no name: it stands beside its label. */
  protected override fieldsIn(layer: Layer, label: string): readonly Locator[] {
    const around = `//*[normalize-space(text())="${label}"]/ancestor::*[.//input or .//textarea][1]`;
    return [layer.locator(`xpath=${around}//*[self::input or self::textarea]`)];
  }

  protected get tabBar(): Locator {
    return this.page.getByRole('tablist', { name: '标签栏' });
  }

  protected async goBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^返回(首页)?$/ }).tap();
  }

  protected async control(method: string, at: string, body?: object): Promise<unknown> {
    return this.page.evaluate(([one, two, three]) => window.simulator?.control(one, two, three), [
      method,
      at,
      body,
    ] as const);
  }
}
