import type { Application, Profile } from '@/contract';
import { isMasked } from '@/domain/mask';
import { isSameRegion } from '@/shared/address';
import {
  checkField,
  type DetailsErrors,
  type DetailsValues,
  errorsOf,
  TYPED,
  toldValues,
  valuesOf,
} from '@/shared/details';
import type { Draft, DraftPatch } from '@/store';

/**
 * What the form begins with: the draft typed for this application, else what the server keeps for it, else a draft typed
 * for another. One of them whole: half of one address and half of another are no address.
 */
export function initialValues(draft: Draft, { id, profile }: Application): DetailsValues {
  return draft.applicationId === id || !profile ? valuesOf(draft) : toldValues(profile);
}

/** Of what stands in the form, what the device may keep. */
export function draftOf({ name, region, detail }: Partial<DetailsValues>): DraftPatch {
  return { name, address: { ...region, ...(detail !== undefined && { detail }) } };
}

/** Whether the server tells no more of name or address than a mask, which goes back to it from nobody. */
function isToldMasked({ name, address }: Profile): boolean {
  return isMasked(name) || isMasked(address.detail);
}

/** Whether the form says nothing but what the server keeps and does not tell: then there is nothing to send. */
export function isKept(values: DetailsValues, kept: Profile): boolean {
  const shown = toldValues(kept);
  return (
    isToldMasked(kept) &&
    TYPED.every((field) => values[field] === shown[field]) &&
    isSameRegion(values.region, shown.region)
  );
}

/**
 * Everything that is wrong with the form.
 *
 * @param kept what the server keeps already.
 */
export function checkProfile(values: DetailsValues, kept: Profile | undefined): DetailsErrors {
  if (kept && isKept(values, kept)) return {};
  return errorsOf((field) => checkField(field, values, kept !== undefined));
}
