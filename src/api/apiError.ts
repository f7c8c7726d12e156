import type { EndpointName, ProblemCode, StepId } from '@/contract';
import { type ApiErrorKind, passes } from './errorKinds';
import { isGone, messageOf } from './messages';
import { referenceOf } from './reference';

export interface ApiErrorDetails {
  readonly code?: ProblemCode | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly missing?: readonly StepId[] | undefined;
  /** Instead of the kind's or the code's own words. */
  readonly message?: string | undefined;
  readonly broken?: readonly string[] | undefined;
  readonly retryAfter?: number | undefined;
}

/** The one error that `call` rejects with. */
export class ApiError extends Error {
  /** The call that failed: the one that was asked for, or the login that it needed. */
  readonly endpoint: EndpointName;
  readonly kind: ApiErrorKind;
  readonly code: ProblemCode | undefined;
  /** Messages a user can read by dotted field path, e.g. `address.detail`. */
  readonly fields: Readonly<Record<string, string>>;
  /** The steps that a refused submission lacks. */
  readonly missing: readonly StepId[];
  /** Where an answer breaks the contract: paths only, never values, for they may be personal data. */
  readonly broken: readonly string[];
  /** A short code that a user can quote to customer service, e.g. `C-DE-2K7X`; absent where there is nothing to look up. */
  readonly reference: string | undefined;
  /** After how many seconds the backend takes calls again, where it said so. */
  readonly retryAfter: number | undefined;
  /** Whether it is worth offering 「重试」. */
  readonly canRetry: boolean;

  constructor(endpoint: EndpointName, kind: ApiErrorKind, details: ApiErrorDetails = {}) {
    super(details.message ?? messageOf(endpoint, kind, details.code));
    this.name = 'ApiError';
    this.endpoint = endpoint;
    this.kind = kind;
    this.code = details.code;
    this.fields = details.fields ?? {};
    this.missing = details.missing ?? [];
    this.broken = details.broken ?? [];
    this.reference = isGone(endpoint, details.code) ? undefined : referenceOf(kind, endpoint, Date.now());
    this.retryAfter = details.retryAfter;
    this.canRetry = passes(kind);
  }
}
