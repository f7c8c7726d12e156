import type { Condition, Plan } from '@/contract';

/** The lease lengths on offer. */
export type LeaseMonths = 6 | 12 | 24;

/**
 * What each lease costs, per mille of the price its condition leaves: `total` is all instalments and the buyout price
 * together, `rent` the instalments alone.
 */
const RATES: Record<LeaseMonths, { readonly total: number; readonly rent: number }> = {
  6: { total: 1140, rent: 420 },
  12: { total: 1210, rent: 680 },
  24: { total: 1270, rent: 960 },
};

/** What a device in this condition is worth, per mille of the official price; rent, buyout price and deposit follow it. */
const CONDITION_VALUE: Record<Condition, number> = { NEW: 1000, LIKE_NEW: 860, GOOD: 740 };

/**
 * How much a buyout gets dearer for each period it comes before the last, per mille of the same price. 23 periods of it
 * keep even the first period's buyout of the longest lease within the 130 % of the industry rule.
 */
const EARLY_BUYOUT_STEP = 1;

const wholeYuan = (amount: number) => amount - (amount % 100);
const wholeJiao = (amount: number) => amount - (amount % 10);
const perMille = (amount: number, rate: number) => Math.floor((amount * rate) / 1000);

interface PlanBasis {
  readonly deviceId: string;
  /** 分. */
  readonly officialPrice: number;
  readonly condition: Condition;
}

/**
 * The lease plan of a device, in integer 分 throughout.
 *
 * Every instalment is the same whole number of 角; what that leaves of the rent, less than 3 元, is in the last one. The buyout price of
 * period k is total-to-own plus a step for every period still to come: what buying costs in period k, `buyoutPrice` of k
 * less the rent paid before it, so falls from period to period, is the last instalment and the plan's `buyoutPrice` in the
 * last period, and the plan's `buyoutPrice` after it. No buyout, early or late, costs more than 130 % of the official price.
 */
export function makePlan({ deviceId, officialPrice, condition }: PlanBasis, months: LeaseMonths): Plan {
  const value = wholeYuan(perMille(officialPrice, CONDITION_VALUE[condition]));
  const rent = perMille(value, RATES[months].rent);
  const total = perMille(value, RATES[months].total);
  const monthly = wholeJiao(Math.floor(rent / months));
  const step = perMille(value, EARLY_BUYOUT_STEP);
  return {
    id: `${deviceId}-${months}m`,
    months,
    deposit: value,
    buyoutPrice: total - rent,
    installments: Array.from({ length: months }, (_, index) => ({
      number: index + 1,
      amount: index + 1 < months ? monthly : rent - monthly * (months - 1),
      buyoutPrice: total + step * (months - 1 - index),
    })),
  };
}
