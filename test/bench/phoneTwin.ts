import type { FrameLocator, Page } from '@playwright/test';
import { VIEW } from '../drivers/simulatorUser';
import { PhoneUser } from './phoneUser';

/** What the tabs of the list say. */
const CATEGORIES: Readonly<Record<string, string>> = { tablet: '平板' };

/** The pages of `native/` in the simulator. */
export class PhoneTwin extends PhoneUser {
  private readonly view: FrameLocator;

  constructor(
    page: Page,
    private readonly origin: string,
  ) {
    super(page, origin);
    this.view = page.frameLocator(VIEW);
  }

  openList(): Promise<void> {
    return this.openPage('pages/list/index');
  }

  openCategory(id: string): Promise<void> {
    return this.tap(CATEGORIES[id] ?? id);
  }

  openForm(): Promise<void> {
    return this.openPage('pages/form/index');
  }

  openRegions(): Promise<void> {
    return this.tap('所在地区');
  }

  chooseRegion(name: string): Promise<void> {
    return this.tap(name);
  }

  closeRegions(): Promise<void> {
    return this.tap('关闭');
  }

  private async openPage(page: string): Promise<void> {
    await this.keepEntries();
    await this.page.goto('about:blank');
    await this.page.goto(`${this.origin}?scenario=many-devices#/${page}`);
    await this.view.locator('.a-page').waitFor();
  }
}
