import type { EndpointName, StepId } from '@/contract';
import { type FactName, type Facts, isComplete, type Step, steps } from '@/flow';
import { type Refusal, refuse } from '../handler';
import { own, type StoredApplication } from '../world';

/** How the face step was passed, if it was. */
export function facePassed({ face }: StoredApplication): 'FACE' | 'MANUAL' | undefined {
  if (face.isManual) return 'MANUAL';
  return face.verifications.some(({ outcome }) => outcome === 'PASSED') ? 'FACE' : undefined;
}

/** What is kept of a step, of those whose part of an application is more than there or not. */
const OUTCOMES: Partial<Record<StepId, (application: StoredApplication) => Facts[FactName]>> = {
  credit: ({ credit }) => credit?.isAdmittance,
  face: facePassed,
  history: ({ history }) => history?.outcome,
};

/** What the flow asks of an application, as the client reads it from the answers; a part that is kept has its fact's name. */
function factsOf(application: StoredApplication): Facts {
  const facts: Facts = {};
  for (const { id, writes } of steps) {
    const outcomeOf = OUTCOMES[id];
    const outcome = outcomeOf ? outcomeOf(application) : own<unknown>({ ...application }, writes) && true;
    Object.assign(facts, { [writes]: outcome });
  }
  return facts;
}

export function completedSteps(application: StoredApplication): StepId[] {
  const facts = factsOf(application);
  return steps.map(({ id }) => id).filter((id) => isComplete(id, facts));
}

/**
 * Refuses a call that does the work of a step which is not open: the application is past its draft, or a step before this
 * one lacks. `undefined` for calls of no step.
 */
export function refuseStep(endpoint: EndpointName, application: StoredApplication): Refusal | undefined {
  const rows: readonly Step[] = steps;
  const place = rows.findIndex(({ endpoints }) => endpoints.indexOf(endpoint) >= 0);
  if (place < 0) return undefined;
  if (application.status !== 'DRAFT') return refuse('WRONG_STATE');
  const done = completedSteps(application);
  const missing = rows
    .slice(0, place)
    .map(({ id }) => id)
    .filter((before) => done.indexOf(before) < 0);
  return missing.length > 0 ? refuse('STEP_INCOMPLETE', { missing }) : undefined;
}
