import path from 'node:path';
import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { lineOf } from './walk';

/** What a `require` or an `import` asks for; `undefined` where the node is none. */
function requiredBy(node: AnyNode): string | undefined {
  const asked = askedBy(node);
  return asked?.type === 'Literal' && typeof asked.value === 'string' ? asked.value : undefined;
}

function askedBy(node: AnyNode): AnyNode | null | undefined {
  switch (node.type) {
    case 'CallExpression':
      return node.callee.type === 'Identifier' && node.callee.name === 'require' ? node.arguments[0] : undefined;
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return node.source;
    default:
      return undefined;
  }
}

/** What is asked for without an ending is a script, or a folder with one. */
const ENDINGS = ['', '.js', '.json', '/index.js', '/index.json'];

const found = (one: AlipayPackage, target: string): string | undefined =>
  ENDINGS.map((ending) => target + ending).find((file) => one.has(file));

/** A package's own entry, where it is asked for as a whole. */
function entryOf(one: AlipayPackage, folder: string): string | undefined {
  const { module, main }: { module?: unknown; main?: unknown } = Object(one.json(`${folder}/package.json`));
  const entry = [module, main].find((name) => typeof name === 'string');
  return typeof entry === 'string' ? found(one, path.posix.join(folder, entry)) : undefined;
}

/** Relative to a file, from the package's root with a slash, anything else from `node_modules`. */
export function targetOf(one: AlipayPackage, file: string, asked: string): string | undefined {
  if (asked.startsWith('.')) return found(one, path.posix.join(path.posix.dirname(file), asked));
  if (asked.startsWith('/')) return found(one, asked.slice(1));
  const folder = `node_modules/${asked}`;
  return found(one, folder) ?? entryOf(one, folder);
}

/** A part of a plugin's is the plugin's. */
const isForeign = (asked: string) => /^(dynamic-)?plugin(-private)?:/.test(asked);

function faultOf(one: AlipayPackage, file: string, asked: string): string | undefined {
  if (isForeign(asked)) return undefined;
  const target = targetOf(one, file, asked);
  if (!target) return `requires ${asked}, which ${/^[./]/.test(asked) ? 'is not there' : 'no package holds'}`;
  const [from, to] = [one.partOf(file), one.partOf(target)];
  // A subpackage is loaded when it is opened, the main package always.
  return to !== '' && to !== from ? `requires ${asked}, of the subpackage ${to}, which may not be loaded` : undefined;
}

/** The scripts that a script takes in, directly. */
export const requiredIn = (one: AlipayPackage, file: string): string[] =>
  one.nodes(file).flatMap((node) => {
    const asked = requiredBy(node);
    return asked === undefined ? [] : (targetOf(one, file, asked) ?? []);
  });

/** Each script that another one requires is there, and loaded by then. */
export const modules: Check = {
  name: 'required scripts',
  severity: 'refused',
  look: (one) =>
    one.ending('.js').flatMap((file) =>
      one.nodes(file).flatMap((node): Fault[] => {
        const asked = requiredBy(node);
        const message = asked === undefined ? undefined : faultOf(one, file, asked);
        return message ? [{ file, line: lineOf(node), message }] : [];
      }),
    ),
};
