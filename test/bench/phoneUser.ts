import type { Page } from '@playwright/test';
import type { Update } from '../alipay/host';
import { SimulatorUser, VIEW } from '../drivers/simulatorUser';
import type { MeasuredUser } from './runtime';

/** Nothing has come for so long, in milliseconds, when nothing more comes by itself. */
const QUIET = 500;

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
    await this.page.waitForFunction((quiet) => {
      const entries = window.simulator?.entries() ?? [];
      const isWaiting = entries.some((entry) => entry.kind === 'request' && entry.status === undefined);
      const last = entries.at(-1)?.at ?? performance.now();
      return entries.length > 0 && !isWaiting && performance.now() - last > quiet;
    }, QUIET);
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

  async typeCharacter(label: string, character: string): Promise<void> {
    const field = await this.field(label);
    await field.press('End');
    await field.pressSequentially(character);
  }

  async leaveField(label: string): Promise<void> {
    await (await this.field(label)).blur();
  }
}
