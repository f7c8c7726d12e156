import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layoutFaults } from './layoutFaults';
import { screenText } from './screenText';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that keep somebody from using the screen. */
const GRAVE = ['serious', 'critical'];

/** The least a finger is offered, CSS pixels: 44 pt. */
const LEAST_TARGET = 44;

/** What axe finds in a page, which it is put into first. Runs in the browser, so it may use nothing from outside. */
async function graveFaults(given: {
  readonly frame: string | undefined;
  readonly grave: readonly string[];
  readonly source: string;
}): Promise<string[]> {
  const { frame, grave, source } = given;
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  if (!view) return ['no page is there'];
  if (!('axe' in view)) {
    const script = view.document.createElement('script');
    script.textContent = source;
    view.document.head.append(script);
  }
  const axe: typeof import('axe-core') = Reflect.get(view, 'axe');
  const { violations } = await axe.run(view.document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact && grave.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`));
}

/** Whether nothing on the screen shows a finger any more: a screen is judged as it stands. Runs in the browser. */
function isReleased(frame: string | undefined): boolean {
  const view = frame === undefined ? window : document.querySelector<HTMLIFrameElement>(frame)?.contentWindow;
  return !view?.document.querySelector('.u-p');
}

/** The screens looked at already in this worker, which other journeys come by too: each has the same faults again. */
const looked = new Set<string>();

interface Place {
  /** Selects the frame that the app's page on top is in; `undefined` where it is in none. */
  readonly frame: string | undefined;
  /** Where a picture of that name goes; `undefined`: nothing is pictured or looked at. */
  readonly fileOf: ((name: string) => string) | undefined;
}

/** Pictures the screen after every step, and looks at each state of it once: with axe, and at how it is laid out. */
export class ScreenInspector {
  private taken = 0;
  private readonly pictured = new Set<string>();
  private readonly found = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly place: Place,
  ) {}

  /** Pictures the screen as it stands. @returns the file; `undefined` where none is taken. */
  async picture(step: string): Promise<string | undefined> {
    if (!this.place.fileOf) return undefined;
    this.taken += 1;
    const name = `${String(this.taken).padStart(2, '0')} ${step.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}.png`;
    const file = this.place.fileOf(name);
    await this.page.screenshot({ path: file, animations: 'disabled', scale: 'css' });
    return file;
  }

  /** The faults of every screen looked at so far, of axe's the serious and critical ones: what, and in which element. */
  get faults(): readonly string[] {
    return [...this.found];
  }

  /** Pictures the screen and looks at it, unless this very screen was pictured, or looked at, before. */
  async inspect(step: string): Promise<void> {
    const { frame, fileOf } = this.place;
    if (!fileOf) return;
    const texts = (await this.page.evaluate(screenText, frame)).join('\n');
    const screen = `${frame} ${this.page.url().split('#')[1]?.split('?')[0]}\n${texts}`;
    if (this.pictured.has(screen)) return;
    this.pictured.add(screen);
    await this.page.waitForFunction(isReleased, frame);
    await this.picture(step);
    if (looked.has(screen)) return;
    looked.add(screen);
    const faults = await this.page.evaluate(graveFaults, { frame, grave: GRAVE, source: AXE });
    const badlyLaid = await this.page.evaluate(layoutFaults, { frame, least: LEAST_TARGET });
    for (const fault of [...faults, ...badlyLaid]) this.found.add(fault);
  }
}
