import type { AddOn, Plan } from '@/contract';
import { formatYuan } from '@/domain/money';
import { COST_CAP_PER_MILLE, DEPOSIT_RELEASE, FIRST_PAYMENT_DUE, RENT_DUE } from '@/domain/policy';
import {
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
  readonly id: 'monthly' | 'first' | 'deposit' | 'rent' | 'addOns' | 'cost' | 'buyout' | 'own';
  readonly label: string;
  /** Below the label, so that the sum is understood without opening it. */
  readonly hint?: string;
  /** 分. */
  readonly amount: number;
  /** What it is made of; of `monthly`, every instalment. Empty where the sum is no sum of others. */
  readonly terms: readonly Term[];
  readonly explanation: string;
  /** What opens is called, where that is not the label. */
  readonly title?: string;
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
export function ruleWords({ perMille, cappedPerMille, capPerMille, isWithinCap }: OwnRatio): string {
  const [mine, cap] = [formatPerMille(cappedPerMille), formatPerMille(capPerMille)];
  const part = cappedPerMille < perMille ? '（深色部分）' : '';
  const said = `行业规则只计首年租金和买断价${part}：本方案为官方价的 ${mine}，`;
  return isWithinCap ? `${said}上限 ${cap}。` : `${said}超过 ${cap} 的上限，请谨慎选择。`;
}

export interface PricePanel {
  readonly lines: readonly PriceLine[];
  readonly ratio: OwnRatio;
}

const addOnTerms = (addOns: readonly AddOn[]): Term[] =>
  addOns.map(({ name, price }) => ({ label: name, amount: price }));

/** What is paid first: the first instalment, and every add-on chosen. */
export function firstPaymentTerms(plan: Plan, addOns: readonly AddOn[]): Term[] {
  return [...rentTerms({ installments: plan.installments.slice(0, 1) }), ...addOnTerms(addOns)];
}

/** What the add-ons chosen cost, and what the lease then costs in all. Without any that is the rent, which stands already. */
function addOnLines(rent: Term, addOns: readonly AddOn[]): PriceLine[] {
  if (addOns.length === 0) return [];
  const bought = addOnTerms(addOns);
  const cost = [rent, ...bought];
  return [
    {
      id: 'addOns',
      label: '增值服务',
      hint: `共 ${bought.length} 项，随第 1 期支付`,
      amount: totalOf(bought),
      terms: bought,
      explanation: '您选择的增值服务，随第 1 期租金一次支付，之后不再收取。',
    },
    {
      id: 'cost',
      label: '费用合计',
      hint: '租金与增值服务',
      amount: totalOf(cost),
      terms: cost,
      explanation: '租满全部期数一共要付的钱，不含押金和买断价。',
    },
  ];
}

/** The page's own sums. Add-ons are bought once: they are part of the first payment and of the whole cost, never of the rent. */
export function pricePanel(plan: Plan, addOns: readonly AddOn[], officialPrice: number): PricePanel {
  const months = plan.installments.length;
  const rent = rentTerms(plan);
  const first = firstPaymentTerms(plan, addOns);
  const own = totalToOwnTerms(plan);
  const capped = cappedCost(plan, officialPrice);
  const instalments = {
    terms: rent,
    title: '租金明细',
    explanation: `共 ${months} 期。${RENT_DUE}；到期前会提醒您。租金不含押金和增值服务。`,
  };
  return {
    lines: [
      { id: 'monthly', label: '月租', hint: '查看每一期', amount: monthlyRent(plan), ...instalments },
      {
        id: 'first',
        label: '首次支付',
        hint: FIRST_PAYMENT_DUE,
        amount: totalOf(first),
        terms: first,
        explanation: `${FIRST_PAYMENT_DUE}，审核和签约时不收任何费用。增值服务随第 1 期只收一次，不选则没有这项费用。`,
      },
      {
        id: 'deposit',
        label: '押金',
        hint: '按芝麻信用减免，最高全免',
        amount: plan.deposit,
        terms: [],
        explanation: `押金按芝麻信用的评估结果减免，最高可全免。未减免的部分只在您的支付宝中冻结，不会扣款，${DEPOSIT_RELEASE}。实际减免金额在签约前显示，您确认后才生效。`,
      },
      { id: 'rent', label: '租金合计', hint: `共 ${months} 期，每月一期`, amount: totalOf(rent), ...instalments },
      ...addOnLines({ label: `租金合计（${months} 期）`, amount: totalOf(rent) }, addOns),
      {
        id: 'buyout',
        label: '到期买断价',
        hint: '租满后想留下时才付',
        amount: plan.buyoutPrice,
        terms: [],
        explanation: '租满后您可以归还、续租，或另付这笔钱买下。中途买断时，应付金额为当期买断价减去已付租金。',
      },
      {
        id: 'own',
        label: '租满买断合计',
        hint: '租金合计与到期买断价',
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
