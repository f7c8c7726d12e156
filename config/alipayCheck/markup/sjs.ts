import path from 'node:path';
import { type AnyNode, type Program, parse } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import { nodesIn } from '../scripts/walk';

/** A script that templates call. */
export interface Sjs {
  readonly file: string;
  /** The names of the functions it gives. */
  readonly gives: ReadonlySet<string>;
}

/** sjs is written as a module of today's language, which the IDE brings down to what phones take. */
export const parseSjs = (source: string): Program => parse(source, { ecmaVersion: 2018, sourceType: 'module' });

function keysOf(node: AnyNode): string[] {
  if (node.type !== 'ExportDefaultDeclaration' || node.declaration.type !== 'ObjectExpression') return [];
  return node.declaration.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier' ? [property.key.name] : [],
  );
}

function read(one: AlipayPackage, file: string): Sjs {
  try {
    return { file, gives: new Set([...nodesIn(parseSjs(one.text(file)))].flatMap(keysOf)) };
  } catch {
    // Missing or no script: that is told where files are looked for.
    return { file, gives: new Set() };
  }
}

/** The sjs files of a template, by the names it knows them by. */
export function sjsOf(one: AlipayPackage, file: string): ReadonlyMap<string, Sjs> {
  const imports = one.markup(file).tags.filter(({ name }) => name === 'import-sjs');
  return new Map(
    imports.map(({ attributes }) => {
      const valueBy = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
      return [valueBy('name'), read(one, path.posix.join(path.posix.dirname(file), valueBy('from')))];
    }),
  );
}
