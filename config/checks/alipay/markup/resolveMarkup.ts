import path from 'node:path';

/** A file that a template names: `/base.axml` is of the package, anything else of the folder. */
export function resolveMarkup(from: string, to: string): string {
  if (to.startsWith('/')) return to.slice(1);
  return path.posix.join(path.posix.dirname(from), to);
}
