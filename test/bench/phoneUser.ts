import type { Page } from '@playwright/test';
import type { Update } from '../alipay/host';
import { SimulatorUser, VIEW } from '../drivers/simulatorUser';
import type { MeasuredUser } from './runtime';

/** Nothing has come for so long, in milliseconds, when nothing more comes by itself. */
const QUIET = 800;

/** A user of the simulator whose app is measured: nothing is pictured, since looking costs time and sends nothing. */
export class PhoneUser extends SimulatorUser implements MeasuredUser {
  constructor(page: Page, phone: string) {
    super(page, undefined, phone);
  }

  /** As far as they have been fetched, which `settle` does. */
  get updates(): readonly Update[] {
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

  /** A tap too close to another, or to scrolling, is lost on Alipay: one that nothing came of is made again. */
  override async tap(name: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await this.keepEntries();
      const before = this.kept.length;
      await super.tap(name);
      await this.settle();
      if (this.kept.length > before) return;
    }
    throw new Error(`Nothing came of tapping ${name}`);
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
