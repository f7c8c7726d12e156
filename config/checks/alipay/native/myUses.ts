import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import { lineOf, memberName } from '../scripts/walk';

/** A place where a built script takes something of `my`. */
export interface MyUse {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  /** The same as TypeScript: `my.showToast({ content: anything })`, or `my.SDKVersion` where nothing is called. */
  readonly source: string;
}

/** Stands for what is only known when the script runs; it fits everywhere. */
export const UNKNOWN = 'anything';

const isMy = (node: AnyNode) => node.type === 'Identifier' && node.name === 'my';

/** What is written out in a script is written out again, anything else is unknown. */
function sourceOf(node: AnyNode): string {
  if (node.type === 'Literal' && ['string', 'number', 'boolean'].includes(typeof node.value))
    return JSON.stringify(node.value);
  // As minifiers write `true` and `false`.
  if (node.type === 'UnaryExpression' && node.operator === '!' && node.argument.type === 'Literal')
    return String(!node.argument.value);
  if (node.type === 'ArrayExpression')
    return `[${node.elements.map((one) => (one ? sourceOf(one) : UNKNOWN)).join(', ')}]`;
  if (node.type !== 'ObjectExpression') return UNKNOWN;
  const properties = node.properties.map((property) => {
    if (property.type !== 'Property' || property.computed) return undefined;
    const { key, value } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
    return name === undefined ? undefined : `${JSON.stringify(name)}: ${sourceOf(value)}`;
  });
  // With a name that is not known, what else is there could be any.
  return properties.includes(undefined) ? UNKNOWN : `{ ${properties.join(', ')} }`;
}

/** What a script itself puts upon `my`: the loader of its own parts, and the like. */
function putBy(node: AnyNode): string[] {
  if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') return [];
  const name = isMy(node.left.object) ? memberName(node.left) : undefined;
  return name === undefined ? [] : [name];
}

/** Every use of `my` in a package, but for what the package has put there itself. */
export function myUses(one: AlipayPackage): MyUse[] {
  const scripts = one.ending('.js');
  const own = new Set(scripts.flatMap((file) => one.nodes(file).flatMap(putBy)));
  return scripts.flatMap((file) => {
    const called = new Set(
      one.nodes(file).flatMap((node): AnyNode[] => (node.type === 'CallExpression' ? [node.callee] : [])),
    );
    return one.nodes(file).flatMap((node): MyUse[] => {
      if (called.has(node)) return [];
      const callee = node.type === 'CallExpression' ? node.callee : node;
      if (callee.type !== 'MemberExpression' || !isMy(callee.object)) return [];
      const member = memberName(callee);
      if (member === undefined || own.has(member)) return [];
      const args = node.type === 'CallExpression' ? `(${node.arguments.map(sourceOf).join(', ')})` : '';
      return [{ file, line: lineOf(node), member, source: `my.${member}${args}` }];
    });
  });
}
