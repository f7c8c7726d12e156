import { type ChildNode, parse } from 'postcss';
import type { Check } from '../finding';
import { type Tag, valueBy } from '../readMarkup';
import { ownFault } from '../styles/lengths';
import { piecesOf } from '../styles/values';
import { syntaxErrorOf } from '../syntaxFault';
import { tagFaults } from './tagFaults';

function declarationFaults(node: ChildNode): string[] {
  if (node.type === 'comment') return [`has /*${node.text}*/ in its style, which takes the next declaration along`];
  if (node.type !== 'decl') return [`has ${node} in its style, which is no declaration`];
  const { prop, value, important } = node;
  return [
    ...(important ? [`has !important upon ${prop} in its style, where the declaration is dropped`] : []),
    ...(/^(?!--).*[A-Z]/.test(prop) ? [`has ${prop} in its style, which is taken in small letters only`] : []),
    ...piecesOf(value).flatMap(({ text }) => ownFault(text) ?? []),
  ];
}

function faultsOf(tag: Tag): string[] {
  const style = valueBy(tag, 'style');
  // What an expression gives is only known when the page is drawn.
  if (!style || style.includes('{{')) return [];
  try {
    const [rule] = parse(`a{${style}}`).nodes;
    return rule?.type === 'rule' ? rule.nodes.flatMap(declarationFaults) : [];
  } catch (error) {
    return [`has a style that is no CSS: ${syntaxErrorOf(error).message}`];
  }
}

/** What is written out in an element's `style` means the same once the base library, 1.25.1 of it, is through with it. */
export const ownStyles: Check = {
  name: 'styles of elements',
  severity: 'dropped',
  look: (one) => tagFaults(one, faultsOf),
};
