import { STEP_IDS, type StepId } from '@/contract';
import { type Facts, isComplete } from '@/flow';
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
  return STEP_IDS.filter((step) => isComplete(step, facts));
}

/** Refuses a step that is not open: the application is past its draft, or a step before this one lacks. */
export function refuseStep(step: StepId, application: StoredApplication): Refusal | undefined {
  if (application.status !== 'DRAFT') return refuse('WRONG_STATE');
  const done = completedSteps(application);
  const missing = STEP_IDS.slice(0, STEP_IDS.indexOf(step)).filter((before) => done.indexOf(before) < 0);
  return missing.length > 0 ? refuse('STEP_INCOMPLETE', { missing }) : undefined;
}
