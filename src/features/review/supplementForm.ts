import * as v from 'valibot';
import { fieldMessages, type Profile, type SupplementPart, supplementRequest } from '@/contract';
import { unmasked } from '@/domain/mask';
import { typedName } from '@/domain/name';
import { typedPhone } from '@/domain/typedDigits';
import { addressOf, type ChosenRegion, errorsAtFields, isSameRegion, regionFault, regionOf } from '@/shared/address';

/** What stands in the form; parts that are not asked for are not sent. A phone lives in the form's memory only. */
export interface SupplementValues {
  readonly name: string;
  readonly phone: string;
  readonly region: ChosenRegion;
  readonly detail: string;
}

export const SUPPLEMENT_FIELDS = ['name', 'phone', 'region', 'detail'] as const;
export type SupplementErrors = Partial<Record<keyof SupplementValues, string>>;
export type SupplementRequest = v.InferInput<typeof supplementRequest>;

/** The parts as the user knows them. */
export const PART_LABELS: Record<SupplementPart, string> = { name: '姓名', phone: '手机号', address: '收货地址' };

/** The form begins with what the server tells, to be completed; the phone, and what else it tells no more of than a mask, is typed anew. */
export function initialSupplement(profile: Profile | undefined): SupplementValues {
  const { detail, ...region } = profile?.address ?? { province: '', city: '', district: '', detail: '' };
  return { name: unmasked(profile?.name ?? ''), phone: '', region: regionOf(region), detail: unmasked(detail) };
}

/** The request: the parts asked for, and no other. */
export function supplementOf(values: SupplementValues, parts: readonly SupplementPart[]): SupplementRequest {
  const { name, phone, region, detail } = values;
  return {
    ...(parts.includes('name') && { name: typedName(name) }),
    ...(parts.includes('phone') && { phone: typedPhone(phone) }),
    ...(parts.includes('address') && { address: addressOf(region, detail) }),
  };
}

/**
 * What is wrong, by field, as the contract's own schema judges it; empty where the request may be sent. An address or a name
 * that is as the review found it would only be asked for again.
 *
 * @param before what the form began with.
 */
export function checkSupplement(
  values: SupplementValues,
  parts: readonly SupplementPart[],
  before: SupplementValues,
): SupplementErrors {
  const result = v.safeParse(supplementRequest, supplementOf(values, parts));
  if (!result.success) {
    const errors = errorsAtFields(fieldMessages(result.issues), SUPPLEMENT_FIELDS);
    return { ...errors, ...(errors.region && { region: regionFault(values.region) ?? errors.region }) };
  }
  const isSameAddress = isSameRegion(values.region, before.region) && values.detail.trim() === before.detail.trim();
  const isSameName = typedName(values.name).trim() === typedName(before.name).trim();
  return {
    ...(parts.includes('name') && isSameName && { name: '请按身份证上的写法更正后再提交' }),
    ...(parts.includes('address') && isSameAddress && { detail: '请补充楼栋或门牌号后再提交' }),
  };
}
