import type * as v from 'valibot';
import type { SupplementPart, supplementRequest } from '@/contract';
import { addressOf, isSameRegion } from '@/shared/address';
import {
  checkField,
  type DetailsErrors,
  type DetailsFieldId,
  type DetailsValues,
  errorsOf,
  TYPED_FIELDS,
} from '@/shared/details';

/** The parts as the user knows them. */
export const PART_LABELS: Record<SupplementPart, string> = {
  name: TYPED_FIELDS.name.label,
  phone: TYPED_FIELDS.phone.label,
  address: '收货地址',
};

/** The part that a field belongs to, of those that a supplement may ask for. */
const PARTS: { readonly [Field in DetailsFieldId]?: SupplementPart } = {
  name: 'name',
  phone: 'phone',
  region: 'address',
  detail: 'address',
};

/** The request: the parts asked for, and no other. */
export function supplementOf(
  { name, phone, region, detail }: DetailsValues,
  parts: readonly SupplementPart[],
): v.InferInput<typeof supplementRequest> {
  return {
    ...(parts.includes('name') && { name: TYPED_FIELDS.name.read(name) }),
    ...(parts.includes('phone') && { phone: TYPED_FIELDS.phone.read(phone) }),
    ...(parts.includes('address') && { address: addressOf(region, detail) }),
  };
}

/**
 * What is wrong with the parts asked for; empty where the request may be sent. An address or a name that is as the review
 * found it would only be asked for again.
 *
 * @param before what the form began with.
 */
export function checkSupplement(
  values: DetailsValues,
  parts: readonly SupplementPart[],
  before: DetailsValues,
): DetailsErrors {
  const errors = errorsOf((field) =>
    parts.some((part) => part === PARTS[field]) ? checkField(field, values, false) : undefined,
  );
  if (Object.keys(errors).length > 0) return errors;
  const { read } = TYPED_FIELDS.name;
  const isSameAddress = isSameRegion(values.region, before.region) && values.detail.trim() === before.detail.trim();
  const isSameName = read(values.name).trim() === read(before.name).trim();
  return {
    ...(parts.includes('name') && isSameName && { name: '请按身份证上的写法更正后再提交' }),
    ...(parts.includes('address') && isSameAddress && { detail: '请补充楼栋或门牌号后再提交' }),
  };
}
