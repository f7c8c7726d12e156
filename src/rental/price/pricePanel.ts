import type { AddOn, Plan } from '@/contract';
import { formatYuan } from '@/domain/money';
import { DEPOSIT_RELEASE, FIRST_PAYMENT_DUE, RENT_DUE } from '@/domain/policy';
import {
  COST_CAP_PER_MILLE,
  cappedCost,
  cappedCostTerms,
  formatPerMille,
  monthlyRent,
  rentTerms,
  type Term,
  toOwnPerMille,
  totalOf,
  totalToOwnTerms,
} from '@/domain/rentalPrice';

/** One sum of the price panel, and what opens when it is tapped: what it is made of, and what it means. */
export interface PriceLine {
  readonly id: 'monthly' | 'first' | 'deposit' | 'rent' | 'buyout' | 'own';
  readonly label: string;
  /** 分. */
  readonly amount: number;
  /** What it is made of; of `monthly`, every instalment. Empty where the sum is no sum of others. */
  readonly terms: readonly Term[];
  readonly explanation: string;
}

/** Total-to-own against the official price, per mille, as the panel's bar draws it and its words say it. */
export interface OwnRatio {
  readonly perMille: number;
  readonly capPerMille: number;
  /** What the industry rule weighs: a year's rent and the buyout price. It differs from `perMille` past twelve months. */
  readonly cappedPerMille: number;
  readonly isWithinCap: boolean;
  readonly cappedTerms: readonly Term[];
}

/** What the industry rule says of a plan. It names what it weighs, for that is not the total that stands beside it. */
export function ruleWords({ cappedPerMille, capPerMille, isWithinCap }: OwnRatio): string {
  const [mine, cap] = [formatPerMille(cappedPerMille), formatPerMille(capPerMille)];
  const said = `行业规则只计首年租金和买断价：本方案为官方价的 ${mine}，`;
  return isWithinCap ? `${said}上限 ${cap}。` : `${said}超过 ${cap} 的上限，请谨慎选择。`;
}

export interface PricePanel {
  readonly lines: readonly PriceLine[];
  readonly ratio: OwnRatio;
}

/** What is paid first: the first instalment, and every add-on chosen. */
export function firstPaymentTerms(plan: Plan, addOns: readonly AddOn[]): Term[] {
  return [
    ...rentTerms({ installments: plan.installments.slice(0, 1) }),
    ...addOns.map(({ name, price }) => ({ label: name, amount: price })),
  ];
}

/** The page's own sums; add-ons are bought once and stand in the first payment only, since they never belong to the rent. */
export function pricePanel(plan: Plan, addOns: readonly AddOn[], officialPrice: number): PricePanel {
  const months = plan.installments.length;
  const rent = rentTerms(plan);
  const first = firstPaymentTerms(plan, addOns);
  const own = totalToOwnTerms(plan);
  const capped = cappedCost(plan, officialPrice);
  return {
    lines: [
      {
        id: 'monthly',
        label: '每期租金',
        amount: monthlyRent(plan),
        terms: rent,
        explanation: `共 ${months} 期。${RENT_DUE}；到期前会提醒您。`,
      },
      {
        id: 'first',
        label: '首次支付',
        amount: totalOf(first),
        terms: first,
        explanation: `${FIRST_PAYMENT_DUE}，审核和签约时不收任何费用。增值服务随第 1 期只收一次，不选则没有这项费用。`,
      },
      {
        id: 'deposit',
        label: '押金',
        amount: plan.deposit,
        terms: [],
        explanation: `押金按芝麻信用的评估结果减免，最高可全免。未减免的部分只在您的支付宝中冻结，不会扣款，${DEPOSIT_RELEASE}。实际减免金额在签约前显示，您确认后才生效。`,
      },
      {
        id: 'rent',
        label: '租金合计',
        amount: totalOf(rent),
        terms: rent,
        explanation: '租满全部期数应付的租金，不含押金和增值服务。',
      },
      {
        id: 'buyout',
        label: '到期买断价',
        amount: plan.buyoutPrice,
        terms: [],
        explanation: '租满后您可以归还、续租，或另付这笔钱买下。中途买断时，应付金额为当期买断价减去已付租金。',
      },
      {
        id: 'own',
        label: '租满买断合计',
        amount: totalOf(own),
        terms: own,
        explanation: `租满并买下一共要付的钱，不含增值服务。官方价 ${formatYuan(officialPrice)}，合计为官方价的 ${formatPerMille(toOwnPerMille(plan, officialPrice))}。`,
      },
    ],
    ratio: {
      perMille: toOwnPerMille(plan, officialPrice),
      capPerMille: COST_CAP_PER_MILLE,
      cappedPerMille: capped.perMille,
      isWithinCap: capped.isWithinCap,
      cappedTerms: cappedCostTerms(plan),
    },
  };
}
