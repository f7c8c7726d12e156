import type { Facts } from './facts';

/** The named conditions of the step table: each reads the facts and nothing else. */
export const guards = {
  /** The score does not reach the merchant's gate. */
  belowGate: (facts: Facts) => facts.admittance === 'N',
  /** Sesame cannot assess the user. */
  notAssessable: (facts: Facts) => facts.admittance === 'N/A',
} as const;

export type GuardName = keyof typeof guards;
