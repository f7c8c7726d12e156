import { SaxesParser } from 'saxes';
import type { Slip } from './slip';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

export interface Tag {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly line: number;
  /** The tag it stands in; `undefined` at the top. */
  readonly parent: Tag | undefined;
}

/** A piece of text between tags. */
export interface Text {
  readonly value: string;
  readonly line: number;
  readonly parent: Tag | undefined;
}

export interface Markup {
  readonly tags: readonly Tag[];
  readonly texts: readonly Text[];
  /** Where it is not well formed. */
  readonly slips: readonly Slip[];
}

/** An expression may hold what XML wants written as an entity. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;' };
const escapeExpressions = (text: string) =>
  text.replace(/\{\{[\s\S]*?\}\}/g, (expression) => expression.replace(/[&<]/g, (one) => ENTITIES[one] ?? one));

/** Alipay takes an attribute without a value; `a:else` never has one, and may stand before the tag's end. */
const ALLOWED = /attribute without value/;
const giveElseValue = (text: string) => text.replace(/(\sa:else)(?=[\s/>])/g, '$1=""');

/** The last of a list that grows and shrinks at its end. */
const top = (open: readonly Tag[]): Tag | undefined => open[open.length - 1];

/**
 * Reads a template of Alipay's as XML that has several roots and takes anything inside `{{…}}`. It goes on behind a fault,
 * so that all that is wrong is told at once.
 */
export function readMarkup(source: string): Markup {
  const tags: Tag[] = [];
  const texts: Text[] = [];
  const slips: Slip[] = [];
  const open: Tag[] = [];
  let attributes: Attribute[] = [];
  let begun = 1;
  // Of a text it tells the end; the beginning is where the tag before it ended.
  let ended = 1;
  const parser = new SaxesParser({ xmlns: false, fragment: true });

  parser.on('opentagstart', () => {
    attributes = [];
    begun = parser.line;
  });
  parser.on('attribute', ({ name, value }) => attributes.push({ name, value, line: parser.line }));
  parser.on('opentag', ({ name }) => {
    const tag = { name, attributes, line: begun, parent: top(open) };
    tags.push(tag);
    open.push(tag);
    ended = parser.line;
  });
  parser.on('closetag', ({ name }) => {
    if (top(open)?.name === name) open.pop();
    ended = parser.line;
  });
  parser.on('text', (value) => {
    if (value.trim()) texts.push({ value, line: ended, parent: top(open) });
  });
  parser.on('error', (error) => {
    const message = error.message.replace(/^[^:]*:?\d+:\d+: /, '').replace(/\.$/, '');
    if (!ALLOWED.test(message)) slips.push({ message, line: parser.line });
  });
  parser.write(giveElseValue(escapeExpressions(source))).close();
  return { tags, texts, slips };
}
