import * as v from 'valibot';
import {
  type Application,
  address,
  fieldMessages,
  idNumber,
  name,
  type Profile,
  type ProfileRequest,
  phone,
} from '@/contract';
import { isMasked, unmasked } from '@/domain/mask';
import { typedName } from '@/domain/name';
import { typedDigits, typedPhone } from '@/domain/typedDigits';
import { addressOf, type ChosenRegion, isSameRegion, regionFault, regionOf } from '@/shared/address';
import type { Draft, DraftPatch } from '@/store';

/** The fields of the form, in the order in which they are filled in. */
export const FIELDS = ['name', 'idNumber', 'phone', 'region', 'detail'] as const;
export type FieldId = (typeof FIELDS)[number];

/**
 * What stands in the form. Empty is what the server already keeps, tells no more than a mask of, and is not typed anew.
 * `idNumber` and `phone` live in the form's memory only.
 */
export interface FormValues {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly region: ChosenRegion;
  readonly detail: string;
}

export const NO_REGION: ChosenRegion = { regionCode: '', province: '', city: '', district: '' };

export type FieldErrors = Partial<Record<FieldId, string>>;

/** What the server refused, at its fields. It knows more than the form's own check, which must not overrule it. */
export interface Refusal {
  readonly errors: FieldErrors;
  /** Its fields do not belong together: a change of one mends all. */
  readonly isOfAll: boolean;
}

export const NOT_REFUSED: Refusal = { errors: {}, isOfAll: false };

/** What is left of a refusal once a field has another value, and the fields of which it then says nothing more. */
export function mended(
  refusal: Refusal,
  field: FieldId,
): { readonly rest: Refusal; readonly fields: readonly FieldId[] } {
  const { errors, isOfAll } = refusal;
  if (isOfAll && errors[field]) return { rest: NOT_REFUSED, fields: FIELDS.filter((each) => errors[each]) };
  const { [field]: _, ...rest } = errors;
  return { rest: { errors: rest, isOfAll }, fields: [field] };
}

function valuesOf({ name, address }: Pick<Profile, 'name' | 'address'>): FormValues {
  const { detail, ...region } = address;
  return { name, idNumber: '', phone: '', region: regionOf(region), detail };
}

/** What the server tells, without what is no more than a mask: that is typed anew. */
function toldValues(profile: Profile): FormValues {
  const values = valuesOf(profile);
  return { ...values, name: unmasked(values.name), detail: unmasked(values.detail) };
}

/**
 * What the form begins with: the draft typed for this application, else what the server keeps for it, else a draft typed
 * for another. One of them whole: half of one address and half of another are no address.
 */
export function initialValues(draft: Draft, { id, profile }: Application): FormValues {
  return draft.applicationId === id || !profile ? valuesOf(draft) : toldValues(profile);
}

/** Of what stands in the form, what the device may keep. */
export function draftOf({ name, region, detail }: Partial<FormValues>): DraftPatch {
  return { name, address: { ...region, ...(detail !== undefined && { detail }) } };
}

/** Whether the server tells no more of name or address than a mask, which goes back to it from nobody. */
export function isToldMasked({ name, address }: Profile): boolean {
  return isMasked(name) || isMasked(address.detail);
}

/** Whether the form says nothing but what the server keeps and does not tell: then there is nothing to send. */
export function isKept(values: FormValues, kept: Profile): boolean {
  const shown = toldValues(kept);
  return (
    isToldMasked(kept) &&
    values.name === shown.name &&
    values.detail === shown.detail &&
    isSameRegion(values.region, shown.region) &&
    values.idNumber === '' &&
    values.phone === ''
  );
}

/**
 * What is wrong with one field, in words for the user; `undefined` where it is right. The contract's own schemas judge.
 *
 * @param kept what the server keeps already.
 */
export function checkField(field: FieldId, values: FormValues, kept: Profile | undefined): string | undefined {
  if (kept && isKept(values, kept)) return undefined;
  if (field === 'region') return regionFault(values.region);
  if (field === 'detail') return firstMessage(v.safeParse(address.entries.detail, values.detail));
  if (field === 'name') return firstMessage(v.safeParse(name, typedName(values.name)));
  const typed = field === 'idNumber' ? typedDigits(values.idNumber) : typedPhone(values.phone);
  if (typed === '' && kept) return undefined;
  return firstMessage(v.safeParse(field === 'idNumber' ? idNumber : phone, typed));
}

function firstMessage(result: v.SafeParseResult<v.GenericSchema>): string | undefined {
  return result.success ? undefined : fieldMessages(result.issues)[''];
}

/** Everything that is wrong with the form. */
export function checkForm(values: FormValues, kept: Profile | undefined): FieldErrors {
  const errors: FieldErrors = {};
  for (const field of FIELDS) {
    const message = checkField(field, values, kept);
    if (message) errors[field] = message;
  }
  return errors;
}

/** What is sent; an ID number or phone that the server keeps and that was not typed anew is left out. */
export function requestOf(values: FormValues): ProfileRequest {
  const idNumberTyped = typedDigits(values.idNumber);
  const phoneTyped = typedPhone(values.phone);
  return {
    name: typedName(values.name),
    ...(idNumberTyped && { idNumber: idNumberTyped }),
    ...(phoneTyped && { phone: phoneTyped }),
    address: addressOf(values.region, values.detail),
  };
}

const LABELS: Record<FieldId, string> = {
  name: '姓名',
  idNumber: '身份证号',
  phone: '手机号',
  region: '所在地区',
  detail: '详细地址',
};

/** The fields that are wrong, by their labels in the order of the form: `姓名、手机号`; empty where none is. */
export function wrongFields(errors: FieldErrors): string {
  return FIELDS.filter((field) => errors[field])
    .map((field) => LABELS[field])
    .join('、');
}
