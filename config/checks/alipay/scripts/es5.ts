import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { lineOf } from './walk';

/** What Ant's compiler does not read: its Babel is of 2018. Tried in `es5.test.ts`. */
function newerThanCompiler(node: AnyNode): string | undefined {
  switch (node.type) {
    case 'ChainExpression':
      return '?.';
    case 'LogicalExpression':
      return node.operator === '??' ? '??' : undefined;
    case 'AssignmentExpression':
      return ['??=', '||=', '&&='].includes(node.operator) ? node.operator : undefined;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'StaticBlock':
      return 'static {}';
    case 'CatchClause':
      return node.param ? undefined : 'catch without a name';
    case 'Literal':
      return typeof node.value === 'bigint' || /^\d[\d_]*_/.test(node.raw ?? '') ? (node.raw ?? '') : undefined;
    default:
      return undefined;
  }
}

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const script = one.script(file);
  const said = one.isBuilt ? 'is no script of ES5' : 'is no script';
  if (!('type' in script)) return [{ file, line: script.line, message: `${said}: ${script.message}` }];
  if (one.isBuilt) return [];
  return one.nodes(file).flatMap((node) => {
    const newer = newerThanCompiler(node);
    return newer ? [{ file, line: lineOf(node), message: `has ${newer}, which Ant’s compiler does not read` }] : [];
  });
}

/** What a build has made is for the oldest phones, which run ES5; what is written by hand is for Ant's compiler to read. */
export const es5: Check = {
  name: 'ES5',
  severity: 'refused',
  look: (one) => one.ending('.js').flatMap((file) => faultsIn(one, file)),
};
