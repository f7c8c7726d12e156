import { ADMITTANCES, type Application, FACE_METHODS, HISTORY_OUTCOMES } from '@/contract';

/** The one value of a fact of which nothing is to know but that it is so. */
const SO = [true] as const;

/** What is known of an application, as far as the flow asks, and the values of each. */
export const FACTS = {
  /** What the merchant's gate has answered. */
  admittance: ADMITTANCES,
  /** How the person was verified; absent until they were. */
  face: FACE_METHODS,
  profile: SO,
  history: HISTORY_OUTCOMES,
  submission: SO,
} as const;

/** The name of a fact. */
export type FactName = keyof typeof FACTS;

/**
 * What is known of an application. It holds no personal data, so that it may be kept on the device. `undefined`: not known.
 */
export type Facts = { readonly [F in FactName]?: (typeof FACTS)[F][number] | undefined };

/** Whether what a device has kept can be facts: none has a value that it cannot have. Names that are no facts' are let be. */
export function isFacts(kept: unknown): kept is Facts {
  const values: Readonly<Record<string, readonly unknown[]>> = FACTS;
  const held: Readonly<Record<string, unknown>> = Object(kept);
  return kept === held && Object.keys(held).every((name) => values[name]?.includes(held[name]) ?? true);
}

/** The facts of an application as the server tells them. */
export function factsOf(application: Application): Facts {
  const done = application.completedSteps;
  return {
    admittance: application.credit?.isAdmittance,
    face: done.includes('face') ? application.face?.method : undefined,
    profile: done.includes('profile') || undefined,
    history: done.includes('history') ? application.history?.outcome : undefined,
    submission: application.submittedAt !== undefined || undefined,
  };
}

/** Cancelled before it was submitted: it stands at no step and has no review. */
export function isWithdrawn(application: Application): boolean {
  return application.status === 'CLOSED' && application.submittedAt === undefined;
}

/** Whether a fact is there and lets the flow go on. An admittance other than Y is known, but completes nothing. */
export function holds(facts: Facts, fact: FactName): boolean {
  return fact === 'admittance' ? facts.admittance === 'Y' : facts[fact] !== undefined;
}
