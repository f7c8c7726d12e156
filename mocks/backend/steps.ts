import { STEP_IDS, type StepId } from '@/contract';
import { type Refusal, refuse } from './handler';
import type { StoredApplication } from './world';

/** How the face step was passed, if it was. */
export function facePassed({ face }: StoredApplication): 'FACE' | 'MANUAL' | undefined {
  if (face.isManual) return 'MANUAL';
  return face.verifications.some(({ outcome }) => outcome === 'PASSED') ? 'FACE' : undefined;
}

function isDone(step: StepId, application: StoredApplication): boolean {
  switch (step) {
    case 'credit':
      return application.credit?.isAdmittance === 'Y';
    case 'face':
      return facePassed(application) !== undefined;
    case 'profile':
      return application.profile !== undefined;
    case 'history':
      return application.history !== undefined;
    case 'confirm':
      return application.submission !== undefined;
  }
}

export function completedSteps(application: StoredApplication): StepId[] {
  return STEP_IDS.filter((step) => isDone(step, application));
}

/** Refuses a step that is not open: the application is past its draft, or a step before this one lacks. */
export function refuseStep(step: StepId, application: StoredApplication): Refusal | undefined {
  if (application.status !== 'DRAFT') return refuse('WRONG_STATE');
  const missing = STEP_IDS.slice(0, STEP_IDS.indexOf(step)).filter((before) => !isDone(before, application));
  return missing.length > 0 ? refuse('STEP_INCOMPLETE', { missing }) : undefined;
}
