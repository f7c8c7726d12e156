/** How long each long piece of work took last time on this machine: what the next run may be expected to take. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Durations {
  /** Milliseconds of last time; `undefined` where it was not done here yet. */
  last(name: string): number | undefined;
  note(name: string, ms: number): void;
}

/** @param file where they are kept, absolute; what cannot be read or written is gone without. */
export function durationsIn(file: string): Durations {
  const read = (): Record<string, unknown> => {
    try {
      const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
      return typeof content === 'object' && content !== null ? { ...content } : {};
    } catch {
      return {};
    }
  };
  return {
    last(name) {
      const ms = read()[name];
      return typeof ms === 'number' && ms > 0 ? ms : undefined;
    },
    note(name, ms) {
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        // Two commands may write at once; neither may read half of it.
        const own = `${file}.${process.pid}`;
        writeFileSync(own, JSON.stringify({ ...read(), [name]: Math.round(ms) }, null, 2));
        renameSync(own, file);
      } catch {
        // The next run says less of itself.
      }
    },
  };
}
