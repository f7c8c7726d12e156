/** What an app has to be allowed, under the names of `my.getSetting`, and what the person reads. */
export const SCOPES = {
  location: '位置信息',
  userInfo: '会员基础信息（昵称、头像）',
  phoneNumber: '手机号',
} as const;

export type Scope = keyof typeof SCOPES;

export const isScope = (name: string): name is Scope => name in SCOPES;
