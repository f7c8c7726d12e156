import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { layoutFaults } from './layoutFaults';
import type { ScreenMemory } from './screenMemory';
import { screenText } from './screenText';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that keep somebody from using the screen. */
const GRAVE = ['serious', 'critical'];

/** The least a finger is offered, CSS pixels: 44 pt. */
const LEAST_TARGET = 44;

/**
 * Puts axe into a page, unless it is there: its source is half a megabyte, which is sent only where it is wanted. Runs in
 * the browser, so it may use nothing from outside.
 *
 * @returns whether axe is there now.
 */
function hasAxe(given: { readonly frame: string | undefined; readonly source?: string }): boolean {
  const { frame, source } = given;
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  if (view && source !== undefined) {
    const script = view.document.createElement('script');
    script.textContent = source;
    view.document.head.append(script);
  }
  return !!view && 'axe' in view;
}

/** What axe finds in a page that it was put into. Runs in the browser, so it may use nothing from outside. */
async function graveFaults(given: {
  readonly frame: string | undefined;
  readonly grave: readonly string[];
}): Promise<string[]> {
  const { frame, grave } = given;
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  if (!view) return ['no page is there'];
  const axe: typeof import('axe-core') = Reflect.get(view, 'axe');
  const { violations } = await axe.run(view.document, { resultTypes: ['violations'], preload: false });
  return violations
    .filter(({ impact }) => impact && grave.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`));
}

/** Whether nothing on the screen shows a finger any more: a screen is judged as it stands. Runs in the browser. */
function isReleased(frame: string | undefined): boolean {
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  return !view?.document.querySelector('.u-p');
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

/** Of dates, sums and numbers axe finds the same whatever they are. */
const withoutFigures = (texts: string) => texts.replace(/\d+/g, '0');

/** Where pictures go, and what is known of screens already. */
export interface Album {
  readonly folder: string;
  readonly memory: ScreenMemory;
}

/** Pictures the screen after every step, and looks at each state of it once: with axe, and at how it is laid out. */
export class ScreenInspector {
  private taken = 0;
  private readonly pictured = new Set<string>();
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

  /** The faults of every screen looked at so far, of axe's the serious and critical ones: what, and in which element. */
  get faults(): readonly string[] {
    return [...this.found];
  }

  /** Pictures the screen and looks at it, unless this very screen was pictured, or looked at, before. */
  async inspect(step: string): Promise<void> {
    if (!this.album) return;
    const { page, frame } = this;
    const { memory } = this.album;
    const texts = (await page.evaluate(screenText, frame)).join('\n');
    const place = `${frame} ${page.url().split('#')[1]?.split('?')[0]}`;
    const screen = `${place}\n${texts}`;
    if (this.pictured.has(screen)) return;
    this.pictured.add(screen);
    await page.waitForFunction(isReleased, frame);
    await this.picture(step);
    const faults = await memory.recall(`axe ${withoutFigures(screen)}`, () => this.axe());
    const badlyLaid = await memory.recall(`layout ${screen}`, () =>
      page.evaluate(layoutFaults, { frame, least: LEAST_TARGET }),
    );
    for (const fault of [...faults, ...badlyLaid]) this.found.add(fault);
  }

  private async axe(): Promise<readonly string[]> {
    const { page, frame } = this;
    if (!(await page.evaluate(hasAxe, { frame }))) await page.evaluate(hasAxe, { frame, source: AXE });
    return page.evaluate(graveFaults, { frame, grave: GRAVE });
  }
}
