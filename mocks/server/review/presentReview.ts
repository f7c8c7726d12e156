import { CALL_WINDOWS, isUnderReview, type Review, type ReviewEvent } from '@/contract';
import { formatInstant } from '@/domain/time';
import { dueAt, promiseOf } from '../application/presentApplication';
import { scheduledAt } from '../events';
import type { StoredApplication, StoredReview, World } from '../world';

/** The number review calls come from; made up. */
export const CALLER_NUMBER = '400-000-9527';

const TEXTS: Record<ReviewEvent, string> = {
  SUBMITTED: '申请已提交',
  AUTO_REVIEW: '系统自动审核',
  DESK_REVIEW: '转人工审核（无需通话）',
  PHONE_REVIEW: '转电话审核',
  CALL_ANSWERED: '已接听审核电话',
  CALL_MISSED: '未接到审核电话',
  SUPPLEMENT_WANTED: '需要补充信息',
  SUPPLEMENTED: '补充的信息已收到',
  APPROVED: '审核通过',
  REJECTED: '审核未通过',
  APPEALED: '复核申请已收到',
  RE_REVIEW: '转人工复核',
  CLOSED: '复核未通过，申请已关闭',
  CANCELLED: '申请已取消',
};

/** Whether the one objection to a rejection is still to be had. */
export function canAppeal({ status, review }: StoredApplication): boolean {
  return status === 'REJECTED' && review?.hasAppealed === false;
}

/** Whether the review's last word is no; an application that the user withdrew is closed without one. */
function isRejection({ status, review }: StoredApplication): boolean {
  const timeline = review?.timeline ?? [];
  return status === 'REJECTED' || (status === 'CLOSED' && timeline[timeline.length - 1]?.code === 'CLOSED');
}

/** How a review stands, as the application's owner sees it. */
export function presentReview(application: StoredApplication, review: StoredReview, world: World): Review {
  const { status, cancelReason } = application;
  const { phone, reason, supplement } = review;
  // Once it is decided nothing rings any more.
  const isOpen = status === 'MANUAL_REVIEW';
  const nextCallAt = isOpen ? scheduledAt(world, application.id, 'callDue') : undefined;
  const ringsSince = isOpen ? phone?.ringsSince : undefined;
  return {
    status,
    now: formatInstant(world.now),
    ...(reason && isRejection(application) ? { reason } : {}),
    ...(cancelReason === undefined ? {} : { cancelReason }),
    timeline: review.timeline.map(({ code, at }) => ({ code, at: formatInstant(at), text: TEXTS[code] })),
    ...promiseOf(review),
    isLate: isUnderReview(status) && world.now > dueAt(review),
    ...(phone
      ? {
          phoneReview: {
            callerNumber: CALLER_NUMBER,
            windows: [...CALL_WINDOWS],
            ...(phone.chosenWindow ? { chosenWindow: phone.chosenWindow } : {}),
            ...(ringsSince === undefined ? {} : { ringingSince: formatInstant(ringsSince) }),
            ...(nextCallAt === undefined ? {} : { nextCallAt: formatInstant(nextCallAt) }),
            attempts: phone.attempts.map(({ at, outcome }) => ({ at: formatInstant(at), outcome })),
          },
        }
      : {}),
    ...(supplement && (status === 'NEED_SUPPLEMENT' || status === 'REJECTED')
      ? { supplement: { parts: [...supplement.parts], reason: supplement.reason } }
      : {}),
    canAppeal: canAppeal(application),
  };
}
