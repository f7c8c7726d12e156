import type { EndpointName, StepId } from '@/contract';
import { type Facts, isComplete, type Step, steps } from '@/flow';
import { type Refusal, refuse } from './handler';
import type { StoredApplication } from './world';

/** How the face step was passed, if it was. */
export function facePassed({ face }: StoredApplication): 'FACE' | 'MANUAL' | undefined {
  if (face.isManual) return 'MANUAL';
  return face.verifications.some(({ outcome }) => outcome === 'PASSED') ? 'FACE' : undefined;
}

/** What the flow asks of an application, as the client reads it from the answers. */
function factsOf(application: StoredApplication): Facts {
  const { credit, profile, history, submission } = application;
  return {
    admittance: credit?.isAdmittance,
    face: facePassed(application),
    profile: profile && true,
    history: history?.outcome,
    submission: submission && true,
  };
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
