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
  if (callee.type === 'Identifier' && scripts.get(callee.name)?.isFunction) return undefined;
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
function faultOf(source: string, isObject: boolean, scripts: ReadonlyMap<string, Sjs>): string | undefined {
  try {
    // `data="{{i:item}}"` hands over an object and leaves out its braces.
    return faultIn(parseExpression(isObject ? `{${source}}` : source), scripts);
  } catch (error) {
    return syntaxErrorOf(error).message;
  }
}

interface Place {
  readonly value: string;
  readonly line: number;
  readonly isObject: boolean;
}

const placesIn = ({ tags, texts }: Markup): Place[] => [
  ...texts.map((text) => ({ ...text, isObject: false })),
  ...tags.flatMap((tag) =>
    tag.attributes.map((attribute) => ({
      ...attribute,
      isObject: tag.name === 'template' && attribute.name === 'data',
    })),
  ),
];

function faultsIn(one: AlipayPackage, file: string): Fault[] {
  const scripts = sjsOf(one, file);
  return placesIn(one.markup(file)).flatMap(({ value, line, isObject }) => {
    const around = value.replace(/\{\{[\s\S]*?\}\}/g, '');
    if (/\{\{|\}\}/.test(around))
      return [{ file, line, message: `${value.trim()} has braces without their other half` }];
    return [...value.matchAll(/\{\{([\s\S]*?)\}\}/g)].flatMap(([whole, source = '']) => {
      const fault = faultOf(source, isObject, scripts);
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
