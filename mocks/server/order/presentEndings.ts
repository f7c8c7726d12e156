import type { Order, OrderCard } from '@/contract';
import { renewedPlan } from '@/domain/leaseSums';
import { REPLY_DAYS } from '@/domain/policy';
import { monthlyRent } from '@/domain/rentalPrice';
import { formatInstant } from '@/domain/time';
import { endOfWorkingDay } from '@/domain/workingDays';
import { storedChoice } from '../catalogue/catalogue';
import type { Setting } from '../handler';
import type { StoredInspection, StoredOrder, World } from '../world';
import { buyoutTerms, damageFee, quoteOf, renewals, settlementTerms } from './leases';

const RESOLUTIONS = {
  DROPPED: '重新核对后，免除了这次的赔付。',
  UPHELD: '重新核对后，检测结果没有变化；仍有疑问请联系客服。',
} as const;

/** What ending or prolonging the lease today would cost. */
export function quotesOf(order: StoredOrder, { now }: World, setting: Setting): NonNullable<Order['quotes']> {
  const { plan } = storedChoice(setting.catalogue, order);
  const monthly = monthlyRent(plan);
  const { renewedMonths = 0 } = order;
  return {
    return: quoteOf(settlementTerms(order, now, setting)),
    buyout: quoteOf(buyoutTerms(order, now, setting)),
    renewals:
      order.status === 'RENTING'
        ? renewals(order, now, setting).map((months) => ({
            months,
            monthly,
            amount: monthly * months,
            buyoutPrice: renewedPlan(plan, renewedMonths + months).buyoutPrice,
          }))
        : [],
  };
}

/** What is still to be paid for a return. */
export function settlementOf(order: StoredOrder, { now }: World, setting: Setting): Pick<Order, 'settlement'> {
  const isOpen = order.status === 'RETURNING' || order.status === 'INSPECTED';
  return isOpen ? { settlement: quoteOf(settlementTerms(order, now, setting)) } : {};
}

/** Whether a dispute is looked into, and when it is answered at the latest. */
export function disputeOf({ disputedAt, resolution }: StoredInspection): NonNullable<OrderCard['inspection']> {
  if (disputedAt === undefined || resolution) return { disputed: false };
  const { at, isEstimate } = endOfWorkingDay(disputedAt, REPLY_DAYS);
  return { disputed: true, replyBy: formatInstant(at), ...(isEstimate ? { replyByIsEstimate: true } : {}) };
}

export function inspectionOf(order: StoredOrder, setting: Setting): Pick<Order, 'inspection'> {
  const { inspection } = order;
  if (!inspection) return {};
  const { at, findings, resolution } = inspection;
  return {
    inspection: {
      at: formatInstant(at),
      photos: findings.map(({ photo }) => setting.assetBase + photo),
      findings: findings.map(({ text, fee }) => ({ text, fee })),
      fee: damageFee(order, setting),
      ...disputeOf(inspection),
      ...(resolution
        ? { resolution: { at: formatInstant(resolution.at), text: RESOLUTIONS[resolution.outcome] } }
        : {}),
    },
  };
}
