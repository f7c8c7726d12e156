import { ELSEWHERE, PERSON } from '@mocks/walk/person';

/** Names of the interactions that the app and its native twin have in common. */
export const LIST = {
  mount: 'device list: mount, 20 devices',
  more: 'device list: 20 more',
  category: 'device list: another category',
} as const;

export const FORM = {
  mount: 'profile: mount',
  character: (label: string) => `profile: a character typed in ${label}`,
  leave: (label: string) => `profile: ${label} left`,
  openRegions: 'profile: region list, open',
  province: 'profile: region list, a province',
  closeRegions: 'profile: region list, close',
  chosen: 'profile: region list, chosen and so closed',
} as const;

/** What is typed into the fields. */
export const TYPED = {
  姓名: PERSON.name,
  身份证号: PERSON.idNumber,
  手机号: PERSON.phone,
  详细地址: ELSEWHERE.detail,
} as const;
