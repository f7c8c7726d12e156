import { standsIn, storedChoice } from '../catalogue/catalogue';
import { type Handler, refuse } from '../handler';
import { beginRound, moved } from '../review/reviewing';
import { maskedAnswer } from '../saved/maskedWorld';
import { plainHash } from '../session/secrets';
import { withApplication } from '../world';
import { presentApplication } from './presentApplication';
import { refuseStep } from './steps';

/** The same key answers the same; another one, once submitted, finds a state that allows no submission. */
export const submitApplication: Handler<'submitApplication'> = ({ world, env, application, idempotencyKey }) => {
  const keyHash = plainHash(idempotencyKey);
  const { submission } = application;
  if (submission?.answer && submission.keyHash === keyHash) return { status: 202, body: submission.answer, world };
  const refusal = refuseStep('submitApplication', application);
  if (refusal) return refusal;
  const { device } = storedChoice(env.catalogue, application);
  if (!standsIn(world, device).inStock) return refuse('OUT_OF_STOCK');
  if (env.scenario.stock === 'FIRST_GONE' && world.goneDevices.length === 0) {
    return { ...refuse('OUT_OF_STOCK'), world: { ...world, goneDevices: [device.id] } };
  }

  const at = world.now;
  const timeline = [
    { code: 'SUBMITTED', at },
    { code: 'AUTO_REVIEW', at },
  ] as const;
  const submitted = moved({ ...application, review: { round: 0, since: at, timeline, hasAppealed: false } }, 'submit');
  if (!submitted) return refuse('WRONG_STATE');
  const body = maskedAnswer(presentApplication({ ...submitted, submission: { at, keyHash } }, world, env));
  const answered = { ...submitted, submission: { at, keyHash, answer: body } };
  return { status: 202, body, world: beginRound(withApplication(world, answered), answered, env) };
};
