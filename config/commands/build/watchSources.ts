import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';
import { isTest } from './freshness';

/** An editor writes a file in several goes, and a change of branches many files; ms. */
const QUIET = 300;

/**
 * Watches folders with all in them. Tests change nothing that is built.
 *
 * @param onChange called once things are quiet again after a change.
 * @returns how to stop.
 */
export function watchSources(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (file: string | null) => {
    if (file !== null && isTest(path.basename(file))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  };
  const watchers: readonly FSWatcher[] = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, file) => changed(file)),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
