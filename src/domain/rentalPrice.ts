/** The sums of a lease. Every amount is an integer number of 分; every sum is also told as its terms, so that a screen can open it. */
import { sum } from './money';
import { COST_CAP_PER_MILLE } from './policy';

/** A lease plan as far as prices ask. An instalment's `buyoutPrice` is the current buyout price in its period, before rent paid is taken off. */
export interface PricedPlan {
  /** What remains to be paid to own the device after the last instalment. */
  readonly buyoutPrice: number;
  readonly installments: readonly PricedInstallment[];
}

export interface PricedInstallment {
  readonly number: number;
  readonly amount: number;
  readonly buyoutPrice: number;
}

/** One line of a sum; `amount` is below zero where it is taken off. */
export interface Term {
  readonly label: string;
  readonly amount: number;
}

/** The sum of a list of terms. */
export function totalOf(terms: readonly Term[]): number {
  return sum(terms.map((term) => term.amount));
}

/** Every instalment as a term, `第 1 期` and so on. */
export function rentTerms(plan: Pick<PricedPlan, 'installments'>): Term[] {
  return plan.installments.map(({ number, amount }) => ({
    label: `第 ${number} 期`,
    amount,
  }));
}

/**
 * What 月租 means of a plan, wherever one is printed: the usual instalment. That is the second, since the first may be a
 * reduced one and the last holds what rounding leaves; or the only one.
 */
export function monthlyRent({ installments }: Pick<PricedPlan, 'installments'>): number {
  return (installments[1] ?? installments[0])?.amount ?? 0;
}

/** All instalments together. */
export function totalRent(plan: Pick<PricedPlan, 'installments'>): number {
  return totalOf(rentTerms(plan));
}

/** What owning the device costs in the end: all instalments, and the buyout price. */
export function totalToOwnTerms(plan: PricedPlan): Term[] {
  return [
    {
      label: `租金合计（${plan.installments.length} 期）`,
      amount: totalRent(plan),
    },
    { label: '到期买断价', amount: plan.buyoutPrice },
  ];
}

/** All instalments + the buyout price. */
export function totalToOwn(plan: PricedPlan): number {
  return totalOf(totalToOwnTerms(plan));
}

/**
 * Total-to-own against the official price, per mille and rounded up, so that no cost above a line is shown as on it: 1300 is
 * 130.0 %.
 *
 * @throws RangeError where `officialPrice` is not above 0.
 */
export function toOwnPerMille(plan: PricedPlan, officialPrice: number): number {
  return perMille(totalToOwn(plan), officialPrice);
}

/** What the industry rule weighs: the rent of the first year (twelve instalments at most), and the buyout price. */
export function cappedCostTerms(plan: PricedPlan): Term[] {
  const firstYear = plan.installments.slice(0, 12);
  return [
    {
      label: `首年租金（${firstYear.length} 期）`,
      amount: totalRent({ installments: firstYear }),
    },
    { label: '到期买断价', amount: plan.buyoutPrice },
  ];
}

/**
 * A year's rent plus the resale price against the official price, per mille and rounded up; `isWithinCap` where it is no
 * more than the rule allows.
 *
 * @throws RangeError where `officialPrice` is not above 0.
 */
export function cappedCost(plan: PricedPlan, officialPrice: number): { perMille: number; isWithinCap: boolean } {
  const cost = perMille(totalOf(cappedCostTerms(plan)), officialPrice);
  return { perMille: cost, isWithinCap: cost <= COST_CAP_PER_MILLE };
}

function perMille(amount: number, officialPrice: number): number {
  if (!(officialPrice > 0)) throw new RangeError(`An official price must be above 0, not ${officialPrice}`);
  return Math.ceil((amount * 1000) / officialPrice);
}

/** Per mille as a person reads it: 1287 → `128.7%`, 1200 → `120%`. */
export function formatPerMille(value: number): string {
  const tenths = value % 10;
  return `${(value - tenths) / 10}${tenths === 0 ? '' : `.${tenths}`}%`;
}

/**
 * What buying the device now costs: the current buyout price of the period that runs, less the rent already paid. The period
 * that runs is that of the first instalment not paid; once all are paid, what is left is `plan.buyoutPrice`.
 *
 * @param paidNumbers the numbers of the instalments that are paid.
 */
export function currentBuyoutTerms(plan: PricedPlan, paidNumbers: readonly number[]): Term[] {
  const isPaid = ({ number }: PricedInstallment) => paidNumbers.indexOf(number) >= 0;
  const running = plan.installments.filter((installment) => !isPaid(installment))[0];
  if (!running) return [{ label: '到期买断价', amount: plan.buyoutPrice }];
  const paid = plan.installments.filter(isPaid);
  const rentPaid = totalRent({ installments: paid });
  return [
    { label: `第 ${running.number} 期买断价`, amount: running.buyoutPrice },
    // Never below nothing: rent beyond the buyout price is not paid back.
    {
      label: `已付租金（${paid.length} 期）`,
      amount: -Math.min(rentPaid, running.buyoutPrice),
    },
  ];
}

/** The sum of `currentBuyoutTerms`. */
export function currentBuyout(plan: PricedPlan, paidNumbers: readonly number[]): number {
  return totalOf(currentBuyoutTerms(plan, paidNumbers));
}

/**
 * How a deposit is covered: what credit waives, at most the deposit itself, and what is frozen from the user's own money. The two
 * always add up to the deposit.
 *
 * @param creditLimit the most that credit waives.
 */
export function splitDeposit(deposit: number, creditLimit: number): { creditAmount: number; fundAmount: number } {
  const creditAmount = Math.max(0, Math.min(deposit, creditLimit));
  return { creditAmount, fundAmount: sum([deposit, -creditAmount]) };
}
