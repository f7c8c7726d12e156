/** The sums of a lease that runs: what paying late, ending early or going on costs. Every amount is an integer number of 分. */
import { sum } from './money';
import { EARLY_RETURN_RATE, EARLY_RETURN_SHARE, LATE_CAP, LATE_MOST, LATE_PER_DAY, LATE_RATE } from './policy';
import { monthlyRent, type PricedInstallment, type PricedPlan, type Term, totalOf, totalToOwn } from './rentalPrice';
import { daysBetween } from './time';

/** An instalment whose day is known, ms. */
export interface DatedInstallment extends PricedInstallment {
  readonly dueAt: number;
}

/** Days an instalment is late at an instant; 0 up to the end of the day it is due. */
export function daysLate(dueAt: number, now: number): number {
  return Math.max(0, daysBetween(dueAt, now));
}

/** The late fee of an amount after so many days, 分, rounded down, with its cap. */
export function lateFee(amount: number, days: number): number {
  return Math.min(Math.floor((amount * LATE_PER_DAY * days) / 10_000), Math.floor((amount * LATE_CAP) / 100));
}

/** What the late fee of an instalment is counted by, as its label tells it. */
function lateWords(days: number): string {
  const isAtCap = LATE_PER_DAY * days >= LATE_CAP * 100;
  return isAtCap ? `${days} 天，已到租金的 ${LATE_MOST} 为止` : `${days} 天，每天 ${LATE_RATE}`;
}

/** An instalment that is to be paid, with its late fee where there is one. */
export function installmentTerms({ number, amount, dueAt }: DatedInstallment, now: number): Term[] {
  const days = daysLate(dueAt, now);
  const fee = lateFee(amount, days);
  return [
    { label: `第 ${number} 期租金`, amount },
    ...(fee > 0 ? [{ label: `第 ${number} 期逾期费用（${lateWords(days)}）`, amount: fee }] : []),
  ];
}

/**
 * What a return at an instant comes to, before any damage: the instalments of the months that have begun, and a share of the rent
 * of those that have not, which is waived otherwise.
 *
 * @param unpaid the instalments not paid yet.
 */
export function returnTerms(unpaid: readonly DatedInstallment[], now: number): Term[] {
  const begun = unpaid.filter(({ dueAt }) => dueAt <= now);
  const ahead = unpaid.filter(({ dueAt }) => dueAt > now);
  const due: Term[] = [];
  const fee = Math.floor((sum(ahead.map(({ amount }) => amount)) * EARLY_RETURN_SHARE) / 100);
  return [
    ...due.concat(...begun.map((installment) => installmentTerms(installment, now))),
    ...(fee > 0
      ? [{ label: `提前归还费（未开始的 ${ahead.length} 期租金的 ${EARLY_RETURN_RATE}）`, amount: fee }]
      : []),
  ];
}

/**
 * What is left to pay to own the device once a lease prolonged by `months` is paid for: the price agreed to at first, less the
 * rent of those months, down to nothing.
 */
export function finalBuyoutTerms(plan: PricedPlan, months: number): Term[] {
  const agreed = { label: '签约时的到期买断价', amount: plan.buyoutPrice };
  if (months === 0) return [agreed];
  return [
    agreed,
    { label: `续租的租金（${months} 期）`, amount: -Math.min(plan.buyoutPrice, monthlyRent(plan) * months) },
  ];
}

/**
 * A plan that goes on for `months` more at its monthly rent. The rent paid then goes on taking off the buyout price, down to
 * nothing.
 */
export function renewedPlan(plan: PricedPlan, months: number): PricedPlan {
  if (months === 0) return plan;
  const amount = monthlyRent(plan);
  const toOwn = totalToOwn(plan);
  const more = Array.from({ length: months }, (_, index) => ({
    number: plan.installments.length + index + 1,
    amount,
    buyoutPrice: toOwn,
  }));
  return {
    installments: [...plan.installments, ...more],
    buyoutPrice: totalOf(finalBuyoutTerms(plan, months)),
  };
}
