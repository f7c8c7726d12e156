import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** The bytes of files as they lie there. */
export const raw = (files: readonly string[]) => sum(files.map((file) => statSync(file).size));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    // Of others' parts only what is named goes along, and how much that is only the compiler knows.
    .filter((file) => !path.relative(folder, file).split(path.sep).includes('node_modules'));

/** What a package for Alipay weighs, part by part as Alipay loads it, in bytes. */
export interface Parts {
  readonly main: number;
  readonly subpackages: readonly { readonly root: string; readonly bytes: number }[];
  /** The paths of all pages, without an ending. */
  readonly pages: readonly string[];
}

interface Listed {
  readonly root: string;
  readonly pages: string[];
}

/** @param folder a package, with `app.json`. */
export function weighParts(folder: string): Parts {
  const app: { pages: string[]; subPackages?: Listed[]; subpackages?: Listed[] } = JSON.parse(
    readFileSync(path.join(folder, 'app.json'), 'utf8'),
  );
  const apart = app.subPackages ?? app.subpackages ?? [];
  const all = filesIn(folder);
  const isIn = (root: string) => (file: string) => file.startsWith(path.join(folder, root) + path.sep);
  const subpackages = apart.map(({ root }) => ({ root, bytes: raw(all.filter(isIn(root))) }));
  return {
    main: raw(all) - sum(subpackages.map(({ bytes }) => bytes)),
    subpackages,
    pages: [...app.pages, ...apart.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
  };
}
