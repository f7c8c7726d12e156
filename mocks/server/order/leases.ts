/** What an order's instalments, payments and endings come to, by the rules of `@/domain`. */
import { isFinal, orderTransitions } from '@/contract';
import {
  type DatedInstallment,
  finalBuyoutTerms,
  installmentTerms,
  renewedPlan,
  returnTerms,
} from '@/domain/leaseSums';
import { sum } from '@/domain/money';
import { currentBuyoutTerms, type PricedPlan, type Term, totalOf } from '@/domain/rentalPrice';
import { addMonths } from '@/domain/time';
import { storedChoice } from '../catalogue/catalogue';
import type { Environment } from '../handler';
import type { StoredOrder } from '../world';

/** The most months by which a lease can be prolonged in all, and the lengths on offer. */
const MOST_RENEWED = 12;
const RENEWALS = [3, 6, 12] as const;

/** What is on offer, where a stored choice is looked up. */
export type Offer = Pick<Environment, 'catalogue'>;

/** A sum with its terms, as the wire writes it. */
export function quoteOf(terms: readonly Term[]) {
  return { amount: totalOf(terms), terms: [...terms] };
}

/** The plan as it stands, renewals included. */
export function planOf(order: StoredOrder, { catalogue }: Offer): PricedPlan {
  return renewedPlan(storedChoice(catalogue, order).plan, order.renewedMonths ?? 0);
}

/** What the plan's buyout price is made of. */
export function buyoutPriceTerms(order: StoredOrder, { catalogue }: Offer): Term[] {
  return finalBuyoutTerms(storedChoice(catalogue, order).plan, order.renewedMonths ?? 0);
}

/** When an instalment falls due, ms: month by month from the lease's first day on. */
export function dueAt({ leaseStart }: StoredOrder, number: number): number | undefined {
  return leaseStart === undefined ? undefined : addMonths(leaseStart, number - 1);
}

/** When the lease ends, ms; `undefined` before it has begun. */
export function leaseEnd(order: StoredOrder, env: Offer): number | undefined {
  return dueAt(order, planOf(order, env).installments.length + 1);
}

export function paidNumbers({ payments }: StoredOrder): number[] {
  const none: number[] = [];
  return none.concat(...payments.map(({ numbers }) => numbers));
}

/** The instalments that are neither paid nor waived, with their days; none before the lease has begun. */
export function unpaid(order: StoredOrder, env: Offer): DatedInstallment[] {
  const paid = paidNumbers(order);
  const open: DatedInstallment[] = [];
  for (const installment of planOf(order, env).installments) {
    const at = dueAt(order, installment.number);
    const isSettled = paid.indexOf(installment.number) >= 0 || isWaived(order, at);
    if (at !== undefined && !isSettled) open.push({ ...installment, dueAt: at });
  }
  return open;
}

/** An instalment not paid is waived once the lease is over, and where its month had not begun when the device went back. */
export function isWaived(
  { status, returning }: Pick<StoredOrder, 'status' | 'returning'>,
  at: number | undefined,
): boolean {
  if (isFinal(orderTransitions, status)) return true;
  return returning !== undefined && at !== undefined && at > returning.at;
}

/** What was bought once with the lease; it is billed with the first instalment. */
function addOnTerms(order: StoredOrder, { catalogue }: Offer): Term[] {
  return storedChoice(catalogue, order).addOns.map(({ name, price }) => ({ label: name, amount: price }));
}

/** What paying one instalment now takes. */
export function paymentTerms(order: StoredOrder, installment: DatedInstallment, now: number, env: Offer): Term[] {
  const terms = installmentTerms(installment, now);
  return installment.number === 1 ? [...terms, ...addOnTerms(order, env)] : terms;
}

/** The late fees of all that is overdue; they grow until the device goes back. */
export function lateFeeTerms(order: StoredOrder, now: number, env: Offer): Term[] {
  const until = order.returning?.at ?? now;
  const none: Term[] = [];
  return none.concat(...unpaid(order, env).map((installment) => installmentTerms(installment, until).slice(1)));
}

/** What buying the device now takes: the current buyout price less the rent paid, and the late fees there are. */
export function buyoutTerms(order: StoredOrder, now: number, env: Offer): Term[] {
  const isFirst = unpaid(order, env)[0]?.number === 1;
  return [
    ...currentBuyoutTerms(planOf(order, env), paidNumbers(order)),
    ...lateFeeTerms(order, now, env),
    ...(isFirst ? addOnTerms(order, env) : []),
  ];
}

/** What the return comes to, at the time it was begun or would be now; what the inspection found comes on top. */
export function settlementTerms(order: StoredOrder, now: number, env: Offer): Term[] {
  const at = order.returning?.at ?? now;
  // What is waived by the return is still ahead of it.
  const { returning: _returning, ...running } = order;
  const open = unpaid(running, env);
  const isFirst = open[0]?.number === 1;
  return [...returnTerms(open, at), ...(isFirst ? addOnTerms(order, env) : []), ...damageTerms(order, env)];
}

/** The agreement's 四: damage costs no more than buying the device would. */
function damageTerms(order: StoredOrder, env: Offer): Term[] {
  const { inspection } = order;
  if (!inspection || inspection.resolution?.outcome === 'DROPPED') return [];
  const found = inspection.findings
    .map(({ text, fee }) => ({ label: text, amount: fee }))
    .filter(({ amount }) => amount > 0);
  // What is paid with the damage itself makes the device no cheaper.
  const { payments, returning } = order;
  const before = payments.filter(({ at }) => !returning || at <= returning.at);
  const cap = totalOf(currentBuyoutTerms(planOf(order, env), paidNumbers({ ...order, payments: before })));
  const beyond = totalOf(found) - cap;
  return beyond > 0 ? [...found, { label: '超过赔付上限的部分', amount: -beyond }] : found;
}

/** What the damage found costs. */
export function damageFee(order: StoredOrder, env: Offer): number {
  return sum(damageTerms(order, env).map(({ amount }) => amount));
}

/** The lengths by which the lease can be prolonged; none once it has ended. */
export function renewals(order: StoredOrder, now: number, env: Offer): readonly number[] {
  return RENEWALS.filter((months) => canRenew(order, months, now, env));
}

/** Whether the lease can be prolonged by so many months. */
export function canRenew(order: StoredOrder, months: number, now: number, env: Offer): boolean {
  const end = leaseEnd(order, env);
  return end !== undefined && now < end && (order.renewedMonths ?? 0) + months <= MOST_RENEWED;
}
