import type { ApplicationStatus, OrderStatus } from './enums';

/** One legal move of a state machine. `by` names who or what makes it: a call of the user's, or the passing of time. */
export interface Transition<Status, Trigger extends string> {
  readonly from: readonly Status[];
  readonly trigger: Trigger;
  readonly to: Status;
  readonly by: 'user' | 'world';
}

const UNDER_REVIEW = ['AUTO_REVIEW', 'MANUAL_REVIEW'] as const;

/** Whether somebody or something is looking at the application: its result is awaited. */
export function isUnderReview(status: ApplicationStatus): boolean {
  return UNDER_REVIEW.some((one) => one === status);
}

/** The life of an application. A call that no row allows is answered 409 `WRONG_STATE`. */
export const applicationTransitions = [
  { from: ['DRAFT'], trigger: 'belowGate', to: 'CREDIT_REJECTED', by: 'user' },
  { from: ['DRAFT'], trigger: 'notAssessable', to: 'NOT_ASSESSABLE', by: 'user' },
  { from: ['DRAFT'], trigger: 'submit', to: 'AUTO_REVIEW', by: 'user' },
  { from: UNDER_REVIEW, trigger: 'approve', to: 'APPROVED', by: 'world' },
  { from: UNDER_REVIEW, trigger: 'reject', to: 'REJECTED', by: 'world' },
  { from: ['AUTO_REVIEW'], trigger: 'wantSupplement', to: 'NEED_SUPPLEMENT', by: 'world' },
  { from: ['AUTO_REVIEW'], trigger: 'wantPerson', to: 'MANUAL_REVIEW', by: 'world' },
  { from: ['NEED_SUPPLEMENT'], trigger: 'supplement', to: 'AUTO_REVIEW', by: 'user' },
  { from: ['REJECTED'], trigger: 'supplement', to: 'MANUAL_REVIEW', by: 'user' },
  { from: ['REJECTED'], trigger: 'appeal', to: 'MANUAL_REVIEW', by: 'user' },
  { from: ['MANUAL_REVIEW'], trigger: 'rejectFinally', to: 'CLOSED', by: 'world' },
  {
    from: ['DRAFT', 'CREDIT_REJECTED', 'NOT_ASSESSABLE', ...UNDER_REVIEW, 'NEED_SUPPLEMENT', 'APPROVED', 'REJECTED'],
    trigger: 'cancel',
    to: 'CLOSED',
    by: 'user',
  },
] as const satisfies readonly Transition<ApplicationStatus, string>[];
export type ApplicationTrigger = (typeof applicationTransitions)[number]['trigger'];

/** The life of an order. */
export const orderTransitions = [
  { from: ['TO_SIGN'], trigger: 'freezeDeposit', to: 'TO_SHIP', by: 'user' },
  { from: ['TO_SHIP'], trigger: 'ship', to: 'SHIPPED', by: 'world' },
  { from: ['SHIPPED'], trigger: 'confirmReceipt', to: 'RENTING', by: 'user' },
  { from: ['SHIPPED'], trigger: 'assumeReceipt', to: 'RENTING', by: 'world' },
  { from: ['RENTING'], trigger: 'fallOverdue', to: 'OVERDUE', by: 'world' },
  { from: ['RENTING', 'OVERDUE'], trigger: 'pay', to: 'RENTING', by: 'user' },
  // More than one instalment is overdue, and one of them is paid.
  { from: ['OVERDUE'], trigger: 'payPart', to: 'OVERDUE', by: 'user' },
  { from: ['RENTING', 'OVERDUE'], trigger: 'return', to: 'RETURNING', by: 'user' },
  { from: ['RENTING'], trigger: 'renew', to: 'RENTING', by: 'user' },
  { from: ['RENTING', 'OVERDUE'], trigger: 'buyOut', to: 'BOUGHT_OUT', by: 'user' },
  { from: ['RETURNING'], trigger: 'inspect', to: 'INSPECTED', by: 'world' },
  { from: ['INSPECTED'], trigger: 'dispute', to: 'INSPECTED', by: 'user' },
  { from: ['INSPECTED'], trigger: 'answerDispute', to: 'INSPECTED', by: 'world' },
  { from: ['INSPECTED'], trigger: 'settle', to: 'FINISHED', by: 'user' },
  { from: ['TO_SIGN', 'TO_SHIP'], trigger: 'cancel', to: 'CANCELLED', by: 'user' },
] as const satisfies readonly Transition<OrderStatus, string>[];
export type OrderTrigger = (typeof orderTransitions)[number]['trigger'];

/**
 * Where `trigger` leads from `status`, or `undefined` where the move is illegal.
 *
 * @param machine `applicationTransitions` or `orderTransitions`.
 */
export function nextStatus<Status extends string, Trigger extends string>(
  machine: readonly Transition<Status, Trigger>[],
  status: Status,
  trigger: Trigger,
): Status | undefined {
  return machine.find((row) => row.trigger === trigger && row.from.includes(status))?.to;
}

/**
 * Whether nothing leads on from `status`, neither a user's call nor the passing of time.
 *
 * @param machine `applicationTransitions` or `orderTransitions`.
 */
export function isFinal<Status extends string>(
  machine: readonly Transition<Status, string>[],
  status: Status,
): boolean {
  return !machine.some(({ from }) => from.includes(status));
}
