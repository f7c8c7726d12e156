import * as v from 'valibot';
import { PROBLEM_CODES, type ProblemCode, STEP_IDS } from './enums';
import { ILL_FORMED } from './primitives';

/**
 * An error answer, `application/problem+json` (RFC 9457). `fields` maps the path of a field (`address.detail`) to a
 * message a user can read; `missing` names the steps that a refused submission lacks.
 */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  code: v.picklist(PROBLEM_CODES),
  detail: v.string(),
  fields: v.optional(v.record(v.string(), v.string())),
  missing: v.optional(v.array(v.picklist(STEP_IDS))),
});
export type Problem = v.InferOutput<typeof problem>;

/** The status each problem code is answered with. */
export const PROBLEM_STATUS: Record<ProblemCode, number> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  BAD_REQUEST: 400,
  BAD_JSON: 400,
  INVALID: 422,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  HEADERS_TOO_LARGE: 431,
  REQUEST_TIMEOUT: 408,
  STEP_INCOMPLETE: 409,
  WRONG_STATE: 409,
  IDEMPOTENCY_KEY_REQUIRED: 400,
  OUT_OF_STOCK: 409,
  IDENTITY_MISMATCH: 422,
  FACE_LOCKED: 409,
  AMOUNT_CHANGED: 409,
  PAYMENT_FAILED: 402,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Valibot's own words, where a schema brings none: `Invalid type: Expected string but received 1`. */
function isForDevelopers(message: string): boolean {
  return message.indexOf('Invalid ') === 0;
}

/**
 * The messages of a failed validation by dotted field path, the first message of each field; `''` is the whole.
 *
 * @param issues what `v.safeParse(schema, input)` found.
 */
export function fieldMessages(issues: readonly v.BaseIssue<unknown>[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of issues) {
    const path = v.getDotPath(issue) ?? '';
    messages[path] ??= isForDevelopers(issue.message) ? ILL_FORMED : issue.message;
  }
  return messages;
}
