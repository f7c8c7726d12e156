import type { InstallmentStatus, Order, OrderCard } from '@/contract';
import { daysLate, lateFee } from '@/domain/leaseSums';
import { totalOf } from '@/domain/rentalPrice';
import { formatInstant } from '@/domain/time';
import { storedChoice, summaryOf } from '../catalogue/catalogue';
import type { Environment } from '../handler';
import type { StoredOrder, World } from '../world';
import {
  buyoutPriceTerms,
  dueAt,
  isWaived,
  lateFeeTerms,
  leaseEnd,
  paymentTerms,
  planOf,
  quoteOf,
  unpaid,
} from './leases';
import { receiptBy } from './ordering';
import { deliveredAt, returningOf, trackingOf } from './parcels';
import { disputeOf, inspectionOf, quotesOf, settlementOf } from './presentEndings';

/** An order as a list shows it. */
export function presentOrderCard(order: StoredOrder, world: World, env: Environment): OrderCard {
  const { shipBy, shipByIsEstimate, inspection } = order;
  const delivered = deliveredAt(order, world);
  const end = leaseEnd(order, env);
  const summary = summaryOf(storedChoice(env.catalogue, order), env.assetBase);
  return {
    id: order.id,
    applicationId: order.applicationId,
    status: order.status,
    summary: { ...summary, months: summary.months + (order.renewedMonths ?? 0) },
    createdAt: formatInstant(order.createdAt),
    ...(shipBy === undefined ? {} : { shipBy: formatInstant(shipBy) }),
    ...(shipByIsEstimate ? { shipByIsEstimate } : {}),
    ...(delivered === undefined ? {} : { deliveredAt: formatInstant(delivered) }),
    ...(end === undefined ? {} : { leaseEnd: formatInstant(end) }),
    ...(inspection ? { inspection: disputeOf(inspection) } : {}),
    now: formatInstant(world.now),
  };
}

/** Late fees grow until the device goes back. */
function lateUntil({ returning }: StoredOrder, { now }: World): number {
  return returning?.at ?? now;
}

function installmentsOf(order: StoredOrder, world: World, env: Environment): Order['installments'] {
  return planOf(order, env).installments.map(({ number, amount, buyoutPrice }) => {
    const paid = order.payments.filter(({ numbers }) => numbers.indexOf(number) >= 0)[0];
    const due = dueAt(order, number);
    const days = due === undefined || paid ? 0 : daysLate(due, lateUntil(order, world));
    const open: InstallmentStatus = isWaived(order, due) ? 'WAIVED' : days > 0 ? 'OVERDUE' : 'DUE';
    const fee = open === 'OVERDUE' ? lateFee(amount, days) : 0;
    return {
      number,
      amount,
      buyoutPrice,
      ...(due === undefined ? {} : { planPayTime: formatInstant(due) }),
      status: paid ? 'PAID' : open,
      ...(paid ? { paidAt: formatInstant(paid.at) } : {}),
      ...(fee > 0 ? { lateFee: fee } : {}),
    };
  });
}

const RUNNING: readonly StoredOrder['status'][] = ['RENTING', 'OVERDUE'];

function nextPaymentOf(order: StoredOrder, world: World, env: Environment): Pick<Order, 'nextPayment'> {
  const next = RUNNING.indexOf(order.status) < 0 ? undefined : unpaid(order, env)[0];
  if (!next) return {};
  const terms = paymentTerms(order, next, world.now, env);
  return { nextPayment: { number: next.number, dueAt: formatInstant(next.dueAt), ...quoteOf(terms) } };
}

function leaseOf({ leaseStart, renewedMonths }: StoredOrder): Pick<Order, 'leaseStart' | 'renewedMonths'> {
  if (leaseStart === undefined) return {};
  return {
    leaseStart: formatInstant(leaseStart),
    ...(renewedMonths === undefined ? {} : { renewedMonths }),
  };
}

/** An order as its owner sees it. */
export function presentOrder(order: StoredOrder, world: World, env: Environment): Order {
  const { addOns } = storedChoice(env.catalogue, order);
  const lateTerms = lateFeeTerms(order, world.now, env);
  const { cancelReason } = order;
  const tracking = trackingOf(order, world);
  const returning = returningOf(order, world);
  const receipt = receiptBy(order);
  const { inspection: _shown, ...card } = presentOrderCard(order, world, env);
  return {
    ...card,
    address: order.address,
    deposit: order.deposit,
    ...(cancelReason === undefined ? {} : { cancelReason }),
    addOns: addOns.map(({ name, price }) => ({ name, price })),
    installments: installmentsOf(order, world, env),
    buyoutPrice: planOf(order, env).buyoutPrice,
    buyoutPriceTerms: buyoutPriceTerms(order, env),
    ...leaseOf(order),
    ...(tracking ? { tracking } : {}),
    ...(receipt === undefined ? {} : { receiptBy: formatInstant(receipt) }),
    ...nextPaymentOf(order, world, env),
    lateFee: totalOf(lateTerms),
    lateFeeTerms: lateTerms,
    payments: order.payments.map(({ at, terms }) => ({ at: formatInstant(at), ...quoteOf(terms) })),
    ...(RUNNING.indexOf(order.status) < 0 ? {} : { quotes: quotesOf(order, world, env) }),
    ...(returning ? { returning } : {}),
    ...settlementOf(order, world, env),
    ...inspectionOf(order, env),
  };
}
