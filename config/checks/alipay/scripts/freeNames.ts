import type { AnyNode, Program } from 'acorn';
import { isProved, type Proof, proofsOf } from './guards';
import { childrenOf, isFunction, lineOf, memberName, namesIn } from './walk';

/** A place where a script takes something from outside itself. */
export interface FreeName {
  /** `window`, or a member of the global object, `self.window`. */
  readonly name: string;
  readonly line: number;
  /** The script has asked first whether there is such a thing: by `typeof`, or for a member by looking. */
  readonly isAskedFor: boolean;
}

/** What the global object is called, in one place or another. */
const GLOBAL_OBJECTS = ['self', 'globalThis', 'global', 'window'];

/** What is declared in a function's body or a module, wherever in it: a name of a block counts as known throughout. */
function declaredIn(node: AnyNode): string[] {
  if (node.type === 'FunctionDeclaration') return node.id ? [node.id.name] : [];
  if (isFunction(node)) return [];
  if (node.type === 'ImportDeclaration') return node.specifiers.map(({ local }) => local.name);
  const own =
    node.type === 'VariableDeclarator'
      ? namesIn([node.id])
      : node.type === 'ClassDeclaration' && node.id
        ? [node.id.name]
        : [];
  return [...own, ...childrenOf(node).flatMap(declaredIn)];
}

/** What is written there, and no name that stands for something. */
const isAside = ({ type }: AnyNode) =>
  type === 'BreakStatement' || type === 'ContinueStatement' || type === 'ImportDeclaration' || type === 'MetaProperty';

/** The parts of a node that are no mere names: of properties and members, what is known at run time only. */
function partsOf(node: AnyNode): AnyNode[] {
  switch (node.type) {
    case 'Property':
      return node.computed ? [node.key, node.value] : [node.value];
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [...(node.computed ? [node.key] : []), ...(node.value ? [node.value] : [])];
    case 'LabeledStatement':
      return [node.body];
    case 'ExportAllDeclaration':
      return [];
    case 'ExportNamedDeclaration':
      if (node.declaration) return [node.declaration];
      return node.source ? [] : node.specifiers.map(({ local }) => local);
    default:
      return childrenOf(node);
  }
}

/** The names that a script takes from outside itself, and the members of the global object that it goes on from. */
export function freeNames(program: Program): FreeName[] {
  const found: FreeName[] = [];

  const visit = (node: AnyNode, known: ReadonlySet<string>, proofs: readonly Proof[]): void => {
    const note = (name: string) => found.push({ name, line: lineOf(node), isAskedFor: isProved(name, proofs) });
    const goOn = (nodes: readonly AnyNode[]) => {
      for (const one of nodes) visit(one, known, [...proofs, ...proofsOf(node, one)]);
    };
    if (isFunction(node)) {
      const self = 'id' in node && node.id ? [node.id.name] : [];
      const inside = new Set([...known, ...self, 'arguments', ...namesIn(node.params)]);
      for (const name of childrenOf(node.body).flatMap(declaredIn)) inside.add(name);
      for (const part of [...node.params, node.body]) visit(part, inside, proofs);
    } else if (node.type === 'ClassExpression') {
      const inside = new Set([...known, ...(node.id ? [node.id.name] : [])]);
      for (const part of [node.superClass, node.body]) if (part) visit(part, inside, proofs);
    } else if (node.type === 'CatchClause') {
      visit(node.body, new Set([...known, ...namesIn(node.param ? [node.param] : [])]), proofs);
    } else if (node.type === 'Identifier') {
      if (!known.has(node.name)) note(node.name);
    } else if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') {
      // Asking does no harm.
    } else if (node.type === 'MemberExpression') {
      const { object } = node;
      const inner = object.type === 'MemberExpression' ? object.object : undefined;
      if (inner?.type === 'Identifier' && GLOBAL_OBJECTS.includes(inner.name) && !known.has(inner.name)) {
        // `self.window` alone is undefined at worst; what goes on from it stops the script.
        const member = memberName(object);
        if (member) note(`${inner.name}.${member}`);
      }
      goOn(node.computed ? [object, node.property] : [object]);
    } else if (!isAside(node)) {
      goOn(partsOf(node));
    }
  };

  visit(program, new Set(declaredIn(program)), []);
  return found;
}
