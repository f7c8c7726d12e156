import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { type Attribute, type Tag, type Text, valueBy } from '../readMarkup';
import { YES_OR_NO } from '../tables/components';
import { isText, partsOf } from './parts';
import { tagFaults } from './tagFaults';

/** What stands for a sign in HTML. */
const SIGN = /&(#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi;

/** The ones that the base library shows, in a `<text decode>`; it shows all others as they are written. */
const DECODED = ['&nbsp;', '&lt;', '&gt;', '&amp;', '&apos;', '&ensp;', '&emsp;'];

/** Its value may be HTML. */
const HTML = 'nodes';

/** Blanks that no layout draws where a line begins or ends. */
const THIN = /^[ \t\r\n\f]*$/;

function signFault(signs: readonly string[]): string[] {
  const [first, ...more] = signs;
  if (!first) return [];
  return [
    more.length === 0
      ? `has ${first}, which is shown as it is written`
      : `has ${signs.join(', ')}, which are shown as they are written`,
  ];
}

/** Whether a blank that Ant's compiler drops would be seen: a wide one, or one within a line. */
const isSeen = (blank: string, { parent }: Text) =>
  blank !== '' && (!THIN.test(blank) || (parent?.name === 'text' && !/[\r\n]/.test(blank)));

function textFaults(text: Text): string[] {
  const isDecoded = text.parent?.name === 'text' && valueBy(text.parent, 'decode') !== undefined;
  const signs = text.value.match(SIGN) ?? [];
  const blanks = [/^\s*/, /\s*$/].map((end) => end.exec(text.value)?.[0] ?? '');
  return [
    ...signFault(isDecoded ? signs.filter((sign) => !DECODED.includes(sign)) : signs),
    ...(blanks.some((blank) => isSeen(blank, text)) ? ['has a blank at an end, which is dropped'] : []),
  ];
}

/** Ant's compiler joins the parts of a value by `+`, without making texts of them first. */
function sumFault({ name, value }: Attribute): string | undefined {
  const [first, second] = partsOf(value);
  if (!first?.isExpression || !second?.isExpression || isText(first) || isText(second)) return undefined;
  return `has ${name}="${value}", which adds up ${first.source} and ${second.source} where they are numbers`;
}

function noFault({ name, value }: Attribute): string | undefined {
  const isNo = YES_OR_NO.has(name) && /^(false|\{\{\s*(['"])false\2\s*\}\})$/.test(value.trim());
  return isNo ? `has ${name}="${value}", a text that counts as true` : undefined;
}

function attributeFaults(tag: Tag, attribute: Attribute): string[] {
  const { name, value } = attribute;
  // Told of with loops and conditions.
  if (name.startsWith('a:')) return [];
  if (tag.name === 'template' && name === 'data') {
    const isHanded = partsOf(value).every(({ isExpression }, at) => isExpression && at === 0);
    return isHanded ? [] : [`has data="${value}", of which nothing is handed over`];
  }
  const signs = name === HTML ? [] : (value.match(SIGN) ?? []);
  return [
    ...(signs.length > 0 ? [`has ${name}="${value}" with ${signs.join(', ')}, taken as it is written`] : []),
    ...[sumFault(attribute), noFault(attribute)].flatMap((fault) => fault ?? []),
  ];
}

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const { texts, sections } = one.markup(file);
  return [
    ...texts.flatMap((text) => textFaults(text).map((message) => ({ file, line: text.line, message }))),
    ...sections.map(({ line }) => ({ file, line, message: 'has a CDATA section, which is dropped' })),
  ];
}

/** Texts and values come to the page as they are meant. */
export const texts: Check = {
  name: 'texts and values',
  severity: 'dropped',
  look: (one) => [
    ...one.ending('.axml').flatMap((file) => faultsIn(one, file)),
    ...tagFaults(one, (tag) => tag.attributes.flatMap((attribute) => attributeFaults(tag, attribute))),
  ],
};
