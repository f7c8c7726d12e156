import {
  type Admittance,
  type ApplicationTrigger,
  applicationTransitions,
  type CreditResult,
  nextStatus,
} from '@/contract';
import { GATE } from '@/domain/policy';
import { type Handler, refuse } from '../handler';
import { withApplication, withId } from '../world';
import { refuseStep } from './steps';

function admittanceOf(score: number | 'N/A'): Admittance {
  if (score === 'N/A') return 'N/A';
  return score >= GATE ? 'Y' : 'N';
}

/** What an admittance does to a draft. */
const ENDS: Partial<Record<Admittance, ApplicationTrigger>> = { N: 'belowGate', 'N/A': 'notAssessable' };

export const checkCredit: Handler<'checkCredit'> = ({ world, env, application, body }) => {
  const refusal = refuseStep('checkCredit', application);
  if (refusal) return refusal;
  const { score } = env.scenario;
  const isAdmittance = admittanceOf(score);
  const trigger = ENDS[isAdmittance];
  const status = trigger ? nextStatus(applicationTransitions, application.status, trigger) : application.status;
  if (!status) return refuse('WRONG_STATE');
  const [bizNo, numbered] = withId(world, 'zm');
  const credit: CreditResult = {
    isAdmittance,
    admittanceScore: GATE,
    // Any code that came is taken as one for the score.
    ...(body.authCode ? { zmScore: String(score) } : {}),
    bizNo,
  };
  return { status: 200, body: credit, world: withApplication(numbered, { ...application, status, credit }) };
};
