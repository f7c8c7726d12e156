import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Tests change nothing that is built. */
export const isTest = (name: string) => /\.test\.tsx?$/.test(name);

/** When a file, or the newest file in a folder, was last changed, milliseconds; 0 where there is none. */
function changedAt(fileOrFolder: string): number {
  const found = statSync(fileOrFolder, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(fileOrFolder).filter((name) => !isTest(name));
  return Math.max(0, ...inside.map((name) => changedAt(path.join(fileOrFolder, name))));
}

/** Whether a built file is missing, or older than any of its sources, files or folders. */
export function isOlderThan(built: string, sources: readonly string[]): boolean {
  const at = changedAt(built);
  return sources.some((source) => changedAt(source) > at);
}
