import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts one fault into a copy of a built package. */
export type Seed = (folder: string) => void;

/**
 * Replaces a piece of a file.
 *
 * @param from with `g` every piece.
 * @throws Error where that changes nothing: a fault that is not there would be a check that finds nothing.
 */
export const edit =
  (file: string, from: string | RegExp, to: string): Seed =>
  (folder) => {
    const at = path.join(folder, file);
    const before = readFileSync(at, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`There is nothing like ${from} in ${file}`);
    writeFileSync(at, after);
  };

/** Writes something at the end of a file. */
export const append =
  (file: string, text: string): Seed =>
  (folder) => {
    const at = path.join(folder, file);
    writeFileSync(at, readFileSync(at, 'utf8') + text);
  };

/** Takes a file away; without one, it throws. */
export const remove =
  (file: string): Seed =>
  (folder) =>
    rmSync(path.join(folder, file));

/** Adds a file. */
export const add =
  (file: string, content: string | Buffer): Seed =>
  (folder) =>
    writeFileSync(path.join(folder, file), content, { flag: 'wx' });

/** The same in each of these files that has it. */
export const editAny =
  (files: readonly string[], from: string | RegExp, to: string): Seed =>
  (folder) => {
    const having = files.filter((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return text.replace(from, to) !== text;
    });
    if (having.length === 0) throw new Error(`There is nothing like ${from} in ${files.join(', ')}`);
    for (const file of having) edit(file, from, to)(folder);
  };
