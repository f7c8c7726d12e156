import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks at whether another process has finished the build. */
const LOOK = 200;

/** Tests change nothing that is built. */
export const isTest = (name: string) => /\.test\.tsx?$/.test(name);

function filesIn(fileOrFolder: string): string[] {
  const found = statSync(fileOrFolder, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [fileOrFolder];
  return readdirSync(fileOrFolder)
    .filter((name) => !isTest(name))
    .sort()
    .flatMap((name) => filesIn(path.join(fileOrFolder, name)));
}

/**
 * What sources hold, as a short text: the same as long as no file of theirs is changed, renamed, added or removed. When they
 * were written does not count, so that changing branches and back leaves what is built as it is.
 *
 * @param sources files and folders, absolute; what does not exist counts as empty.
 */
export function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha1');
  for (const source of sources) {
    for (const file of filesIn(source)) {
      const content = readFileSync(file);
      hash.update(`${path.relative(source, file)}\0${content.length}\0`).update(content);
    }
    hash.update('\0');
  }
  return hash.digest('hex');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Lets one process at a time do `work`; a lock whose process is gone is taken over. */
export async function alone<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
      else await wait(LOOK);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

interface Built {
  /** What is built, a file or folder; beside it stand its lock and, in `.built`, of which sources it is. */
  readonly output: string;
  /** The file that shows that it was built at all. */
  readonly entry: string;
  readonly sources: readonly string[];
}

/** Whether what stands there was built from the sources as they are now. */
export function isFresh({ output, entry, sources }: Built): boolean {
  const stamp = `${output}.built`;
  return existsSync(entry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(sources);
}

/**
 * Builds what is missing, or was built from other sources than there are now. Whoever asks at once shares one build, and
 * a source that changes meanwhile makes it old at once.
 *
 * @param make builds `output`, or throws.
 */
export async function keepFresh(built: Built, make: () => Promise<void>): Promise<void> {
  const { output, sources } = built;
  mkdirSync(path.dirname(output), { recursive: true });
  await alone(`${output}.lock`, async () => {
    if (isFresh(built)) return;
    const begun = fingerprint(sources);
    rmSync(`${output}.built`, { force: true });
    await make();
    writeFileSync(`${output}.built`, begun);
  });
}
