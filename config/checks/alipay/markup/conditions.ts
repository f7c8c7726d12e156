import type { Check } from '../finding';
import { type Tag, valueBy } from '../readMarkup';
import { isText, partsOf } from './parts';
import { tagFaults } from './tagFaults';

function conditionFault(name: string, value: string): string | undefined {
  const parts = partsOf(value);
  const [first, second] = parts;
  if (!first) return `has ${name}="", without a condition: it always holds`;
  if (!second) return isText(first) ? `has ${name}="${value}", a text: it always holds` : undefined;
  const isJoined = parts.every(({ isExpression }) => isExpression);
  return isJoined
    ? `has ${name}="${value}", two expressions put together`
    : `has ${name}="${value}", a text: it always holds`;
}

/** Whether another branch may follow upon a tag; a loop has its condition inside. */
function isOpen(before: Tag['before']): boolean {
  if (!before || !('attributes' in before)) return false;
  if (valueBy(before, 'a:elif') !== undefined) return true;
  return valueBy(before, 'a:if') !== undefined && valueBy(before, 'a:for') === undefined;
}

function faultsOf(tag: Tag): string[] {
  const held = ['a:if', 'a:elif'].flatMap((name) => {
    const value = valueBy(tag, name);
    return value === undefined ? [] : (conditionFault(name, value) ?? []);
  });
  const branch = ['a:elif', 'a:else'].find((name) => valueBy(tag, name) !== undefined);
  return branch && !isOpen(tag.before) ? [...held, `has ${branch} without a:if before it`] : held;
}

/** What is drawn upon a condition has one, and what is drawn otherwise stands right behind. */
export const conditions: Check = {
  name: 'conditions',
  severity: 'dropped',
  look: (one) => tagFaults(one, faultsOf),
};
