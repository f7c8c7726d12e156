import * as v from 'valibot';
import { address, name, phone } from './application';
import {
  APPLICATION_STATUSES,
  CALL_OUTCOMES,
  CALL_WINDOWS,
  REJECTION_CODES,
  REVIEW_EVENTS,
  SUPPLEMENT_PARTS,
} from './enums';
import { instant, requestObject, typedText } from './primitives';

/** How a review stands. `now` is the server's clock: the client counts from it, never from its own. */
export const review = v.object({
  status: v.picklist(APPLICATION_STATUSES),
  now: instant,
  reason: v.optional(v.object({ code: v.picklist(REJECTION_CODES), text: v.string() })),
  /** Why its owner withdrew the application, in their words. */
  cancelReason: v.optional(v.string()),
  timeline: v.array(v.object({ code: v.picklist(REVIEW_EVENTS), at: instant, text: v.string() })),
  /** The end of the second working day after submission; an estimate where the calendar of working days ends. */
  expectedBy: instant,
  expectedIsEstimate: v.optional(v.boolean()),
  isLate: v.boolean(),
  phoneReview: v.optional(
    v.object({
      callerNumber: v.string(),
      windows: v.array(v.picklist(CALL_WINDOWS)),
      chosenWindow: v.optional(v.picklist(CALL_WINDOWS)),
      /** When the next call comes, as far as that is known; absent while one rings and once none is to come. */
      nextCallAt: v.optional(instant),
      /** Since when a call rings, while one does. */
      ringingSince: v.optional(instant),
      attempts: v.array(v.object({ at: instant, outcome: v.picklist(CALL_OUTCOMES) })),
    }),
  ),
  supplement: v.optional(v.object({ parts: v.array(v.picklist(SUPPLEMENT_PARTS)), reason: v.string() })),
  /** Whether the one appeal against a rejection is still to be had. */
  canAppeal: v.boolean(),
});
export type Review = v.InferOutput<typeof review>;

export const callWindowRequest = requestObject({ window: v.picklist(CALL_WINDOWS, '请选择接听时段') });

/** Only the parts asked for. */
export const supplementRequest = requestObject({
  address: v.optional(address),
  name: v.optional(name),
  phone: v.optional(phone),
});

export const appealRequest = requestObject({ message: typedText(500, '情况说明') });
