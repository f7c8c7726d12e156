import type { Check } from '../finding';
import { FOREIGN_MEMBERS, GIVEN } from '../tables/given';
import { freeNames } from './freeNames';

function isForeign(name: string): boolean {
  const [, member] = name.split('.');
  return member === undefined ? !GIVEN.has(name) : FOREIGN_MEMBERS.includes(member);
}

/** A name that a browser, Node or another platform has, and Alipay has not, stops the script that meets it. */
export const givenNames: Check = {
  name: 'names that Alipay gives',
  severity: 'refused',
  look: (one) =>
    one.ending('.js').flatMap((file) => {
      const program = one.script(file);
      return 'type' in program
        ? freeNames(program)
            .filter(({ name, isAskedFor }) => !isAskedFor && isForeign(name))
            .map(({ name, line }) => ({ file, line, message: `takes ${name}, which Alipay does not give` }))
        : [];
    }),
};
