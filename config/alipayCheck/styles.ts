import path from 'node:path';
import { type AtRule, type Declaration, parse, type Root } from 'postcss';
import readValue, { unit } from 'postcss-value-parser';
import type { AlipayPackage } from './alipayPackage';
import type { Check, Fault } from './finding';
import { slipOf } from './slip';

/** https://opendocs.alipay.com/mini/framework/acss; nesting, layers and containers are no part of it. */
const AT_RULES = ['charset', 'import', 'media', 'supports', 'font-face', 'keyframes', '-webkit-keyframes'];

/** What follows a number. */
const UNITS = ['', '%', 'px', 'rpx', 'em', 'rem', 'vh', 'vw', 'vmin', 'vmax', 'deg', 'turn', 's', 'ms', 'fr', 'dppx'];

/** A page has no address that a relative one could be of. */
const REMOTE = /^(https?:)?\/\/|^data:/;

const lineOf = (node: AtRule | Declaration) => node.source?.start?.line ?? 1;
const isUnit = (text: string) => UNITS.includes(text.toLowerCase());

function* valueFaults(value: string): Generator<string> {
  const found: string[] = [];
  readValue(value).walk((node) => {
    if (node.type === 'function' && node.value.toLowerCase() === 'url') {
      const [address] = node.nodes;
      if (address && !REMOTE.test(address.value))
        found.push(`takes ${address.value} by url(): Alipay loads no local file`);
      return false;
    }
    const number = node.type === 'word' ? unit(node.value) : false;
    if (number && !isUnit(number.unit)) found.push(`measures in ${number.unit}, which is no unit of Alipay's`);
    return undefined;
  });
  yield* found;
}

function importFault(one: AlipayPackage, file: string, { params }: AtRule): string | undefined {
  const [, asked] = /^(?:url\()?\s*["']?([^"')]+)/.exec(params) ?? [];
  if (!asked) return `imports nothing by “${params}”`;
  const target = asked.startsWith('/') ? asked.slice(1) : path.posix.join(path.posix.dirname(file), asked);
  if (!one.has(target)) return `imports ${asked}, which is not there`;
  const part = one.partOf(target);
  return part !== '' && part !== one.partOf(file) ? `imports ${asked}, of another subpackage` : undefined;
}

function faultsIn(one: AlipayPackage, file: string, root: Root): Fault[] {
  const faults: Fault[] = [];
  root.walkRules((rule) => {
    if (rule.selector.includes('['))
      faults.push({ file, line: rule.source?.start?.line ?? 1, message: `selects by an attribute: ${rule.selector}` });
    if (rule.parent?.type === 'rule')
      faults.push({ file, line: rule.source?.start?.line ?? 1, message: `nests ${rule.selector}` });
  });
  root.walkAtRules((rule) => {
    const message = !AT_RULES.includes(rule.name)
      ? `has @${rule.name}, which Alipay does not take`
      : rule.name === 'import' && importFault(one, file, rule);
    if (message) faults.push({ file, line: lineOf(rule), message });
  });
  root.walkDecls((declaration) => {
    for (const message of valueFaults(declaration.value)) faults.push({ file, line: lineOf(declaration), message });
  });
  return faults;
}

/** Styles can be read, and hold what Alipay takes. */
export const styles: Check = {
  name: 'styles',
  look: (one) =>
    one.ending('.acss').flatMap((file) => {
      try {
        return faultsIn(one, file, parse(one.text(file)));
      } catch (error) {
        const { message, line } = slipOf(error);
        return [{ file, line, message: `is no CSS: ${message}` }];
      }
    }),
};
