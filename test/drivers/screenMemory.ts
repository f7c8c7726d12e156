import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What was found on the screens looked at so far, in files, so that all workers of a run know of it: many journeys come by
 * the same screens, and a look takes longer than the step that led there.
 */
export class ScreenMemory {
  /** @param folder empty where a run begins. */
  constructor(private readonly folder: string) {}

  /** What was found on that screen; `look` finds it where nobody has looked yet. */
  async recall(screen: string, look: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const file = path.join(this.folder, createHash('sha1').update(screen).digest('hex'));
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      // Nobody has looked yet, or somebody is still looking: a second look finds the same.
    }
    const faults = await look();
    mkdirSync(this.folder, { recursive: true });
    // Written elsewhere first: nobody may read half of it.
    const half = `${file}.${process.pid}`;
    writeFileSync(half, JSON.stringify(faults));
    renameSync(half, file);
    return faults;
  }
}
