import type { ApiError } from '@/api';
import {
  type ApplicationStatus,
  applicationTransitions,
  nextStatus,
  type RejectionCode,
  type Review,
  type ReviewEvent,
} from '@/contract';
import { formatDateTime } from '@/domain/time';
import type { StatusAction, StatusNotice, StatusView } from '@/layout';
import { SIGNED } from './signingWords';

/** How a review stands, as its page says it. A manual review is by desk or by phone, and the two differ for the user. */
export type ReviewStage =
  | 'automatic'
  | 'desk'
  | 'phone'
  | 'missed'
  | 'called'
  | 'supplement'
  | 'approved'
  | 'rejected'
  | 'reReview'
  | 'closed'
  | 'withdrawn';

const STAGES: Partial<Record<ApplicationStatus, ReviewStage>> = {
  AUTO_REVIEW: 'automatic',
  NEED_SUPPLEMENT: 'supplement',
  APPROVED: 'approved',
  REJECTED: 'rejected',
};

/** The stage of a review. */
export function stageOf({ status, phoneReview, timeline }: Review): ReviewStage {
  const stage = STAGES[status];
  if (stage) return stage;
  const has = (...codes: readonly string[]) => timeline.some(({ code }) => codes.includes(code));
  if (status === 'CLOSED') return has('CANCELLED') ? 'withdrawn' : 'closed';
  if (phoneReview) {
    const { attempts } = phoneReview;
    if (attempts.some(({ outcome }) => outcome === 'ANSWERED')) return 'called';
    return attempts.length > 0 ? 'missed' : 'phone';
  }
  return has('RE_REVIEW', 'APPEALED') ? 'reReview' : 'desk';
}

/** Whether the user may ask for another person's look at a rejection; that is to be had once. */
export function canAppeal({ status, canAppeal: isToBeHad }: Review): boolean {
  return isToBeHad && nextStatus(applicationTransitions, status, 'appeal') !== undefined;
}

/** Whether the user may send what the review asks for; after a rejection that is, like the appeal, to be had once. */
export function canSupplement(review: Review): boolean {
  if (!review.supplement) return false;
  return review.status === 'NEED_SUPPLEMENT' || canAppeal(review);
}

/**
 * Whether the application may still be withdrawn here; once signed it lives on as its order, and is cancelled there. Nothing is
 * offered while nobody knows whether it is.
 */
export function canWithdraw({ status }: Review, isSigned: boolean | undefined): boolean {
  return isSigned === false && nextStatus(applicationTransitions, status, 'cancel') !== undefined;
}

interface StageView extends Pick<StatusView, 'icon' | 'tone' | 'label' | 'text'> {
  /** The result is still to come. */
  readonly isPending?: true;
}

/** Every stage of a review. */
export const REVIEW_VIEWS: Record<ReviewStage, StageView> = {
  automatic: {
    icon: 'clock',
    tone: 'brand',
    label: '审核中',
    text: '系统正在审核您的申请，无需任何操作。',
    isPending: true,
  },
  desk: {
    icon: 'person',
    tone: 'brand',
    label: '人工审核中',
    text: '审核人员正在查看您的资料，不会因此打电话给您。',
    isPending: true,
  },
  phone: {
    icon: 'phone',
    tone: 'warning',
    label: '等待电话审核',
    text: '审核人员会致电与您核对信息，通话约 3\u00a0分钟，请保持电话畅通。',
    isPending: true,
  },
  // `textOf` says when.
  missed: {
    icon: 'phone',
    tone: 'warning',
    label: '错过了审核电话',
    text: '申请不受影响，我们会再次来电。',
    isPending: true,
  },
  called: {
    icon: 'phone',
    tone: 'brand',
    label: '电话审核已完成',
    text: '信息已核对，正在确认最终结果。',
    isPending: true,
  },
  supplement: {
    icon: 'warning',
    tone: 'warning',
    label: '需要补充资料',
    text: '补充后会继续审核，其他资料无需重新填写。',
  },
  approved: {
    icon: 'success',
    tone: 'success',
    label: '审核通过',
    text: '完成免押签约后，我们会尽快为您发货。',
  },
  rejected: { icon: 'warning', tone: 'danger', label: '审核未通过', text: '没有收取任何费用，也不影响您的芝麻分。' },
  reReview: {
    icon: 'person',
    tone: 'brand',
    label: '人工复核中',
    text: '由没有参与过这次审核的人员重新查看您的申请。',
    isPending: true,
  },
  closed: {
    icon: 'info',
    tone: 'neutral',
    label: '申请已关闭',
    text: '人工复核后仍未通过，这次申请已经结束。没有收取任何费用，也不影响您的芝麻分。',
  },
  withdrawn: {
    icon: 'info',
    tone: 'neutral',
    label: '申请已取消',
    text: '没有收取任何费用，也没有冻结资金。需要时可以重新申请。',
  },
};

/** Of one that had an order already: whether its deposit was frozen, the order tells. */
const WITHDRAWN_WITH_ORDER = '没有收取任何费用；冻结过的押金会立即解除冻结。需要时可以重新申请。';

/** Whether the result is still to come. */
export function isPending(stage: ReviewStage): boolean {
  return REVIEW_VIEWS[stage].isPending ?? false;
}

/** The sentence below the head; of a missed call, with its time. */
function textOf(stage: ReviewStage, { phoneReview }: Review, { isSigned, hasOrder }: Signed): string {
  // None of signing while it is not known whether that was done.
  if (isSigned === undefined) return '';
  if (isSigned) return SIGNED;
  const { text } = REVIEW_VIEWS[stage];
  if (stage === 'withdrawn' && hasOrder) return WITHDRAWN_WITH_ORDER;
  const last = stage === 'missed' && phoneReview?.attempts[phoneReview.attempts.length - 1];
  return last ? `${formatDateTime(last.at)} 的来电未接听，${text}` : text;
}

/** What is known of what follows an approval. */
interface Signed {
  /** The deposit has been frozen or waived; `undefined` while that is not known. */
  readonly isSigned: boolean | undefined;
  /** Why it is not known. */
  readonly error: ApiError | undefined;
  readonly hasOrder: boolean;
}

export type ReviewAction = 'contact' | 'complete' | 'appeal' | 'chooseAgain' | 'reload' | 'sign' | 'order';

const CONTACT = { id: 'contact', label: '联系客服', kind: 'secondary' } as const;
const COMPLETE = { id: 'complete', label: '完善信息' } as const;
const CHOOSE_AGAIN = { id: 'chooseAgain', label: '重新选择商品' } as const;

/** The ways on from each stage. While the result is awaited there is nothing to do but to know whom to ask. */
function actionsOf(stage: ReviewStage, review: Review, { isSigned, error }: Signed): StatusAction<ReviewAction>[] {
  const isCompletable = canSupplement(review);
  switch (stage) {
    case 'approved':
      if (error) return [{ id: 'reload', label: error.kind === 'unauthenticated' ? '重新登录' : '重试' }];
      return [isSigned ? { id: 'order', label: '查看订单' } : { id: 'sign', label: '免押签约' }];
    case 'supplement':
      return [CONTACT, COMPLETE];
    case 'rejected':
      if (!canAppeal(review)) return [CHOOSE_AGAIN];
      return [
        { id: 'appeal', label: '申请人工复核', kind: isCompletable ? 'secondary' : undefined },
        ...(isCompletable ? [COMPLETE] : []),
      ];
    case 'closed':
      return [CONTACT, CHOOSE_AGAIN];
    case 'withdrawn':
      return [CHOOSE_AGAIN];
    default:
      return [CONTACT];
  }
}

const LATE: StatusNotice = {
  kind: 'warning',
  title: '比承诺的时间久了一些',
  text: '很抱歉还没有结果。您的申请仍在处理，无需重新提交；可以联系客服了解进度。',
};

/** How a review stands. */
export function reviewView(review: Review, signed: Signed): StatusView<ReviewAction> {
  const stage = stageOf(review);
  return {
    ...REVIEW_VIEWS[stage],
    text: textOf(stage, review, signed),
    notices: isPending(stage) && review.isLate ? [LATE] : [],
    actions: actionsOf(stage, review, signed),
  };
}

/** What the reasons of a rejection are called. */
export const REASON_TITLES: Record<RejectionCode, string> = {
  INFORMATION_INCOMPLETE: '资料不完整',
  IDENTITY_UNVERIFIED: '未能核实身份',
  OVERALL_ASSESSMENT: '综合评估未达到要求',
};

const BY_PERSON: readonly ReviewEvent[] = ['DESK_REVIEW', 'PHONE_REVIEW', 'RE_REVIEW'];

/** Whether nobody but the system has looked so far. */
export function isAutomated({ timeline }: Review): boolean {
  return !timeline.some(({ code }) => BY_PERSON.includes(code));
}
