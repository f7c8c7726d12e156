import type { ControlCall } from '@mocks/client/controls';
import { queryOf, type WorldChoice } from '@mocks/client/worldChoice';
import type { Entry } from '@mocks/simulator/phone/activityLog';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { type PageId, pageUrl } from '@/flow';
import { BrowserUser, type Layer } from './browserUser';
import { loadDocument } from './offers';
import type { Album } from './screenInspector';

/** The view of the page on top. */
export const VIEW = 'iframe.view:not([hidden])';

/** Milliseconds without scrolling after which a tap is one; the base library itself wants 50. */
const REST = 100;

/** What is sent to a page while a field is typed into. */
export interface FieldWatch {
  end(): Promise<{ readonly written: readonly string[]; readonly again: readonly string[] }>;
}

/** A user of the Alipay production package, which runs in the simulator on Ant's base library, against the mock server. */
export class SimulatorUser extends BrowserUser {
  /** All that the phone has written down, over all starts of the app. */
  protected readonly kept: Entry[] = [];
  /** What is in the page on top. */
  private readonly pageOnTop: FrameLocator;

  /** @param phone the address of the phone's page. */
  constructor(
    page: Page,
    album: Album | undefined,
    protected readonly phone: string,
  ) {
    super(page, album, 'Alipay', VIEW);
    this.pageOnTop = page.frameLocator(VIEW);
  }

  /** Everything that happened, over all starts of the app. */
  async log(): Promise<string> {
    await this.keepEntries();
    return this.kept.map((entry) => JSON.stringify(entry)).join('\n');
  }

  /** Every error and warning, over all starts of the app. */
  async errors(): Promise<readonly string[]> {
    await this.keepEntries();
    return this.kept.flatMap((entry) => (entry.kind === 'complaint' ? [`${entry.where}: ${entry.text}`] : []));
  }

  /** Typing must not send the field again: that comes later than what is typed next, and undoes it. */
  override async type(label: string, text: string): Promise<void> {
    const watch = await this.watchField(label, text);
    await super.type(label, text);
    const { again } = await watch.end();
    if (again.length > 0) throw new Error(`Typing sends the field ${label} again, with its older text: ${again}`);
  }

  /**
   * Watches what is sent to the page while a text is typed.
   *
   * @returns how to end it: the paths written since, and those of them that held the field or an element around it, or wrote
   * back what is typed.
   */
  async watchField(label: string, typed: string): Promise<FieldWatch> {
    // Taro names each element by its node's own name, which what is sent holds, too.
    const id = await (await this.field(label)).locator('xpath=ancestor::*[@id][1]').getAttribute('id');
    const watch = await this.page.evaluateHandle(
      ({ node, text }) => {
        const found: Record<'written' | 'again', string[]> = { written: [], again: [] };
        const stop = window.simulator?.onWrite((patch) => {
          for (const at of Object.keys(patch)) {
            const value = patch[at];
            const isTyped = typeof value === 'string' && value !== '' && text.startsWith(value) && /\.p\d+$/.test(at);
            found.written.push(at);
            if (isTyped || `${JSON.stringify(value)}`.includes(node)) found.again.push(at);
          }
        });
        return { found, stop };
      },
      { node: `"sid":"${id}"`, text: typed },
    );
    return {
      end: () =>
        watch.evaluate(({ found, stop }) => {
          stop?.();
          return found;
        }),
    };
  }

  override async reload(): Promise<void> {
    await this.keepEntries();
    await super.reload();
  }

  /** Takes over what the phone wrote down, before it is switched off and forgets it. */
  protected async keepEntries(): Promise<void> {
    const entries = await this.page.evaluate(() => {
      const written = window.simulator?.entries() ?? [];
      window.simulator?.clearEntries();
      return written;
    });
    this.kept.push(...entries);
  }

  protected async load(page: PageId | undefined, choice?: WorldChoice): Promise<void> {
    const scenario = choice && { ...choice, scenario: choice.scenario ?? 'approved' };
    await this.keepEntries();
    await loadDocument(
      this.page,
      `${this.phone}${scenario ? queryOf(scenario) : ''}${page ? `#${pageUrl(page)}` : ''}`,
    );
  }

  protected async layers(): Promise<readonly Layer[]> {
    const native = this.page.locator('dialog[open]').last();
    if ((await native.count()) > 0) return [native];
    return [this.pageOnTop, this.page];
  }

  /** Base library 1.25.1 gives a field no name: it stands beside its label, or within the search that has it. */
  protected override fieldsIn(layer: Layer, label: string): readonly Locator[] {
    const around = `//*[normalize-space(text())="${label}"]/ancestor::*[.//input or .//textarea][1]`;
    // The search first: a placeholder that reads like the label is text only until something is typed.
    return [
      layer.getByRole('search', { name: label, exact: true }).locator('input'),
      layer.locator(`xpath=${around}//*[self::input or self::textarea]`),
    ];
  }

  /** What a bar covers at that place is scrolled out from under it, before Playwright would do so within its tap. */
  protected override async bringForth(target: Locator): Promise<void> {
    await target.hover({ timeout: this.patience });
    await this.atRest();
  }

  /**
   * The base library takes a tap right after scrolling for the one that stops it; it notes on each element when it last
   * scrolled. It hears of scrolling only with the next frame, so that is waited for first.
   */
  private async atRest(): Promise<void> {
    await this.page.evaluate(
      async ({ view, rest }) => {
        // No function has a name here: where this is compiled for Node, one would be given by what is not in the browser.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        do await new Promise((resolve) => requestAnimationFrame(resolve));
        while (
          [...(document.querySelector<HTMLIFrameElement>(view)?.contentDocument?.querySelectorAll('*') ?? [])].some(
            (element) => Date.now() - Number(Reflect.get(element, '__scrolling') ?? 0) <= rest,
          )
        );
      },
      { view: VIEW, rest: REST },
    );
  }

  /** Alipay takes a touch for a tap only after a while, in which the next touch would be of the screen before. */
  protected override async press(target: Locator, layer: Layer): Promise<void> {
    await this.bringForth(target);
    // What belongs to the phone itself, not to the view of a page, takes a tap at once.
    if (layer !== this.pageOnTop) return super.press(target, layer);
    const { patience } = this;
    await Promise.all([
      this.page.evaluate(
        ([view, wait]) =>
          new Promise<void>((resolve, reject) => {
            const held = document.querySelector<HTMLIFrameElement>(view)?.contentDocument;
            held?.addEventListener('tap', () => resolve(), { capture: true, once: true });
            setTimeout(() => reject(new Error('the touch was not taken for a tap')), wait);
          }),
        [VIEW, patience] as const,
      ),
      // That it can be touched there was made sure of when it was brought forth.
      target.tap({ force: true, timeout: patience }),
    ]);
  }

  protected get tabBar(): Locator {
    return this.page.getByRole('tablist', { name: '标签栏' });
  }

  protected async goBack(): Promise<void> {
    await this.page.getByRole('button', { name: /^返回(首页)?$/ }).tap();
  }

  protected async control(...call: ControlCall): Promise<unknown> {
    // It is off for a moment, before its world has begun.
    await this.page.waitForFunction(() => window.simulator !== undefined);
    return this.page.evaluate((asked) => window.simulator?.control(...asked), call);
  }
}
