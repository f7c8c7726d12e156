import type { CreditResult } from '@/contract';
import { comesNext, type EndId, next } from '@/flow';

/** The score as a number, or `undefined` where the user did not grant it or Sesame has none. */
export function scoreOf(credit: CreditResult): number | undefined {
  return credit.zmScore === undefined || credit.zmScore === 'N/A' ? undefined : Number(credit.zmScore);
}

export type CreditOutcome = 'passed' | 'exactlyAtGate' | EndId;

/** How the gate was answered. Its word counts, not the score's: a merchant need not receive the score at all. */
export function outcomeOf(credit: CreditResult): CreditOutcome {
  const destination = next('credit', { admittance: credit.isAdmittance });
  if ('ends' in destination) return destination.ends;
  return scoreOf(credit) === credit.admittanceScore ? 'exactlyAtGate' : 'passed';
}

interface OutcomeText {
  readonly title: string;
  readonly text: string;
  readonly tips: readonly { readonly label: string; readonly description: string }[];
}

const FOLLOWS = comesNext('credit', { admittance: 'Y' });

/**
 * What each outcome is called, what it means, and what the user can do next.
 *
 * @param gate the score that was asked for, as the server tells it.
 */
export const outcomeTexts = (gate: number): Record<CreditOutcome, OutcomeText> => ({
  passed: { title: '已达到租机要求', text: `芝麻信用评估通过，${FOLLOWS}。`, tips: [] },
  exactlyAtGate: { title: '刚好达到租机要求', text: `${gate} 分即可租机，评估已通过，${FOLLOWS}。`, tips: [] },
  creditRejected: {
    title: `暂未达到 ${gate} 分`,
    text: '这次不能继续申请。这个结果不会影响您的芝麻分，也不会收取任何费用。',
    tips: [
      { label: '保持良好履约', description: '按时还款、按时归还租借的物品' },
      { label: '完善信用信息', description: '在支付宝“芝麻信用”中补充学历、职业等信息' },
      { label: '之后再来申请', description: `芝麻分每月更新，达到 ${gate} 分后可重新申请` },
    ],
  },
  notAssessable: {
    title: '暂时无法评估',
    text: '芝麻信用还没有足够的信息为您评估，这不代表信用不好。',
    tips: [
      { label: '开通芝麻信用', description: '在支付宝完成实名认证，并开通芝麻信用' },
      { label: '补充个人信息', description: '在“芝麻信用”中补充学历、职业等信息' },
      { label: '下个月再来看看', description: '补充后通常次月可以评估，届时可重新申请' },
    ],
  },
});
