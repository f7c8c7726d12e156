import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What was looked at on screens on which nothing was wrong, in files, so that all workers of a run know of it: many journeys
 * come by the same screens, and a look takes longer than the step that led there. Where there is a fault, each journey that
 * comes by looks and tells it, and what was so by chance once is not told of all.
 */
export class ScreenMemory {
  private readonly known = new Set<string>();

  /** @param folder empty where a run begins. */
  constructor(private readonly folder: string) {}

  /**
   * What is wrong on a screen; `look` tells, unless each of its parts was looked at on some screen and nothing found there.
   *
   * @param parts of the screen, and of how it is looked at.
   */
  async recall(parts: readonly string[], look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const fresh = parts.filter((part) => !this.isKnown(part));
    if (fresh.length === 0) return [];
    const faults = await look();
    if (faults.length === 0) {
      mkdirSync(this.folder, { recursive: true });
      for (const part of fresh) writeFileSync(this.fileOf(part), '');
    }
    return faults;
  }

  private isKnown(part: string): boolean {
    if (!this.known.has(part) && existsSync(this.fileOf(part))) this.known.add(part);
    return this.known.has(part);
  }

  private fileOf(part: string): string {
    return path.join(this.folder, createHash('sha1').update(part).digest('hex'));
  }
}
