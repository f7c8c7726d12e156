import { GATE } from '@/domain/policy';
import { addDays, addHours } from '@/domain/time';
import { isWorkingDay } from '@/domain/workingDays';
import { FACE_TRIES, own, type StoredApplication, type StoredOrder, type World } from '../world';

/** What a cancelled one had of its user before its order was cancelled. */
const CANCELLED_AFTER_HOURS = 2;

/** The working day before. */
function dayBefore(at: number): number {
  const before = addDays(at, -1);
  return isWorkingDay(before).working ? before : dayBefore(before);
}

/** The application that led to an order, as it ended. */
function leadingTo(order: StoredOrder): StoredApplication {
  const { applicationId: id, id: orderId, userId, deviceId, skuId, planId, addOnIds, createdAt } = order;
  const submittedAt = dayBefore(createdAt);
  const isCancelled = order.status === 'CANCELLED';
  const cancelledAt = addHours(createdAt, CANCELLED_AFTER_HOURS);
  return {
    id,
    userId,
    status: isCancelled ? 'CLOSED' : 'APPROVED',
    createdAt: submittedAt,
    deviceId,
    skuId,
    planId,
    addOnIds,
    credit: { isAdmittance: 'Y', admittanceScore: GATE, bizNo: `zm-of-${id}` },
    face: {
      attemptsLeft: FACE_TRIES,
      isManual: false,
      verifications: [{ certifyId: `certify-of-${id}`, outcome: 'PASSED' }],
    },
    history: { outcome: 'PASS', factors: [] },
    submission: { at: submittedAt, keyHash: '' },
    review: {
      round: 0,
      since: submittedAt,
      timeline: [
        { code: 'SUBMITTED', at: submittedAt },
        { code: 'AUTO_REVIEW', at: submittedAt },
        { code: 'APPROVED', at: createdAt },
        ...(isCancelled ? [{ code: 'CANCELLED', at: cancelledAt } as const] : []),
      ],
      hasAppealed: false,
    },
    deposit: { orderStr: '', status: isCancelled ? 'CLOSED' : 'SUCCESS', ...order.deposit },
    orderId,
  };
}

/**
 * An application by its id. One behind an order that the account held from the beginning is kept nowhere: what is to be
 * known of it follows from its order.
 */
export function applicationOf(world: World, id: string): StoredApplication | undefined {
  const kept = own(world.applications, id);
  if (kept) return kept;
  const order = own(world.orders, id.replace(/^app-past-/, 'order-past-'));
  return order?.applicationId === id ? leadingTo(order) : undefined;
}
