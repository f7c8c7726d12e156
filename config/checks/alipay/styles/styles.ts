import path from 'node:path';
import { AtRule, type Declaration, type Node, parse, type Rule } from 'postcss';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { syntaxErrorOf } from '../syntaxFault';
import { selectorFaults } from './selectors';
import { leftLengths, valueFaults } from './values';

/** https://opendocs.alipay.com/mini/framework/acss; nesting, layers and containers are no part of it. */
const AT_RULES = ['charset', 'import', 'media', 'supports', 'font-face', 'keyframes', '-webkit-keyframes'];

/** Ant's compiler hands these on with all that is in them. */
const HANDED_ON = ['supports', 'font-face'];

/** What Ant's compiler makes a script of takes this for a part of that script. */
export const SCRIPT = '${';

/** The at-rule around a node that Ant's compiler hands on as it is, e.g. `@supports`; empty where there is none. */
function placeOf(node: Node): string {
  for (let around: Node | undefined = node.parent; around; around = around.parent)
    if (around instanceof AtRule && HANDED_ON.includes(around.name)) return `@${around.name}`;
  return '';
}

function importFault(one: AlipayPackage, file: string, { params }: AtRule): string | undefined {
  const [, , asked] = /^(["'])(.+?)\1$/.exec(params) ?? [];
  if (!asked) return `imports by ${params}: a file is named in quotes, and nothing else`;
  const target = asked.startsWith('/') ? asked.slice(1) : path.posix.join(path.posix.dirname(file), asked);
  if (!one.has(target)) return `imports ${asked}, which is not there`;
  const part = one.partOf(target);
  return part !== '' && part !== one.partOf(file) ? `imports ${asked}, of another subpackage` : undefined;
}

function atRuleFaults(one: AlipayPackage, file: string, rule: AtRule): string[] {
  if (!AT_RULES.includes(rule.name)) return [`has @${rule.name}, which Alipay does not take`];
  if (rule.name === 'import') return [importFault(one, file, rule) ?? []].flat();
  return leftLengths(rule.params, `@${rule.name}`);
}

function ruleFaults(rule: Rule): string[] {
  const { parent } = rule;
  // `from`, `to` and `50%`.
  if (parent instanceof AtRule && parent.name.endsWith('keyframes')) return [];
  return [
    ...selectorFaults(rule.selector, placeOf(rule)),
    ...(parent?.type === 'rule' ? [`nests ${rule.selector}`] : []),
  ];
}

/** What a node says itself, without what is in it. */
const wordsOf = (node: AtRule | Declaration | Rule) =>
  node.type === 'decl' ? node.value : node.type === 'rule' ? node.selector : node.params;

function messagesOf(one: AlipayPackage, file: string, node: AtRule | Declaration | Rule): string[] {
  if (wordsOf(node).includes(SCRIPT)) return [`has ${SCRIPT}, which Ant’s compiler takes for a part of a script`];
  if (node.type === 'rule') return ruleFaults(node);
  return node.type === 'decl' ? valueFaults(node.value, placeOf(node)) : atRuleFaults(one, file, node);
}

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const faults: Fault[] = [];
  parse(one.text(file)).walk((node) => {
    if (node.type === 'comment') return;
    for (const message of messagesOf(one, file, node))
      faults.push({ file, line: node.source?.start?.line ?? 1, message });
  });
  return faults;
}

/** Styles can be read, hold what Alipay takes, and mean the same once Ant's compiler is through with them. */
export const styles: Check = {
  name: 'styles',
  severity: 'dropped',
  look: (one) =>
    one.ending('.acss').flatMap((file) => {
      try {
        return faultsIn(one, file);
      } catch (error) {
        const { message, line } = syntaxErrorOf(error);
        return [{ file, line, message: `is no CSS: ${message}`, severity: 'refused' }];
      }
    }),
};
