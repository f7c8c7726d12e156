import { isFinal, type Order, type OrderCard, orderTransitions } from '@/contract';
import { renewedPlan } from '@/domain/leaseSums';
import { REPLY_DAYS } from '@/domain/policy';
import { monthlyRent } from '@/domain/rentalPrice';
import { formatInstant } from '@/domain/time';
import { endOfWorkingDay } from '@/domain/workingDays';
import { storedChoice } from '../catalogue/catalogue';
import type { Environment } from '../handler';
import type { StoredInspection, StoredOrder, World } from '../world';
import { buyoutTerms, damageFee, quoteOf, renewals, settlementTerms } from './leases';

const RESOLUTIONS = {
  DROPPED: '重新核对后，免除了这次的赔付。',
  UPHELD: '重新核对后，检测结果没有变化；仍有疑问请联系客服。',
} as const;

/** What ending or prolonging the lease today would cost. */
export function quotesOf(order: StoredOrder, { now }: World, env: Environment): NonNullable<Order['quotes']> {
  const { plan } = storedChoice(env.catalogue, order);
  const monthly = monthlyRent(plan);
  const { renewedMonths = 0 } = order;
  return {
    return: quoteOf(settlementTerms(order, now, env)),
    buyout: quoteOf(buyoutTerms(order, now, env)),
    renewals:
      order.status === 'RENTING'
        ? renewals(order, now, env).map((months) => ({
            months,
            monthly,
            amount: monthly * months,
            buyoutPrice: renewedPlan(plan, renewedMonths + months).buyoutPrice,
          }))
        : [],
  };
}

/** What is still to be paid for a return. */
export function settlementOf(order: StoredOrder, { now }: World, env: Environment): Pick<Order, 'settlement'> {
  const isOpen = order.returning !== undefined && !isFinal(orderTransitions, order.status);
  return isOpen ? { settlement: quoteOf(settlementTerms(order, now, env)) } : {};
}

/** Whether a dispute is looked into, and when it is answered at the latest. */
export function disputeOf({ disputedAt, resolution }: StoredInspection): NonNullable<OrderCard['inspection']> {
  if (disputedAt === undefined || resolution) return { disputed: false };
  const { at, isEstimate } = endOfWorkingDay(disputedAt, REPLY_DAYS);
  return { disputed: true, replyBy: formatInstant(at), ...(isEstimate ? { replyByIsEstimate: true } : {}) };
}

export function inspectionOf(order: StoredOrder, env: Environment): Pick<Order, 'inspection'> {
  const { inspection } = order;
  if (!inspection) return {};
  const { at, findings, resolution } = inspection;
  return {
    inspection: {
      at: formatInstant(at),
      photos: findings.map(({ photo }) => env.assetBase + photo),
      findings: findings.map(({ text, fee }) => ({ text, fee })),
      fee: damageFee(order, env),
      ...disputeOf(inspection),
      ...(resolution
        ? { resolution: { at: formatInstant(resolution.at), text: RESOLUTIONS[resolution.outcome] } }
        : {}),
    },
  };
}
