import type { Check, Fault } from '../finding';
import { checkTypes } from './checkTypes';
import { type MyUse, myUses, UNKNOWN } from './myUses';

/**
 * What Alipay has and its declarations leave out. Taro falls back to `httpRequest` on base libraries before `my.request`,
 * which is what it was called there: https://opendocs.alipay.com/mini/api/network.
 */
const UNDECLARED = ['httpRequest'];

const text = (uses: readonly MyUse[]) =>
  [`declare const ${UNKNOWN}: never;`, ...uses.map(({ source }) => `${source};`)].join('\n');

/**
 * Every member of `my` that the scripts take is in Alipay's own declarations, `@mini-types/alipay`, and what is written out in
 * a call fits them. Taro looks up calls by their names in lists of its own, and asks `my` for each whether it has it: those
 * are no uses of `my` in the scripts, and the journeys see to the ones that the app takes.
 */
export const nativeCalls: Check = {
  name: 'calls of my',
  severity: 'refused',
  look: (one) => {
    const uses = myUses(one).filter(({ member }) => !UNDECLARED.includes(member));
    return checkTypes(text(uses)).flatMap(({ line, message }): Fault[] => {
      const use = uses[line - 1];
      return use ? [{ file: use.file, line: use.line, message: `my.${use.member}: ${message}` }] : [];
    });
  },
};
