import type { SetDataEntry } from '@mocks/simulator/phone/activityLog';
import type { Page } from '@playwright/test';
import { SimulatorUser, VIEW } from '../drivers/simulatorUser';

/** Nothing has come for so long, in milliseconds, when nothing more comes by itself. */
const QUIET = 800;

/** A user of the simulator whose app is measured: nothing is pictured, since looking costs time and sends nothing. */
export class PhoneUser extends SimulatorUser {
  constructor(page: Page, phone: string) {
    super(page, undefined, phone);
  }

  /** As far as they have been fetched, which `settle` does. */
  get updates(): readonly SetDataEntry[] {
    return this.kept.flatMap((entry) => (entry.kind === 'setData' ? [entry] : []));
  }

  async settle(): Promise<void> {
    const since = await this.page.evaluate(() => performance.now());
    await this.page.waitForFunction(
      ({ quiet, from, view }) => {
        const entries = window.simulator?.entries() ?? [];
        const isWaiting = entries.some((entry) => entry.kind === 'request' && entry.status === undefined);
        const isUp = document.querySelector<HTMLIFrameElement>(view)?.contentDocument?.querySelector('.a-page');
        return isUp && !isWaiting && performance.now() - Math.max(from, entries.at(-1)?.at ?? 0) > quiet;
      },
      { quiet: QUIET, from: since, view: VIEW },
    );
    await this.keepEntries();
  }

  /** The list grows when its end comes near, before a finger could reach its button. */
  async loadMore(): Promise<void> {
    await this.page.evaluate((view) => {
      const framed = document.querySelector<HTMLIFrameElement>(view)?.contentWindow;
      const height = framed?.document.documentElement.scrollHeight ?? 0;
      framed?.scrollTo(0, height - framed.innerHeight - 500);
    }, VIEW);
  }

  /** What a step sends is fetched with it, so that none of it counts as the next one's. */
  override async open(...link: Parameters<SimulatorUser['open']>): Promise<void> {
    await super.open(...link);
    await this.settle();
  }

  override async tap(name: string): Promise<void> {
    await super.tap(name);
    await this.settle();
  }

  override async type(label: string, text: string): Promise<void> {
    await super.type(label, text);
    await this.settle();
  }

  async typeCharacter(label: string, character: string): Promise<void> {
    const field = await this.field(label);
    await field.press('End');
    await field.pressSequentially(character);
  }

  async leaveField(label: string): Promise<void> {
    await (await this.field(label)).blur();
  }
}
