import { useState } from 'react';
import type { Review } from '@/contract';
import { canAppeal, canSupplement, canWithdraw } from './reviewStates';

/** The sheets of the review's page; one is open at a time. */
export type ReviewSheet = 'contact' | 'complete' | 'appeal' | 'withdraw';

/**
 * Which sheet is open. One that asks for what the review no longer offers, because it has moved on below it, closes, and
 * does not open again by itself.
 *
 * @param isSigned the deposit has been frozen or waived; `undefined` while that is not known.
 */
export function useOpenSheet(
  review: Review | undefined,
  isSigned: boolean | undefined,
): [open: ReviewSheet | undefined, setOpen: (sheet: ReviewSheet | undefined) => void] {
  const [open, setOpen] = useState<ReviewSheet>();
  if (open === undefined || isOffered(open, review, isSigned)) return [open, setOpen];
  setOpen(undefined);
  return [undefined, setOpen];
}

function isOffered(sheet: ReviewSheet, review: Review | undefined, isSigned: boolean | undefined): boolean {
  if (sheet === 'contact') return true;
  if (!review) return false;
  if (sheet === 'withdraw') return canWithdraw(review, isSigned);
  return sheet === 'appeal' ? canAppeal(review) : canSupplement(review);
}
