import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CompiledParts, readCompiled } from './compiled';
import { readTemplates, type Template } from './templates';

/** How nodes are drawn, by what their `nn` says. */
export interface Templates {
  readonly plain: ReadonlyMap<string, Template>;
  readonly compiled: CompiledParts;
}

/** The templates that Taro draws every page by; a package that was written by hand has none, and each page its own. */
export function templatesOf(folder: string): Templates {
  const base = path.join(folder, 'base.axml');
  const axml = existsSync(base) ? readFileSync(base, 'utf8') : '';
  return { plain: readTemplates(axml), compiled: readCompiled(axml) };
}
