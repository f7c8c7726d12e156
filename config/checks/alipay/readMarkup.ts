import { SaxesParser } from 'saxes';
import type { SyntaxFault } from './syntaxFault';

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
  /** What stands before it in the same tag, comments and blanks aside. */
  readonly before: Tag | Text | undefined;
}

/** A piece of text between tags, as it is written; also where it is only blanks. */
export interface Text {
  readonly value: string;
  readonly line: number;
  readonly parent: Tag | undefined;
}

export interface Markup {
  readonly tags: readonly Tag[];
  readonly texts: readonly Text[];
  /** Sections of `<![CDATA[…]]>`. */
  readonly sections: readonly Text[];
  /** Where it is not well formed. */
  readonly slips: readonly SyntaxFault[];
}

/** The value of an attribute, empty where it has none; `undefined` where it is not there. */
export const valueBy = ({ attributes }: Tag, wanted: string): string | undefined =>
  attributes.find(({ name }) => name === wanted)?.value;

/** The parser reads what stands for a sign, as `&amp;`; Alipay does not, and shows it. An expression may also hold a `<`. */
const asWritten = (text: string) =>
  text.replaceAll('&', '&amp;').replace(/\{\{[\s\S]*?\}\}/g, (expression) => expression.replaceAll('<', '&lt;'));

/**
 * A tag with its attributes; and an attribute, with its value where it has one. Alipay takes one without, and an expression
 * without quotes; XML neither.
 */
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{\{[\s\S]*?\}\}))?)+\s*\/?>/gi;
const ATTRIBUTE = /(\s+[^\s=>/"']+)(?:\s*=\s*("[^"]*"|'[^']*'|\{\{[\s\S]*?\}\}))?/g;
const quoted = (value: string) => (value.startsWith('{{') ? `"${value.replaceAll('"', '&quot;')}"` : value);
const giveValues = (text: string) =>
  text.replace(TAG, (tag) => tag.replace(ATTRIBUTE, (_, name: string, value = '""') => `${name}=${quoted(value)}`));

/** The last of a list that grows and shrinks at its end. */
const top = (open: readonly Tag[]): Tag | undefined => open[open.length - 1];

/**
 * Reads a template of Alipay's as XML that has several roots and takes anything inside `{{…}}`. It goes on behind a fault,
 * so that all that is wrong is told at once.
 */
export function readMarkup(source: string): Markup {
  const tags: Tag[] = [];
  const texts: Text[] = [];
  const sections: Text[] = [];
  const slips: SyntaxFault[] = [];
  const open: Tag[] = [];
  /** The last thing in each tag, and at the top. */
  const last = new Map<Tag | undefined, Tag | Text>();
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
    const parent = top(open);
    const tag = { name, attributes, line: begun, parent, before: last.get(parent) };
    last.set(parent, tag);
    tags.push(tag);
    open.push(tag);
    ended = parser.line;
  });
  parser.on('closetag', ({ name }) => {
    if (top(open)?.name === name) open.pop();
    ended = parser.line;
  });
  parser.on('text', (value) => {
    const text = { value, line: ended, parent: top(open) };
    if (value.trim()) last.set(text.parent, text);
    texts.push(text);
  });
  parser.on('cdata', (value) => sections.push({ value, line: parser.line, parent: top(open) }));
  parser.on('error', (error) => {
    slips.push({ message: error.message.replace(/^[^:]*:?\d+:\d+: /, '').replace(/\.$/, ''), line: parser.line });
  });
  parser.write(giveValues(asWritten(source))).close();
  return { tags, texts, sections, slips };
}
