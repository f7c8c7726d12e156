/** `auth_base` logs in without asking; `auth_zhima` asks the user for their Sesame score. */
export type AuthScope = 'auth_base' | 'auth_zhima';

/** How `my.startAPVerify` and `my.tradePay` end: done, cancelled by the user, network lost, failed. */
export type NativeStatus = '9000' | '6001' | '6002' | '4000';

/** `my.tradePay` has an end, too, of which Alipay knows no more than that it may yet go through. */
export type PayStatus = NativeStatus | '8000';

/** The user left without doing what was asked. */
export interface Cancelled {
  readonly cancelled: true;
}

/** A delivery address that the user chose in Alipay. Whose it is, which Alipay tells too, the app does not ask. */
export interface ChosenAddress {
  readonly province: string;
  readonly city: string;
  /** Empty for cities without districts, e.g. 东莞市. */
  readonly district: string;
  /** Street and house, in one text. */
  readonly detail: string;
}

/** What Alipay itself does for us. Each call rejects with `NativeUnavailable` where Alipay is not there. */
export interface Native {
  getAuthCode(scopes: readonly AuthScope[]): Promise<{ readonly authCode: string } | Cancelled>;
  /** `9000` says that the verification ended, not that it passed: the server's own query does. */
  verifyFace(input: {
    readonly certifyId: string;
    readonly url: string;
  }): Promise<{ readonly resultStatus: NativeStatus }>;
  /**
   * `6001`: the user left it. `4000`: Alipay refused, e.g. for want of money. Any other code leaves it open whether it went
   * through: what counts is what the server then says of the deposit.
   */
  pay(input: { readonly orderStr: string }): Promise<{ readonly resultCode: PayStatus }>;
  chooseAddress(): Promise<ChosenAddress | Cancelled>;
  callPhone(phone: string): Promise<void>;
}

/** Alipay is not there, or this version of it cannot do what was asked. `message` is for the user to read. */
export class NativeUnavailable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NativeUnavailable';
  }
}
