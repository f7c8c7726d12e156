import * as v from 'valibot';
import { endpoints } from '@/contract';
import { standsIn, storedChoice } from '../catalogue';
import { type Handler, refuse } from '../handler';
import { presentApplication } from '../present/application';
import { beginRound, moved } from '../reviewing';
import { plainHash } from '../secrets';
import { refuseStep } from '../steps';
import { withApplication } from '../world';

/** The same key answers the same; another one, once submitted, finds a state that allows no submission. */
export const submitApplication: Handler<'submitApplication'> = ({ world, setting, application, idempotencyKey }) => {
  const keyHash = plainHash(idempotencyKey);
  const { submission } = application;
  if (submission?.keyHash === keyHash) {
    const body = v.parse(endpoints.submitApplication.response, JSON.parse(submission.answer));
    return { status: 202, body, world };
  }
  const refusal = refuseStep('confirm', application);
  if (refusal) return refusal;
  const { device } = storedChoice(setting.catalogue, application);
  if (!standsIn(world, device).inStock) return refuse('OUT_OF_STOCK');
  if (setting.scenario.stock === 'FIRST_GONE' && world.goneDevices.length === 0) {
    return { ...refuse('OUT_OF_STOCK'), world: { ...world, goneDevices: [device.id] } };
  }

  const at = world.now;
  const timeline = [
    { code: 'SUBMITTED', at },
    { code: 'AUTO_REVIEW', at },
  ] as const;
  const submitted = moved({ ...application, review: { round: 0, since: at, timeline, hasAppealed: false } }, 'submit');
  if (!submitted) return refuse('WRONG_STATE');
  const begun = { ...submitted, submission: { at, keyHash, answer: '' } };
  const body = presentApplication(begun, world, setting);
  const answered = { ...begun, submission: { at, keyHash, answer: JSON.stringify(body) } };
  return { status: 202, body, world: beginRound(withApplication(world, answered), answered, setting) };
};
