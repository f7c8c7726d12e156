import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { AXE_PATH } from '../../config/commands/test/testFiles';
import { LARGEST_SCALE } from '../../src/platform/fontScale';
import { layoutFaults } from './layoutFaults';
import { screenKinds } from './screenKinds';
import type { ScreenMemory } from './screenMemory';
import { screenText } from './screenText';

/** Faults that keep somebody from using the screen. */
const GRAVE = ['serious', 'critical'];

/** What axe looks for: what the guidelines ask, and those of its own advices that are grave where they are not followed. */
const RULES = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: Object.fromEntries(
    [
      'accesskeys',
      'aria-dialog-name',
      'aria-text',
      'aria-treeitem-name',
      'frame-tested',
      'label-title-only',
      'tabindex',
    ].map((rule) => [rule, { enabled: true }]),
  ),
};

/** The least a finger is offered, CSS pixels: 44 pt. */
const LEAST_TARGET = 44;

/** What axe finds in a page, into which it is put unless it is there. Runs in the browser, so it may use nothing from outside. */
async function graveFaults(given: {
  readonly frame: string | undefined;
  readonly script: string;
  readonly grave: readonly string[];
  readonly asked: typeof RULES;
}): Promise<string[]> {
  const { frame, script, grave, asked } = given;
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  if (!view) return ['no page is there'];
  if (!('axe' in view)) {
    const element = view.document.createElement('script');
    const loaded = new Promise((resolve) => {
      element.onload = resolve;
      element.onerror = resolve;
    });
    view.document.head.append(Object.assign(element, { src: script }));
    await loaded;
  }
  const axe: typeof import('axe-core') = Reflect.get(view, 'axe');
  const { violations } = await axe.run(view.document, { ...asked, reporter: 'no-passes', preload: false });
  return violations
    .filter(({ impact }) => impact && grave.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`));
}

/** Nearer to the browser than Playwright's own pictures, which first lay styles over each frame of a page. */
const cameras = new WeakMap<Page, Promise<CDPSession>>();

/** So often the browser is asked for a picture itself, before Playwright is: between two documents it refuses one. */
const TRIES = 5;

/** @returns a PNG in Base64. */
async function capture(page: Page): Promise<string> {
  const camera = cameras.get(page) ?? page.context().newCDPSession(page);
  cameras.set(page, camera);
  for (let tries = 1; tries <= TRIES; tries += 1) {
    try {
      return (await (await camera).send('Page.captureScreenshot', { optimizeForSpeed: true })).data;
    } catch {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // It may go on to the next document meanwhile.
      await page.evaluate(drawn).catch(() => undefined);
    }
  }
  return (await page.screenshot({ animations: 'disabled', scale: 'css' })).toString('base64');
}

async function takePicture(page: Page, file: string): Promise<void> {
  const data = await capture(page);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, data, 'base64');
}

/** Where pictures go, and what is known of screens already. */
export interface Album {
  readonly folder: string;
  readonly memory: ScreenMemory;
  /** The size of type, 1 to `LARGEST_SCALE`. */
  readonly scale: number;
}

/** Pictures the screen after every step, and looks at each state of it once: with axe, and at how it is laid out, at the largest size of type, too. */
export class ScreenInspector {
  private taken = 0;
  /** The last step, where the screen after it is not pictured yet. */
  private due: string | undefined;
  private readonly seen = new Set<string>();
  private readonly found = new Set<string>();

  constructor(
    private readonly page: Page,
    /** `undefined`: nothing is pictured or looked at. */
    private readonly album: Album | undefined,
    /** Selects the frame that the app's page on top is in; `undefined` where it is in none. */
    private readonly frame: string | undefined,
  ) {}

  /** Pictures the screen as it stands. @returns the file; `undefined` where none is taken. */
  async picture(step: string): Promise<string | undefined> {
    if (!this.album) return undefined;
    this.taken += 1;
    const name = `${String(this.taken).padStart(2, '0')} ${step.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}.png`;
    const file = path.join(this.album.folder, name);
    await takePicture(this.page, file);
    return file;
  }

  /** A step was done; what comes of it is pictured once it stands there, before the next step. */
  after(step: string): void {
    this.due = step;
  }

  /** Pictures what came of the last step, unless that was done already. */
  async settle(): Promise<void> {
    const { due } = this;
    this.due = undefined;
    if (due !== undefined) await this.picture(due);
  }

  /** The faults of every screen looked at so far, of axe's the serious and critical ones: what, and in which element. */
  get faults(): readonly string[] {
    return [...this.found];
  }

  /** Pictures the screen where it is new, or came of a step, and looks at it, unless a screen like it was looked at before. */
  async inspect(step: string): Promise<void> {
    if (!this.album) return;
    const { page, frame } = this;
    const { memory, scale } = this.album;
    const texts = (await page.evaluate(screenText, frame)).join('\n');
    const screen = `${frame} ${page.url().split('#')[1]?.split('?')[0]}\n${texts}`;
    if (this.seen.has(screen)) return this.settle();
    this.seen.add(screen);
    const kinds = await page.evaluate(screenKinds, frame);
    this.due ??= step;
    await this.settle();
    const faults = await memory.recall(
      kinds.map((kind) => `axe ${frame} ${kind}`),
      () => this.axe(),
    );
    const badlyLaid = await memory.recall([`layout ${scale} ${screen}`], () => this.layout());
    const badlyEnlarged = await memory.recall([`layout ${LARGEST_SCALE} ${screen}`], () => this.layout(LARGEST_SCALE));
    for (const fault of [...faults, ...badlyLaid, ...badlyEnlarged]) this.found.add(fault);
  }

  private layout(scale?: number): Promise<readonly string[]> {
    return this.page.evaluate(layoutFaults, { frame: this.frame, least: LEAST_TARGET, scale });
  }

  private async axe(): Promise<readonly string[]> {
    const { page, frame } = this;
    return page.evaluate(graveFaults, { frame, script: AXE_PATH, grave: GRAVE, asked: RULES });
  }
}
