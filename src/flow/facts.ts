import type { Application, StepId } from '@/contract';
import { FACTS, type FactName, type Facts, steps } from './steps';

/** Whether what a device has kept can be facts: none has a value that it cannot have. Names that are no facts' are let be. */
export function isFacts(kept: unknown): kept is Facts {
  const values: Readonly<Record<string, readonly unknown[]>> = FACTS;
  const held: Readonly<Record<string, unknown>> = Object(kept);
  return kept === held && Object.keys(held).every((name) => values[name]?.includes(held[name]) ?? true);
}

/** What a step has come to, of those of which more is to be known than that they are done. */
const OUTCOMES: Partial<Record<StepId, (application: Application) => Facts[FactName]>> = {
  face: ({ face }) => face?.method,
  history: ({ history }) => history?.outcome,
};

/** The facts of an application as the server tells them. */
export function factsOf(application: Application): Facts {
  const facts: Facts = {};
  for (const { id, writes } of steps) {
    const outcomeOf = OUTCOMES[id];
    const isDone = application.completedSteps.includes(id);
    Object.assign(facts, { [writes]: isDone && outcomeOf ? outcomeOf(application) : isDone || undefined });
  }
  // These two are known by what they are themselves: an admittance other than Y completes nothing.
  const { credit, submittedAt } = application;
  return { ...facts, admittance: credit?.isAdmittance, submission: submittedAt !== undefined || undefined };
}

/** Cancelled before it was submitted: it stands at no step and has no review. */
export function isWithdrawn(application: Application): boolean {
  return application.status === 'CLOSED' && application.submittedAt === undefined;
}

/** Whether a fact is there and lets the flow go on. An admittance other than Y is known, but completes nothing. */
export function holds(facts: Facts, fact: FactName): boolean {
  return fact === 'admittance' ? facts.admittance === 'Y' : facts[fact] !== undefined;
}
