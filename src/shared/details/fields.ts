/** The fields of the personal details, each once: the profile asks for all of them, a supplement for those a review names. */
import * as v from 'valibot';
import { address, fieldMessages, idNumber, name, type Profile, type ProfileRequest, phone } from '@/contract';
import { isMasked, unmasked } from '@/domain/mask';
import { typedName } from '@/domain/name';
import { TYPED_PHONE_LENGTH, typedDigits, typedPhone } from '@/domain/typedDigits';
import { addressOf, type ChosenRegion, regionFault, regionOf } from '@/shared/address';
import type { FieldProps } from '@/ui';

/** What stands in the form. Empty is also what the server keeps, tells no more than a mask of, and is not typed anew. */
export interface DetailsValues {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly region: ChosenRegion;
  readonly detail: string;
}

export type DetailsFieldId = keyof DetailsValues;
/** One that is typed; the region is chosen in a sheet. */
export type TypedField = Exclude<DetailsFieldId, 'region'>;
export type DetailsErrors = Partial<Record<DetailsFieldId, string>>;

interface FieldRow extends Pick<FieldProps, 'type' | 'placeholder' | 'hint' | 'maxLength' | 'multiline'> {
  readonly label: string;
  /** The contract's own rule, and what is made of a typed text before it judges. */
  readonly schema: v.GenericSchema<string>;
  readonly read: (typed: string) => string;
  /** What the server tells of it. */
  readonly told: (profile: Profile) => string;
  /** The server tells no more of it than a mask; it lives in the form's memory only, and need not be typed again. */
  readonly isSecret?: true;
}

/** The rules and words of each typed field, in the order in which they are filled in. */
export const TYPED_FIELDS: Record<TypedField, FieldRow> = {
  name: {
    label: '姓名',
    placeholder: '与身份证一致',
    maxLength: 50,
    schema: name,
    read: typedName,
    told: (profile) => profile.name,
  },
  idNumber: {
    label: '身份证号',
    type: 'idcard',
    placeholder: '18 位号码',
    hint: '用于核对身份，居民身份证或居住证均可',
    maxLength: 24,
    schema: idNumber,
    read: typedDigits,
    told: (profile) => profile.idNumber,
    isSecret: true,
  },
  phone: {
    label: '手机号',
    type: 'phone',
    placeholder: '11 位手机号',
    hint: '用于收货和审核联系，请保持畅通',
    maxLength: TYPED_PHONE_LENGTH,
    schema: phone,
    read: typedPhone,
    told: (profile) => profile.phone,
    isSecret: true,
  },
  detail: {
    label: '详细地址',
    placeholder: '街道、小区、楼栋、门牌号',
    maxLength: 100,
    multiline: true,
    schema: address.entries.detail,
    read: (typed) => typed,
    told: (profile) => profile.address.detail,
  },
};

export const REGION_LABEL = '所在地区';
const labelOf = (field: DetailsFieldId) => (field === 'region' ? REGION_LABEL : TYPED_FIELDS[field].label);

/** What is told of the person, and all fields, in the order in which they are filled in. */
export const OF_PERSON = ['name', 'idNumber', 'phone'] as const satisfies TypedField[];
export const TYPED = [...OF_PERSON, 'detail'] as const satisfies TypedField[];
export const DETAILS_FIELDS: readonly DetailsFieldId[] = [...OF_PERSON, 'region', 'detail'];

export const NO_REGION: ChosenRegion = { regionCode: '', province: '', city: '', district: '' };

/** The form with what is known of name and address, of a draft or of what the server tells. */
export function valuesOf({ name, address }: Pick<Profile, 'name' | 'address'>): DetailsValues {
  const { detail, ...region } = address;
  return { name, idNumber: '', phone: '', region: regionOf(region), detail };
}

/** What the server tells, without what is no more than a mask: that is typed anew. */
export function toldValues(profile: Profile | undefined): DetailsValues {
  if (!profile) return { name: '', idNumber: '', phone: '', region: NO_REGION, detail: '' };
  const values = valuesOf(profile);
  return { ...values, name: unmasked(values.name), detail: unmasked(values.detail) };
}

/** What is sent; an ID number or phone that the server keeps and that was not typed anew is left out. */
export function requestOf(values: DetailsValues): ProfileRequest {
  const idNumber = TYPED_FIELDS.idNumber.read(values.idNumber);
  const phone = TYPED_FIELDS.phone.read(values.phone);
  return {
    name: TYPED_FIELDS.name.read(values.name),
    ...(idNumber && { idNumber }),
    ...(phone && { phone }),
    address: addressOf(values.region, values.detail),
  };
}

/**
 * What is wrong with one field, in words for the user; `undefined` where it is right. The contract's own schemas judge.
 *
 * @param isGiven the server keeps the details already: what it keeps in secret need not be typed again.
 */
export function checkField(field: DetailsFieldId, values: DetailsValues, isGiven: boolean): string | undefined {
  if (field === 'region') return regionFault(values.region);
  const { read, schema, isSecret } = TYPED_FIELDS[field];
  const typed = read(values[field]);
  if (typed === '' && isSecret && isGiven) return undefined;
  const result = v.safeParse(schema, typed);
  return result.success ? undefined : fieldMessages(result.issues)[''];
}

/** Everything that is wrong, as `check` judges each field. */
export function errorsOf(check: (field: DetailsFieldId) => string | undefined): DetailsErrors {
  const errors: DetailsErrors = {};
  for (const field of DETAILS_FIELDS) {
    const message = check(field);
    if (message) errors[field] = message;
  }
  return errors;
}

/** The fields that are wrong, by their labels in the order of the form: `姓名、手机号`; empty where none is. */
export function wrongFields(errors: DetailsErrors): string {
  return DETAILS_FIELDS.filter((field) => errors[field])
    .map(labelOf)
    .join('、');
}

/** What an empty field says: what is to be typed, or, with `hint`, what the server keeps and tells no more of than a mask. */
export function keptWords(field: TypedField, profile: Profile | undefined, hint: string) {
  const { told, isSecret, ...row } = TYPED_FIELDS[field];
  const kept = profile && told(profile);
  return kept !== undefined && (isSecret || isMasked(kept))
    ? { placeholder: `已填写 ${kept}`, hint }
    : { placeholder: row.placeholder, hint: row.hint };
}
