import type { Application, CallWindow, Review } from '@/contract';
import { CALL_TIMES, callPromise } from '@/domain/policy';
import { daysBetween, formatDate, formatTime } from '@/domain/time';
import type { ReviewStage } from './reviewStates';

/** The windows in which a call can suit the user. */
export const WINDOW_LABELS: Record<CallWindow, string> = {
  MORNING: `上午 ${CALL_TIMES.MORNING}`,
  AFTERNOON: `下午 ${CALL_TIMES.AFTERNOON}`,
  EVENING: `晚上 ${CALL_TIMES.EVENING}`,
};

type PhoneReview = NonNullable<Review['phoneReview']>;

interface CallWords {
  readonly label: string;
  readonly description: string;
}

/**
 * Whether a call will come, where the review is not by phone; `undefined` where its head says it or nothing is awaited.
 *
 * @param isManual a person verifies who applies: then one does come.
 */
export function callWords(stage: ReviewStage, isManual: boolean): CallWords | undefined {
  if (stage === 'automatic') return callPromise(isManual);
  const isAtDesk = stage === 'desk' || stage === 'reReview';
  return isAtDesk ? { label: '本次审核不需要通话', description: '由审核人员在后台查看资料。' } : undefined;
}

/** Why a review is by phone. */
export function callReason({ face }: Pick<Application, 'face'>): string {
  return face?.method === 'MANUAL'
    ? '您选择了人工核验，审核人员需要通过电话确认是您本人。'
    : '电话审核不是必经流程，仅在需要与您本人核对信息时进行，不代表申请有问题。';
}

/** What choosing a window does: it is for calls still to come, and none is cut short for it. */
export function windowWords({ chosenWindow, ringingSince }: PhoneReview): string {
  if (!chosenWindow) return '不选择也会来电，选择后会尽量避开不便的时间。';
  const chosen = `已选择${WINDOW_LABELS[chosenWindow]}`;
  if (ringingSince !== undefined) return `${chosen}。这次来电未接听的话，下一次会尽量在这个时段。`;
  return `${chosen}，会尽量在这个时段来电，可以随时更改。`;
}

/** When a call is to come: in the window that was chosen, or at about an hour. Days are counted from the server's. */
export function callTime(at: string, now: string, chosen: CallWindow | undefined): string {
  const days = daysBetween(now, at);
  const day = days <= 0 ? '今天' : days === 1 ? '明天' : formatDate(at, { weekday: true });
  return `${day} ${chosen ? WINDOW_LABELS[chosen] : `${formatTime(at)} 左右`}`;
}
