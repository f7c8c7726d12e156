/** The enumerations of the wire format, each in the order a person meets its values. */

export const STEP_IDS = ['credit', 'face', 'profile', 'history', 'confirm'] as const;
/** A step of the application, in the order of the flow. */
export type StepId = (typeof STEP_IDS)[number];

export const CATEGORIES = ['phone', 'tablet', 'laptop', 'camera', 'wearable', 'gaming'] as const;
export type Category = (typeof CATEGORIES)[number];

export const CONDITIONS = ['NEW', 'LIKE_NEW', 'GOOD'] as const;
/** How used a device is: 全新, 99 新, 95 新. */
export type Condition = (typeof CONDITIONS)[number];

/** `zhima.credit.score.brief.get`, `is_admittance`: does the score reach the merchant's gate? */
export const ADMITTANCES = ['Y', 'N', 'N/A'] as const;
export type Admittance = (typeof ADMITTANCES)[number];

/** How a person is verified: by face, or by another person who calls. */
export const FACE_METHODS = ['FACE', 'MANUAL'] as const;

/** `alipay.user.certify.open.query`: why a verification is no pass. */
export const FACE_FAIL_REASONS = ['NOT_PERFORMED', 'CANCELLED', 'NETWORK', 'NOT_MATCHED'] as const;
export type FaceFailReason = (typeof FACE_FAIL_REASONS)[number];

export const HISTORY_OUTCOMES = ['PASS', 'MANUAL'] as const;
export type HistoryOutcome = (typeof HISTORY_OUTCOMES)[number];

export const APPLICATION_STATUSES = [
  'DRAFT',
  'CREDIT_REJECTED',
  'NOT_ASSESSABLE',
  'AUTO_REVIEW',
  'MANUAL_REVIEW',
  'NEED_SUPPLEMENT',
  'APPROVED',
  'REJECTED',
  'CLOSED',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

export const ORDER_STATUSES = [
  'TO_SIGN',
  'TO_SHIP',
  'SHIPPED',
  'RENTING',
  'OVERDUE',
  'RETURNING',
  'INSPECTED',
  'FINISHED',
  'BOUGHT_OUT',
  'CANCELLED',
] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** What a review's timeline can record. */
export const REVIEW_EVENTS = [
  'SUBMITTED',
  'AUTO_REVIEW',
  'DESK_REVIEW',
  'PHONE_REVIEW',
  'CALL_ANSWERED',
  'CALL_MISSED',
  'SUPPLEMENT_WANTED',
  'SUPPLEMENTED',
  'APPROVED',
  'REJECTED',
  'APPEALED',
  'RE_REVIEW',
  'CLOSED',
  'CANCELLED',
] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

export const REJECTION_CODES = ['INFORMATION_INCOMPLETE', 'IDENTITY_UNVERIFIED', 'OVERALL_ASSESSMENT'] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export const CALL_WINDOWS = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type CallWindow = (typeof CALL_WINDOWS)[number];

export const CALL_OUTCOMES = ['ANSWERED', 'MISSED'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** The parts of an application that a supplement may ask for again. */
export const SUPPLEMENT_PARTS = ['address', 'name', 'phone'] as const;
export type SupplementPart = (typeof SUPPLEMENT_PARTS)[number];

/** `alipay.fund.auth.order.app.freeze`, `status`. */
export const DEPOSIT_STATUSES = ['INIT', 'SUCCESS', 'CLOSED'] as const;
export type DepositStatus = (typeof DEPOSIT_STATUSES)[number];

/** `alipay.fund.auth.order.app.freeze`, `pre_auth_type`: waived on credit, or frozen from the user's own money. */
export const PRE_AUTH_TYPES = ['CREDIT_AUTH', 'NORMAL_AUTH'] as const;

export const INSTALLMENT_STATUSES = ['DUE', 'PAID', 'OVERDUE', 'WAIVED'] as const;
export type InstallmentStatus = (typeof INSTALLMENT_STATUSES)[number];

export const RETURN_METHODS = ['PICKUP', 'DROP_OFF'] as const;
/** How a device goes back: fetched at the door, or sent by the user. */
export type ReturnMethod = (typeof RETURN_METHODS)[number];

/** The codes of `application/problem+json` answers. */
export const PROBLEM_CODES = [
  'UNAUTHENTICATED',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'BAD_REQUEST',
  'BAD_JSON',
  'INVALID',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'HEADERS_TOO_LARGE',
  'REQUEST_TIMEOUT',
  'STEP_INCOMPLETE',
  'WRONG_STATE',
  'IDEMPOTENCY_KEY_REQUIRED',
  'OUT_OF_STOCK',
  'IDENTITY_MISMATCH',
  'FACE_LOCKED',
  'AMOUNT_CHANGED',
  'PAYMENT_FAILED',
  'RATE_LIMITED',
  'INTERNAL',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
