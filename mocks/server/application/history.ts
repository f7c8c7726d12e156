import type { HistoryOutcome, HistoryResult } from '@/contract';
import type { Handler } from '../handler';
import { withApplication } from '../world';
import { refuseStep } from './steps';

/** What is looked at, and which of it needs a person's look where the outcome is MANUAL. */
const FACTORS: readonly (readonly [string, string, HistoryOutcome])[] = [
  ['RENTAL_RECORD', '租赁与归还记录', 'PASS'],
  ['FULFILMENT_RECORD', '缴费与还款记录', 'MANUAL'],
  ['ACCOUNT_USE', '账户使用情况', 'PASS'],
  ['BASIC_CREDIT', '基础信用', 'PASS'],
];

export const checkHistory: Handler<'checkHistory'> = ({ world, env, application }) => {
  const refusal = refuseStep('checkHistory', application);
  if (refusal) return refusal;
  const outcome = env.scenario.history;
  const history: HistoryResult = {
    outcome,
    factors: FACTORS.map(([code, label, whenManual]) => ({
      code,
      label,
      outcome: outcome === 'MANUAL' ? whenManual : 'PASS',
    })),
  };
  return { status: 200, body: history, world: withApplication(world, { ...application, history }) };
};
