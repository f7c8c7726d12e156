import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../../mocks/cli/arguments';
import { isFields, textOf } from '../../../mocks/simulator/messages';

/** A package for Alipay as it lies on disk. */
export interface PackageFolder {
  /** With `app.json`; absolute. */
  readonly root: string;
  /** `node_modules` that its sources take parts from, where there are some; absolute. */
  readonly modules: string | undefined;
}

/** Where a project file says the app lies: `miniprogramRoot`, of either format. */
function rootNamedIn(folder: string): string {
  const file = path.join(folder, 'mini.project.json');
  if (!existsSync(file)) return '.';
  try {
    const project: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (isFields(project) && textOf(project.miniprogramRoot)) || '.';
  } catch {
    throw new UsageError(`${file} is no JSON`);
  }
}

/**
 * Finds the package in a folder that somebody names: the folder itself, or the one in it that its project file names.
 *
 * @param given relative to the working folder, or absolute.
 * @throws UsageError with one sentence, where there is no package.
 */
export function findPackage(given: string): PackageFolder {
  const folder = path.resolve(given);
  const root = existsSync(path.join(folder, 'app.json')) ? folder : path.join(folder, rootNamedIn(folder));
  if (!existsSync(path.join(root, 'app.json')))
    throw new UsageError(`${given} is no package for Alipay: there is no app.json in it`);
  const modules = [root, folder].map((place) => path.join(place, 'node_modules')).find((place) => existsSync(place));
  return { root, modules };
}
