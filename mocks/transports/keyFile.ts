import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { errorCode } from './errorCode';

/**
 * The key of a state file's hashes, from a file of its own beside it: whoever is handed the state file alone can't try its
 * hashes against every number or name there is. Made up where there is none yet, for the owner's eyes only.
 *
 * @throws Error with one sentence for the user, where the file can be neither read nor made.
 */
export function keyFrom(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8').trim() || makeKey(file) : makeKey(file);
  } catch (error) {
    throw new Error(`The key of the state file, ${file}, can be neither read nor made (${errorCode(error)}).`);
  }
}

function makeKey(file: string): string {
  const key = randomBytes(32).toString('hex');
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}
