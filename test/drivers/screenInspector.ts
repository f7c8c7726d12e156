import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { layoutFaults } from './layoutFaults';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Faults that keep somebody from using the screen. */
const GRAVE = ['serious', 'critical'];

/** The least a finger is offered, CSS pixels: 44 pt. */
const LEAST_TARGET = 44;

/** Pictures the screen after every step, and looks at each state of it once: with axe, and at how it is laid out. */
export class ScreenInspector {
  private taken = 0;
  private readonly inspected = new Set<string>();
  private readonly found = new Set<string>();

  /** @param fileOf where a picture of that name goes. */
  constructor(
    private readonly page: Page,
    private readonly fileOf: (name: string) => string,
  ) {}

  /** Pictures the screen as it stands. */
  async picture(step: string): Promise<void> {
    this.taken += 1;
    const name = `${String(this.taken).padStart(2, '0')} ${step.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}.png`;
    await this.page.screenshot({ path: this.fileOf(name), animations: 'disabled' });
  }

  /** The faults of every screen inspected so far, of axe's the serious and critical ones: what, and in which element. */
  get faults(): readonly string[] {
    return [...this.found];
  }

  /** Pictures the screen and looks at it, unless it has seen this very screen before. */
  async inspect(step: string): Promise<void> {
    const screen = await this.page.evaluate(() => `${window.location.hash}\n${document.body.textContent}`);
    if (this.inspected.has(screen)) return;
    this.inspected.add(screen);
    await this.picture(step);
    const isThere = await this.page.evaluate(() => 'axe' in window);
    if (!isThere) await this.page.evaluate(AXE);
    const faults = await this.page.evaluate(async (grave) => {
      const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact && grave.includes(impact))
        .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n  ${failureSummary}`));
    }, GRAVE);
    const badlyLaid = await this.page.evaluate(layoutFaults, LEAST_TARGET);
    for (const fault of [...faults, ...badlyLaid]) this.found.add(fault);
  }
}
