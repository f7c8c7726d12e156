import { type AnyNode, type Expression, parse } from 'acorn';
import { memberName } from '../scripts/walk';

/** A part of a text or of an attribute's value. */
export interface Part {
  readonly isExpression: boolean;
  /** What is written out, or what stands between `{{` and `}}`. */
  readonly source: string;
}

/** What a value is put together of. Ant's compiler does not mind blanks at its ends. */
export const partsOf = (value: string): Part[] =>
  value
    .trim()
    .split(/\{\{([\s\S]*?)\}\}/)
    .map((source, at) => ({ source, isExpression: at % 2 === 1 }))
    .filter(({ source, isExpression }) => isExpression || source !== '');

/**
 * @param source what stands between the braces.
 * @throws Error where that is no expression.
 */
export function parseExpression(source: string): Expression {
  const [statement, ...more] = parse(`(${source})`, { ecmaVersion: 2018 }).body;
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) throw new Error('it is more than one expression');
  return statement.expression;
}

/** What the value of an expression is, where that is known. */
export type Kind = 'number' | 'text' | 'yes or no';

/** What it may be, one of these; `undefined` stands for whatever else. */
type Kinds = readonly (Kind | undefined)[];

/** Operators that always give the same; `+` does not. */
const GIVING: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(['!', '==', '!=', '===', '!==', '<', '>', '<=', '>=', 'in'].map((sign) => [sign, 'yes or no'])),
  ...Object.fromEntries(
    ['-', '*', '/', '%', '**', '~', '&', '|', '^', '<<', '>>', '>>>'].map((sign) => [sign, 'number']),
  ),
  typeof: 'text',
};

const LITERALS: Readonly<Record<string, Kind>> = { number: 'number', string: 'text', boolean: 'yes or no' };

const isTexts = (kinds: Kinds) => kinds.every((kind) => kind === 'text');

function sumOf(left: Kinds, right: Kinds): Kind | undefined {
  if (isTexts(left) || isTexts(right)) return 'text';
  return [...left, ...right].includes('number') ? 'number' : undefined;
}

/** What the value of an expression may be, as far as the expression tells. */
function kindsOf(node: AnyNode): Kinds {
  switch (node.type) {
    case 'Literal':
      return [LITERALS[typeof node.value]];
    case 'UnaryExpression':
      return [node.operator === '+' ? 'number' : GIVING[node.operator]];
    case 'BinaryExpression':
      return [node.operator === '+' ? sumOf(kindsOf(node.left), kindsOf(node.right)) : GIVING[node.operator]];
    case 'ConditionalExpression':
      return [...kindsOf(node.consequent), ...kindsOf(node.alternate)];
    case 'LogicalExpression':
      // Of `a && b` the first is left only where it is empty in some way.
      return [...(node.operator === '&&' ? [undefined] : kindsOf(node.left)), ...kindsOf(node.right)];
    case 'MemberExpression':
      return [memberName(node) === 'length' ? 'number' : undefined];
    default:
      return [undefined];
  }
}

/** What the value of a part may be; one that is no expression at all is told of elsewhere. */
export function kindsOfPart({ isExpression, source }: Part): Kinds {
  if (!isExpression) return ['text'];
  try {
    return kindsOf(parseExpression(source));
  } catch {
    return [undefined];
  }
}

/** Whether a part is a text in any case. */
export const isText = (part: Part): boolean => isTexts(kindsOfPart(part));
