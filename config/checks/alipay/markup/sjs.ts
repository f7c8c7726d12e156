import { type AnyNode, type Program, parse } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import { keyName, memberName, namesIn, nodesIn } from '../scripts/walk';
import { resolveMarkup } from './resolveMarkup';

/** A script that templates call. */
export interface Sjs {
  readonly file: string;
  /** The names of the functions it gives; `undefined` where that is only known when it runs. */
  readonly gives: ReadonlySet<string> | undefined;
  /** The name stands for one of its functions, and not for all of it. */
  readonly isFunction: boolean;
}

/** sjs is written as a module of today's language, which the IDE brings down to what phones take. */
export const parseSjs = (source: string): Program => parse(source, { ecmaVersion: 2018, sourceType: 'module' });

/** The object that is written out as a value, or under the name it is given. */
function objectOf(value: AnyNode | null | undefined, nodes: readonly AnyNode[]): AnyNode | undefined {
  if (value?.type === 'ObjectExpression') return value;
  if (value?.type !== 'Identifier') return undefined;
  const named = nodes.find(
    (node) => node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === value.name,
  );
  return named?.type === 'VariableDeclarator' && named.init?.type === 'ObjectExpression' ? named.init : undefined;
}

/** The names in an object; `undefined` where some are only known when it is made. */
function keysOf(object: AnyNode | undefined): string[] | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  const keys = object.properties.map(keyName);
  return keys.every((key) => key !== undefined) ? keys.flatMap((key) => key ?? []) : undefined;
}

/** What one statement gives; `undefined` as above. */
function givenBy(node: AnyNode, nodes: readonly AnyNode[]): string[] | undefined {
  if (node.type === 'ExportDefaultDeclaration') return keysOf(objectOf(node.declaration, nodes));
  if (node.type === 'ExportAllDeclaration') return undefined;
  if (node.type === 'AssignmentExpression' && memberName(node.left) === 'exports')
    return keysOf(objectOf(node.right, nodes));
  if (node.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = node;
  const named = specifiers.flatMap(({ exported }) => (exported.type === 'Identifier' ? [exported.name] : []));
  if (!declaration) return named;
  return declaration.type === 'VariableDeclaration'
    ? namesIn(declaration.declarations.map(({ id }) => id))
    : [declaration.id.name];
}

function givesOf(one: AlipayPackage, file: string): ReadonlySet<string> | undefined {
  try {
    const nodes = [...nodesIn(parseSjs(one.text(file)))];
    const given = nodes.map((node) => givenBy(node, nodes));
    return given.includes(undefined) ? undefined : new Set(given.flatMap((names) => names ?? []));
  } catch {
    // Missing or no script: that is told where files are looked for.
    return undefined;
  }
}

/** What `name` brings in: `utils`, or some functions alone, `{ add, sub: minus }`. */
function namesBy(name: string): { readonly names: readonly string[]; readonly isFunction: boolean } {
  const [, inside] = /^\s*\{(.*)\}\s*$/s.exec(name) ?? [];
  if (inside === undefined) return { names: [name], isFunction: false };
  return { names: inside.split(',').map((part) => part.replace(/^.*:/s, '').trim()), isFunction: true };
}

/** The sjs files of a template, by the names it knows them by. */
export function sjsOf(one: AlipayPackage, file: string): ReadonlyMap<string, Sjs> {
  const imports = one.markup(file).tags.filter(({ name }) => name === 'import-sjs');
  return new Map(
    imports.flatMap(({ attributes }) => {
      const valueBy = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
      const from = resolveMarkup(file, valueBy('from'));
      const { names, isFunction } = namesBy(valueBy('name'));
      const sjs: Sjs = { file: from, gives: givesOf(one, from), isFunction };
      return names.map((name) => [name, sjs] as const);
    }),
  );
}
