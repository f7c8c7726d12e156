import { type AnyNode, type FunctionDeclaration, type FunctionExpression, type Pattern, parse } from 'acorn';

/** The names that a script of ES5 takes from outside itself. */
export interface FreeNames {
  /** Those it simply uses: where there is no such thing, it stops. */
  readonly used: ReadonlySet<string>;
  /** Those it asks for by `typeof` first, anywhere. */
  readonly askedFor: ReadonlySet<string>;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

const namesIn = (patterns: readonly Pattern[]) =>
  patterns.flatMap((pattern) => (pattern.type === 'Identifier' ? [pattern.name] : []));

const isFunction = (node: AnyNode): node is FunctionDeclaration | FunctionExpression =>
  node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration';

/** What `var` and `function` declare in a function's body, wherever in it they stand. */
function declaredIn(node: AnyNode): string[] {
  if (node.type === 'FunctionDeclaration') return node.id ? [node.id.name] : [];
  if (isFunction(node)) return [];
  const own = node.type === 'VariableDeclarator' ? namesIn([node.id]) : [];
  return [...own, ...childrenOf(node).flatMap(declaredIn)];
}

export function freeNames(source: string): FreeNames {
  const used = new Set<string>();
  const askedFor = new Set<string>();

  const visit = (node: AnyNode, known: ReadonlySet<string>): void => {
    const visitAll = (nodes: readonly AnyNode[], names = known) => {
      for (const one of nodes) visit(one, names);
    };
    if (isFunction(node)) {
      const self = node.id ? [node.id.name] : [];
      const inside = new Set([...known, ...self, 'arguments', ...namesIn(node.params)]);
      for (const name of childrenOf(node.body).flatMap(declaredIn)) inside.add(name);
      visit(node.body, inside);
    } else if (node.type === 'CatchClause') {
      visit(node.body, new Set([...known, ...namesIn(node.param ? [node.param] : [])]));
    } else if (node.type === 'Identifier') {
      if (!known.has(node.name)) used.add(node.name);
    } else if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') {
      if (!known.has(node.argument.name)) askedFor.add(node.argument.name);
    } else if (node.type === 'MemberExpression') {
      visitAll(node.computed ? [node.object, node.property] : [node.object]);
    } else if (node.type === 'Property') {
      visitAll(node.computed ? [node.key, node.value] : [node.value]);
    } else if (
      node.type === 'LabeledStatement' ||
      node.type === 'BreakStatement' ||
      node.type === 'ContinueStatement'
    ) {
      if (node.type === 'LabeledStatement') visit(node.body, known);
    } else visitAll(childrenOf(node));
  };

  const program = parse(source, { ecmaVersion: 5 });
  visit(program, new Set(declaredIn(program)));
  return { used, askedFor };
}
