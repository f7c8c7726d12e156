import type { Admittance, Application, HistoryOutcome } from '@/contract';

/**
 * What is known of an application, as far as the flow asks. It holds no personal data, so that it may be kept on the
 * device. `undefined`: not known.
 */
export interface Facts {
  readonly admittance?: Admittance | undefined;
  /** How the person was verified; absent until they were. */
  readonly face?: 'FACE' | 'MANUAL' | undefined;
  readonly profile?: true | undefined;
  readonly history?: HistoryOutcome | undefined;
  readonly submission?: true | undefined;
}

/** The name of a fact. */
export type FactName = keyof Facts;

/** The facts of an application as the server tells them. */
export function factsOf(application: Application): Facts {
  const done = application.completedSteps;
  return {
    admittance: application.credit?.isAdmittance,
    face: done.includes('face') ? application.face?.method : undefined,
    profile: done.includes('profile') ? true : undefined,
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
