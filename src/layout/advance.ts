import { ApiError } from '@/api';
import type { Application, ProblemCode, StepId } from '@/contract';
import { furthest, next } from '@/flow';
import type { Cancel } from '@/platform';
import { useFlow } from '@/store';
import { goBack, goTo, isBelow, startOver } from './navigate';
import { refreshApplication } from './useApplication';

/** Refusals that say that the application stands elsewhere than the screen believes. */
const OUTRUN: readonly (ProblemCode | undefined)[] = ['WRONG_STATE', 'STEP_INCOMPLETE', 'FACE_LOCKED'];

function stateOf(application: Application | undefined): string {
  const { status, completedSteps, credit, face, history } = application ?? {};
  return JSON.stringify([status, completedSteps, credit, face, history]);
}

/**
 * Where the server refused because the application has gone on without this screen (an answer was lost on its way, another
 * visit was faster), takes over the newer application: the refusal is no error then, and the step's guard leads to where
 * it stands.
 *
 * @throws `failure` where it has no such reason; an ApiError where the server could not be asked.
 */
export async function catchUp(id: string, cancel: Cancel, failure: unknown): Promise<void> {
  if (!(failure instanceof ApiError && OUTRUN.includes(failure.code))) throw failure;
  const before = stateOf(useFlow.getState().application);
  const application = await refreshApplication(id, cancel);
  if (stateOf(application) === before) throw failure;
}

/**
 * Does a step's work at the server, and keeps how the application stands after it.
 *
 * @throws ApiError where the work or the question after it failed; see `catchUp` for refusals that are none.
 */
export async function advance(id: string, cancel: Cancel, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    return catchUp(id, cancel, failure);
  }
  await refreshApplication(id, cancel);
}

/**
 * Goes on from a step that is complete, to where the table of steps says it leads; back to the furthest, where one came from
 * there to change something. From the last one there is no going back into the steps.
 */
export async function goToNext(step: StepId, id: string): Promise<boolean> {
  const { facts } = useFlow.getState();
  if (isBelow(furthest(facts))) {
    await goBack();
    return true;
  }
  const destination = next(step, facts);
  if ('ends' in destination) return true;
  return destination.to === 'review' ? startOver('review', { id }) : goTo(destination.to, { id });
}
