import type { ApplicationStatus, CallWindow, Review } from '@/contract';

/** How a review stands, as its page says it. A manual review is by desk or by phone, and the two differ for the user. */
export type ReviewStage =
  | 'automatic'
  | 'desk'
  | 'phone'
  | 'called'
  | 'supplement'
  | 'approved'
  | 'rejected'
  | 'reReview'
  | 'closed';

const STAGES: Partial<Record<ApplicationStatus, ReviewStage>> = {
  AUTO_REVIEW: 'automatic',
  NEED_SUPPLEMENT: 'supplement',
  APPROVED: 'approved',
  REJECTED: 'rejected',
  CLOSED: 'closed',
};

/** The stage of a review. */
export function stageOf(review: Review): ReviewStage {
  const stage = STAGES[review.status];
  if (stage) return stage;
  if (review.timeline.some(({ code }) => code === 'RE_REVIEW' || code === 'APPEALED')) return 'reReview';
  if (!review.phoneReview) return 'desk';
  return review.phoneReview.attempts.some(({ outcome }) => outcome === 'ANSWERED') ? 'called' : 'phone';
}

/** Stages in which the result is still to come. */
export function isPending(stage: ReviewStage): boolean {
  return stage === 'automatic' || stage === 'desk' || stage === 'phone' || stage === 'called' || stage === 'reReview';
}

interface StageText {
  readonly tone: 'progress' | 'success' | 'danger' | 'warning' | 'neutral';
  readonly title: string;
  readonly text: string;
}

/** The head of the page in each stage. */
export const STAGE_TEXTS: Record<ReviewStage, StageText> = {
  automatic: { tone: 'progress', title: '审核中', text: '系统正在审核您的申请，无需任何操作。' },
  desk: { tone: 'progress', title: '人工审核中', text: '审核人员正在查看您的资料，不会因此打电话给您。' },
  phone: {
    tone: 'warning',
    title: '等待电话审核',
    text: '审核人员会致电与您核对信息，通话约 3 分钟，请保持电话畅通。',
  },
  called: { tone: 'progress', title: '电话审核已完成', text: '信息已核对，正在确认最终结果。' },
  supplement: { tone: 'warning', title: '需要补充资料', text: '补充后会继续审核，其他资料无需重新填写。' },
  approved: { tone: 'success', title: '审核通过', text: '完成免押签约后，我们会尽快为您发货。' },
  rejected: { tone: 'danger', title: '审核未通过', text: '没有收取任何费用，也不影响您的芝麻分。' },
  reReview: { tone: 'progress', title: '人工复核中', text: '由另一位审核人员重新查看您的申请和说明。' },
  closed: { tone: 'neutral', title: '申请已关闭', text: '这次申请已经结束，没有收取任何费用。' },
};

/** The windows in which a call can suit the user. */
export const WINDOW_LABELS: Record<CallWindow, string> = {
  MORNING: '上午 9:00–12:00',
  AFTERNOON: '下午 14:00–18:00',
  EVENING: '晚上 18:00–20:00',
};
