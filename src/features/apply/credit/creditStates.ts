import type { CreditResult } from '@/contract';
import { comesNext, type EndId, next } from '@/flow';
import type { StatusView } from '@/layout';

/** The score as a number, or `undefined` where the user did not grant it or Sesame has none. */
export function scoreOf(credit: CreditResult): number | undefined {
  return credit.zmScore === undefined || credit.zmScore === 'N/A' ? undefined : Number(credit.zmScore);
}

export type CreditStage = 'passed' | 'exactlyAtGate' | EndId;

/** How the gate was answered. Its word counts, not the score's: a merchant need not receive the score at all. */
function stageOf(credit: CreditResult): CreditStage {
  const destination = next('credit', { admittance: credit.isAdmittance });
  if ('ends' in destination) return destination.ends;
  return scoreOf(credit) === credit.admittanceScore ? 'exactlyAtGate' : 'passed';
}

export type CreditAction = 'withScore' | 'gateOnly' | 'next' | 'contact' | 'home';

interface CreditView extends StatusView<CreditAction> {
  /** What the user can do to be assessed another time. */
  readonly tips: readonly { readonly label: string; readonly description: string }[];
}

const FOLLOWS = comesNext('credit', { admittance: 'Y' });
const PASSED = {
  tone: 'success',
  icon: 'success',
  tips: [],
  actions: [{ id: 'next', label: '下一步' }],
} as const;
const ENDED = {
  tone: 'warning',
  icon: 'warning',
  actions: [
    { id: 'contact', label: '联系客服', kind: 'secondary' },
    { id: 'home', label: '返回首页' },
  ],
} as const;

/**
 * Every way the gate can be answered.
 *
 * @param gate the score that was asked for, as the server tells it.
 */
export const creditViews = (gate: number): Record<CreditStage, CreditView> => ({
  passed: { ...PASSED, label: '已达到租机要求', text: `芝麻信用评估通过，${FOLLOWS}。` },
  exactlyAtGate: { ...PASSED, label: '刚好达到租机要求', text: `${gate} 分即可租机，评估已通过，${FOLLOWS}。` },
  creditRejected: {
    ...ENDED,
    label: `暂未达到 ${gate} 分`,
    text: '这次不能继续申请。这个结果不会影响您的芝麻分，也不会收取任何费用。',
    tips: [
      { label: '保持良好履约', description: '按时还款、按时归还租借的物品' },
      { label: '完善信用信息', description: '在支付宝“芝麻信用”中补充学历、职业等信息' },
      { label: '之后再来申请', description: `芝麻分每月更新，达到 ${gate} 分后可重新申请` },
    ],
  },
  notAssessable: {
    ...ENDED,
    label: '暂时无法评估',
    text: '芝麻信用还没有足够的信息为您评估，这不代表信用不好。',
    tips: [
      { label: '开通芝麻信用', description: '在支付宝完成实名认证，并开通芝麻信用' },
      { label: '补充个人信息', description: '在“芝麻信用”中补充学历、职业等信息' },
      { label: '下个月再来看看', description: '补充后通常次月可以评估，届时可重新申请' },
    ],
  },
});

/** How the credit step stands once Sesame has answered; what is not known of the score is said. */
export function creditView(credit: CreditResult): CreditView {
  const view = creditViews(credit.admittanceScore)[stageOf(credit)];
  const isGateOnly = view.tone === 'success' && scoreOf(credit) === undefined;
  return isGateOnly ? { ...view, text: `本次只确认了是否达标，没有获取您的分数。${view.text}` } : view;
}

/** What can be done before Sesame was asked. 「仅查询是否达标」 is offered only where the score was refused. */
export const consentActions = (isRefused: boolean): CreditView['actions'] => [
  ...(isRefused ? [{ id: 'gateOnly', label: '仅查询是否达标', kind: 'secondary', isWide: true } as const] : []),
  { id: 'withScore', label: '授权并查询芝麻分', isWide: true },
];
