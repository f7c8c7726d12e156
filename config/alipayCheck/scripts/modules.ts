import path from 'node:path';
import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { lineOf } from './walk';

/** What a `require` asks for; `undefined` where the node is none. */
function requiredBy(node: AnyNode): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined;
  const [asked] = node.arguments;
  return asked?.type === 'Literal' && typeof asked.value === 'string' ? asked.value : undefined;
}

/** What is asked for without an ending is a script. */
const targetOf = (file: string, asked: string) =>
  path.posix.join(path.posix.dirname(file), asked).replace(/(\.js)?$/, '.js');

function faultOf(one: AlipayPackage, file: string, asked: string): string | undefined {
  if (!asked.startsWith('.')) return `requires ${asked}, which no package holds`;
  const target = targetOf(file, asked);
  if (!one.has(target)) return `requires ${asked}, which is not there`;
  const [from, to] = [one.partOf(file), one.partOf(target)];
  // A subpackage is loaded when it is opened, the main package always.
  return to !== '' && to !== from ? `requires ${asked}, of the subpackage ${to}, which may not be loaded` : undefined;
}

/** The scripts that a script takes in, directly. */
export const requiredIn = (one: AlipayPackage, file: string): string[] =>
  one.nodes(file).flatMap((node) => {
    const asked = requiredBy(node);
    return asked === undefined ? [] : [targetOf(file, asked)];
  });

/** Each script that another one requires is there, and loaded by then. */
export const modules: Check = {
  name: 'required scripts',
  look: (one) =>
    one.ending('.js').flatMap((file) =>
      one.nodes(file).flatMap((node): Fault[] => {
        const asked = requiredBy(node);
        const message = asked === undefined ? undefined : faultOf(one, file, asked);
        return message ? [{ file, line: lineOf(node), message }] : [];
      }),
    ),
};
