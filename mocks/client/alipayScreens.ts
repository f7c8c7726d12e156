/** The screens of Alipay's own that are played wherever there is no Alipay: their words, under the call that opens them. */

export interface AlipayScreenWords {
  readonly title: string;
  readonly accept: string;
  readonly cancel: string;
}

export const ALIPAY_SCREENS = {
  getAuthCode: { title: '支付宝授权（模拟）', accept: '同意', cancel: '拒绝' },
  startAPVerify: { title: '人脸识别（模拟）', accept: '开始刷脸', cancel: '取消' },
  tradePay: { title: '支付宝收银台（模拟）', accept: '确认', cancel: '取消' },
  getAddress: { title: '选择地址（模拟）', accept: '使用此地址', cancel: '取消' },
} as const satisfies Readonly<Record<string, AlipayScreenWords>>;

export type AlipayCall = keyof typeof ALIPAY_SCREENS;
