import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The screens on which nothing was wrong, in files, so that all workers of a run know of them: many journeys come by the same
 * screens, and a look takes longer than the step that led there. One with a fault is looked at by whoever comes by it: each
 * journey tells it, and what was so by chance once is not told of all.
 */
export class ScreenMemory {
  /** @param folder empty where a run begins. */
  constructor(private readonly folder: string) {}

  /** What is wrong on that screen; `look` tells, unless somebody has looked and found nothing. */
  async recall(screen: string, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const file = path.join(this.folder, createHash('sha1').update(screen).digest('hex'));
    if (existsSync(file)) return [];
    const faults = await look();
    if (faults.length === 0) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(file, '');
    }
    return faults;
  }
}
