import type { AnyNode } from 'acorn';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import type { Markup } from '../readMarkup';
import { childrenOf, memberName } from '../scripts/walk';
import { syntaxErrorOf } from '../syntaxFault';
import { parseExpression } from './parts';
import { type Sjs, sjsOf } from './sjs';

/** What an expression in a template may be made of; https://opendocs.alipay.com/mini/framework/data-binding. */
const ALLOWED = [
  ...['Literal', 'Identifier', 'MemberExpression', 'UnaryExpression', 'BinaryExpression', 'LogicalExpression'],
  ...['ConditionalExpression', 'ArrayExpression', 'ObjectExpression', 'Property', 'SpreadElement', 'CallExpression'],
  ...['TemplateLiteral', 'TemplateElement'],
];

/** Data are texts, numbers, lists and objects, and have these of their own. */
const METHODS: ReadonlySet<string> = new Set(
  [String, Number, Array, Object, Boolean].flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)),
);

/** A call leads to a function of an sjs file, or to a method that data have. */
function callFault(callee: AnyNode, scripts: ReadonlyMap<string, Sjs>): string | undefined {
  const name = memberName(callee);
  const called = callee.type === 'Identifier' ? scripts.get(callee.name) : undefined;
  // What is given by default may be a function.
  if (called && (called.isFunction || !called.gives)) return undefined;
  if (callee.type !== 'MemberExpression' || name === undefined)
    return 'a template calls functions of its sjs files only';
  const { object } = callee;
  const sjs = object.type === 'Identifier' ? scripts.get(object.name) : undefined;
  if (sjs) return sjs.gives && !sjs.gives.has(name) ? `${sjs.file} gives no ${name}` : undefined;
  if (METHODS.has(name)) return undefined;
  return object.type === 'Identifier'
    ? `${object.name} is no sjs file that is imported`
    : 'a template calls functions of its sjs files only';
}

/** What is wrong in a parsed expression; a call leads to a function of an sjs file. */
function faultIn(node: AnyNode, scripts: ReadonlyMap<string, Sjs>): string | undefined {
  if (!ALLOWED.includes(node.type)) return `${node.type} is nothing a template can do`;
  if (node.type === 'CallExpression') {
    const fault = callFault(node.callee, scripts);
    if (fault) return fault;
  }
  for (const child of childrenOf(node)) {
    const fault = faultIn(child, scripts);
    if (fault) return fault;
  }
  return undefined;
}

/** @param source what stands between the braces. */
function faultOf(source: string, mayBeObject: boolean, scripts: ReadonlyMap<string, Sjs>): string | undefined {
  try {
    return faultIn(parseExpression(source), scripts);
  } catch (error) {
    // `data="{{i:item}}"` and `style="{{color: a}}"` hand over an object and leave out its braces.
    return mayBeObject ? faultOf(`{${source}}`, false, scripts) : syntaxErrorOf(error).message;
  }
}

interface Place {
  readonly value: string;
  readonly line: number;
  /** It stands for a value of any kind; a text, or an expression with text about it, is none but text. */
  readonly mayBeObject: boolean;
}

const isAlone = (value: string) => /^\s*\{\{(?:(?!\}\})[\s\S])*\}\}\s*$/.test(value);

const placesIn = ({ tags, texts }: Markup): Place[] => [
  ...texts.map((text) => ({ ...text, mayBeObject: false })),
  ...tags.flatMap(({ attributes }) =>
    attributes.map((attribute) => ({ ...attribute, mayBeObject: isAlone(attribute.value) })),
  ),
];

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const scripts = sjsOf(one, file);
  return placesIn(one.markup(file)).flatMap(({ value, line, mayBeObject }) => {
    const around = value.replace(/\{\{[\s\S]*?\}\}/g, '');
    if (/\{\{|\}\}/.test(around))
      return [{ file, line, message: `${value.trim()} has braces without their other half` }];
    return [...value.matchAll(/\{\{([\s\S]*?)\}\}/g)].flatMap(([whole, source = '']) => {
      const fault = faultOf(source, mayBeObject, scripts);
      return fault ? [{ file, line, message: `${whole}: ${fault}` }] : [];
    });
  });
}

/** What stands in braces can be evaluated. */
export const expressions: Check = {
  name: 'expressions',
  severity: 'refused',
  look: (one) => one.ending('.axml').flatMap((file) => faultsIn(one, file)),
};
