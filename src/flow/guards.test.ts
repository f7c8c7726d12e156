import { ADMITTANCES } from '@/contract';

import { type GuardName, guards, type Step, steps } from './steps';

const isGuard = (name: string): name is GuardName => name in guards;

/** For each guard, the admittances it holds for; an unknown one is `undefined`. */
const HOLDS_FOR: { readonly [G in GuardName]: readonly (string | undefined)[] } = {
  belowGate: ['N'],
  notAssessable: ['N/A'],
};

describe.each(Object.keys(guards).filter(isGuard))('%s', (name) => {
  it.each([undefined, ...ADMITTANCES])('with an admittance of %s', (admittance) => {
    expect(guards[name]({ admittance })).toBe(HOLDS_FOR[name].includes(admittance));
  });

  it('is asked somewhere in the table', () => {
    const rows: readonly Step[] = steps;
    const asked = rows.flatMap((row) => row.next).filter((way) => typeof way === 'object' && way.when === name);
    expect(asked).toHaveLength(1);
  });
});
