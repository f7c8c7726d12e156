import type { AnyNode } from 'acorn';
import { memberName } from './walk';

/** That a condition, wherever one stands now, has come out so. */
export interface Proof {
  readonly condition: AnyNode;
  readonly outcome: boolean;
}

/** What is known in a part of a node: behind `&&`, in the branches of `if` and `?:`. */
export function proofsOf(node: AnyNode, part: AnyNode): Proof[] {
  if (node.type === 'LogicalExpression' && part === node.right)
    return [{ condition: node.left, outcome: node.operator === '&&' }];
  if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') {
    if (part === node.consequent) return [{ condition: node.test, outcome: true }];
    if (part === node.alternate) return [{ condition: node.test, outcome: false }];
  }
  return [];
}

/** `window`, `self.window`; `undefined` for anything longer. */
function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name;
  const member = memberName(node);
  return node.type === 'MemberExpression' && node.object.type === 'Identifier' && member
    ? `${node.object.name}.${member}`
    : undefined;
}

/** Whether a comparison that holds says that `typeof name` is something else than `undefined`. */
function isTypeProof(sides: readonly AnyNode[], name: string, isEqual: boolean): boolean {
  const asked = sides.some(
    (side) => side.type === 'UnaryExpression' && side.operator === 'typeof' && nameOf(side.argument) === name,
  );
  const [type] = sides.flatMap((side) => (side.type === 'Literal' ? [side.value] : []));
  return asked && typeof type === 'string' && (type === 'undefined') !== isEqual;
}

function proves({ condition, outcome }: Proof, name: string): boolean {
  if (condition.type === 'UnaryExpression' && condition.operator === '!')
    return proves({ condition: condition.argument, outcome: !outcome }, name);
  if (condition.type === 'SequenceExpression')
    return condition.expressions.slice(-1).some((last) => proves({ condition: last, outcome }, name));
  if (condition.type === 'LogicalExpression') {
    // Both sides of `&&` hold where it does; neither side of `||` where it does not.
    const areBothKnown = (condition.operator === '&&') === outcome;
    const sides = [condition.left, condition.right].map((side) => proves({ condition: side, outcome }, name));
    return areBothKnown ? sides.some(Boolean) : sides.every(Boolean);
  }
  if (condition.type === 'BinaryExpression') {
    const isEquality = /^[!=]==?$/.test(condition.operator);
    const isEqual = condition.operator.startsWith('=') === outcome;
    return isEquality && isTypeProof([condition.left, condition.right], name, isEqual);
  }
  // A bare name would have stopped the script; a member does not.
  return outcome && condition.type === 'MemberExpression' && nameOf(condition) === name;
}

/** Whether anything that is known says that a name stands for something. */
export const isProved = (name: string, proofs: readonly Proof[]): boolean =>
  proofs.some((proof) => proves(proof, name));
