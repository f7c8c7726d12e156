import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode } from './errorCode';

/** Changes that follow each other this closely, in milliseconds, are written once. */
const QUIET_MS = 200;

/** Keeps a text in a file. A reader never sees half of it: it is written beside the file and moved into its place. */
export interface StateFile {
  /** What the file held at the start; absent where there was none. */
  readonly saved: string | undefined;
  /** The content has changed: it will be written soon. */
  changed(): void;
  /** Writes what is still to be written, now. */
  flush(): void;
  /**
   * Moves the file aside, so that what is written next does not take its place.
   *
   * @param why becomes the ending of its name.
   * @returns where it is now.
   */
  setAside(why: string): string;
}

/**
 * @param named its folder must exist. A link stays one: what it leads to is read, written and set aside.
 * @param content gives what to write.
 * @param onError told when a write fails; the content stays in memory and is tried again with the next change.
 * @throws Error with one sentence for the user, where the file can be neither read nor made.
 */
export function openStateFile(named: string, content: () => string, onError: (error: Error) => void): StateFile {
  const file = behindLinks(named);
  const saved = read(file);
  let timer: NodeJS.Timeout | undefined;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const beside = `${file}.${process.pid}.tmp`;
    try {
      // Only its owner may read it: even masked, it is about persons.
      writeFileSync(beside, content(), { mode: 0o600 });
      renameSync(beside, file);
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return {
    saved,
    changed() {
      timer ??= setTimeout(write, QUIET_MS);
    },
    flush() {
      if (timer) write();
    },
    setAside(why) {
      const aside = freeName(`${file}.${why}`);
      renameSync(file, aside);
      return aside;
    },
  };
}

/** `name`, or where it is taken `name.2` and so on. */
function freeName(name: string): string {
  let free = name;
  for (let number = 2; existsSync(free); number += 1) free = `${name}.${number}`;
  return free;
}

/** Where a file is that a name may only lead to, be it there already or not. */
function behindLinks(name: string): string {
  try {
    return realpathSync(name);
  } catch (error) {
    if (errorCode(error) === 'ELOOP')
      throw new Error(`The state file cannot be written: ${name} is a link that leads to itself.`);
    if (!lstatSync(name, { throwIfNoEntry: false })?.isSymbolicLink()) return name;
    return behindLinks(path.resolve(realpathSync(path.dirname(name)), readlinkSync(name)));
  }
}

function read(file: string): string | undefined {
  const folder = path.dirname(path.resolve(file));
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Error(`The state file cannot be written: ${folder} is no folder that may be written to.`);
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) throw new Error(`The state file cannot be written: ${file} is not a file.`);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(
      `The state file ${file} cannot be read (${errorCode(error)}); let this user read it, or name another one.`,
    );
  }
}
