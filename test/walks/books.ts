/** The books of an order: what is paid, due and waived, from the terms that the order tells of itself. */
import type { Device, Order } from '../../src/contract';

type Plan = Device['plans'][number];
type Term = Order['payments'][number]['terms'][number];
type Installment = Order['installments'][number];

const RENT = /^第 (\d+) 期租金$/;
const LATE = /^第 \d+ 期逾期费用（\d+ 天，.+）$/;
const EARLY = /^提前归还费/;
const RUNNING_PRICE = /^第 \d+ 期买断价$/;
/** Off this one the rent is taken already. */
const LAST_PRICE = /^到期买断价$/;
const RENT_TAKEN_OFF = /^已付租金/;
const CAP = /^超过赔付上限的部分$/;

const OVER: readonly Order['status'][] = ['FINISHED', 'BOUGHT_OUT', 'CANCELLED'];

/** Adds up amounts, each of which has to be whole 分. */
export function addUp(amounts: readonly number[]): number {
  for (const amount of amounts)
    if (!Number.isSafeInteger(amount)) throw new Error(`${amount} is no whole number of 分`);
  return amounts.reduce((total, amount) => total + amount, 0);
}

const sumOf = (some: readonly { readonly amount: number }[]) => addUp(some.map(({ amount }) => amount));

function same(what: string, found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}`);
}

/** Every sum that an order names is the sum of its terms. */
function checkQuotes({ nextPayment, settlement, quotes, payments }: Order): void {
  const named = { nextPayment, settlement, 'return quote': quotes?.return, 'buyout quote': quotes?.buyout };
  for (const [what, quote] of Object.entries(named)) if (quote) same(what, quote.amount, sumOf(quote.terms));
  for (const payment of payments) same(`payment of ${payment.at}`, payment.amount, sumOf(payment.terms));
}

/** An instalment that is paid was paid once, and by its amount; any other one was not. */
function checkInstallments({ installments }: Order, paid: readonly Term[]): void {
  for (const { number, amount, status } of installments) {
    const terms = paid.filter(({ label }) => label.match(RENT)?.[1] === String(number));
    same(`times that instalment ${number}, ${status}, was paid`, terms.length, status === 'PAID' ? 1 : 0);
    if (terms.length > 0) same(`paid for instalment ${number}`, sumOf(terms), amount);
  }
}

/** What was bought once is billed once, with whatever is paid first, and not at all where the order is cancelled. */
function checkAddOns({ addOns, installments, status }: Order, paid: readonly Term[]): void {
  const isOpen = installments[0]?.status !== 'PAID';
  const isFree = isOpen && status !== 'FINISHED' && status !== 'BOUGHT_OUT';
  for (const { name, price } of addOns) {
    same(`paid for ${name}`, sumOf(paid.filter(({ label }) => label === name)), isFree ? 0 : price);
  }
}

/** What ending the lease cost follows from the rent that was paid and the rent that was waived. */
function checkEnding({ status }: Order, paid: readonly Term[], waived: number): void {
  const found = (label: RegExp) => paid.filter((term) => label.test(term.label));
  same('fee for an early return', sumOf(found(EARLY)), status === 'FINISHED' ? Math.floor(waived / 5) : 0);
  const prices = found(RUNNING_PRICE);
  const bought = prices.length + found(LAST_PRICE).length;
  same('times the device was bought', bought, status === 'BOUGHT_OUT' ? 1 : 0);
  const takenOff = Math.min(sumOf(found(RENT)), sumOf(prices));
  same('rent taken off the price', -sumOf(found(RENT_TAKEN_OFF)), takenOff);
}

function checkTerms({ addOns, inspection }: Order, paid: readonly Term[]): void {
  const names = [...addOns.map(({ name }) => name), ...(inspection?.findings ?? []).map(({ text }) => text)];
  const kinds = [RENT, LATE, EARLY, RUNNING_PRICE, LAST_PRICE, RENT_TAKEN_OFF, CAP];
  const unknown = paid.filter(({ label }) => !names.includes(label) && !kinds.some((kind) => kind.test(label)));
  if (unknown.length > 0) throw new Error(`Nobody knows what was paid as ${unknown[0]?.label}`);
}

/** The rent that was agreed: the plan's, and as much a month for every month more. */
function contractOf(plan: Plan, months: number): number {
  const monthly = (plan.installments[1] ?? plan.installments[0])?.amount ?? 0;
  return sumOf(plan.installments) + monthly * (months - plan.months);
}

/**
 * Holds an order's sums against each other and against what was agreed.
 *
 * @param plan what was agreed, as the catalogue has it; absent where the application is none of the account's.
 * @throws Error for the first sum that does not come out.
 */
export function checkBooks(order: Order, plan: Plan | undefined): void {
  const { installments, deposit, status, summary } = order;
  const paid = order.payments.flatMap(({ terms }) => terms);
  checkQuotes(order);
  checkTerms(order, paid);
  checkInstallments(order, paid);
  checkAddOns(order, paid);
  const inState = (...states: readonly Installment['status'][]) =>
    sumOf(installments.filter((one) => states.includes(one.status)));
  const due = inState('DUE', 'OVERDUE');
  const waived = inState('WAIVED');
  const rentPaid = sumOf(paid.filter(({ label }) => RENT.test(label)));
  const contract = plan ? contractOf(plan, summary.months) : sumOf(installments);
  same('rent paid, due and waived', rentPaid + due + waived, contract);
  checkEnding(order, paid, waived);
  if (OVER.includes(status)) same(`still due of an order ${status}`, due, 0);
  same('deposit', deposit.creditAmount + deposit.fundAmount, deposit.amount);
  same('terms of the late fees', sumOf(order.lateFeeTerms), order.lateFee);
  same('terms of the buyout price', sumOf(order.buyoutPriceTerms), order.buyoutPrice);
  same('late fees', order.lateFee, addUp(installments.map(({ lateFee = 0 }) => lateFee)));
}
