/** Reads axml, as far as Taro writes it: well-formed tags, their attributes and the texts between them. */

export interface Tag {
  readonly tag: string;
  /** As written, `{{i.cl}}` not yet put in. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

const PIECE = /<\/[\w-]+>|<([\w-]+)([^>]*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;

/** @param axml what stands inside a template. */
export function readMarkup(axml: string): readonly (Tag | string)[] {
  const top: (Tag | string)[] = [];
  const open: (Tag | string)[][] = [top];
  for (const [piece, tag, written = '', closed] of axml.matchAll(PIECE)) {
    const inside = open[open.length - 1] ?? top;
    if (tag) {
      const attributes: Record<string, string> = {};
      for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) attributes[name] = value;
      const children: (Tag | string)[] = [];
      inside.push({ tag, attributes, children });
      if (!closed) open.push(children);
    } else if (piece.startsWith('</')) open.pop();
    else if (piece.trim() !== '') inside.push(piece);
  }
  return top;
}

const EXPRESSION = /\{\{(.*?)\}\}/g;
/** `i.cn[0].p3`, alone or in `xs.b(i.p5,400)`, which has a value for where there is none. */
const LOOKUP = /^(?:xs\.b\()?(i(?:\.\w+|\[\d+\])*)(?:,(.*)\))?$/;

/** What an attribute or a text says of a node, which its expressions call `i`. */
export function shownBy(written: string, node: object): unknown {
  const [whole, only] = /^\{\{([^{}]*)\}\}$/.exec(written) ?? [];
  if (whole) return lookUp(only ?? '', node);
  return written.replace(EXPRESSION, (_, expression: string) => String(lookUp(expression, node) ?? ''));
}

/** `i.p3||'none'`: what stands behind is shown where the first is empty. */
const ALTERNATIVE = /^(.+?)\|\|(.+)$/;
const QUOTED = /^'([^']*)'$/;

/** @throws Error where an expression is of a kind that Taro has not written so far. */
export function lookUp(expression: string, node: object): unknown {
  const [, first, second] = ALTERNATIVE.exec(expression) ?? [];
  if (first && second) return lookUp(first, node) || lookUp(second, node);
  const [, text] = QUOTED.exec(expression.trim()) ?? [];
  if (text !== undefined) return text;
  const [, path, otherwise] = LOOKUP.exec(expression.trim()) ?? [];
  if (path === undefined) throw new Error(`What does {{${expression}}} say?`);
  let at: unknown = node;
  for (const key of path.split(/[.[\]]+/).slice(1)) {
    if (key !== '')
      at = typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
  }
  return at === undefined && otherwise !== undefined ? JSON.parse(otherwise) : at;
}
