import { type Native, type NativeStatus, NativeUnavailable } from './nativeCalls';

/** What Alipay hands to `fail`. */
interface Failure {
  readonly error?: number;
  readonly errorMessage?: string;
}

/** `my.getAuthCode` fails with 11 where the user refused and with 3 where they closed the sheet. */
const AUTH_REFUSED: readonly (number | undefined)[] = [11, 3];

/** Address and phone calls fail with 11 where the user called them off. */
const CALLED_OFF = 11;

/** Any status but those documented is a failure, except that `8000` and `6004` of `my.tradePay` leave the end unknown. */
function statusOf(code: unknown): NativeStatus {
  const text = String(code);
  return text === '9000' || text === '6001' || text === '6002' ? text : '4000';
}

function unavailable(what: string): NativeUnavailable {
  return new NativeUnavailable(`支付宝暂时无法${what}，已填写的内容不受影响。请稍后再试，或将支付宝更新到最新版本。`);
}

/**
 * A call that rejects with `NativeUnavailable` where this version of Alipay, or its simulator, has none such, or where it
 * says so by `fail`.
 */
function calling<T>(
  name: 'startAPVerify' | 'tradePay' | 'getAddress' | 'makePhoneCall',
  what: string,
  begin: (resolve: (answer: T) => void, fail: () => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(unavailable(what));
    if (typeof my[name] === 'function') begin(resolve, fail);
    else fail();
  });
}

/** Alipay's own calls, `my.*`. Called with callbacks: base libraries before 2.x have no promises. */
export const alipayNative: Native = {
  getAuthCode: (scopes) =>
    new Promise((resolve, reject) => {
      my.getAuthCode({
        scopes: [...scopes],
        success: ({ authCode, authErrorScopes }) => {
          const refused = scopes.some((scope) => authErrorScopes?.[scope] !== undefined);
          resolve(authCode && !refused ? { authCode } : { cancelled: true });
        },
        fail: ({ error }: Failure) => {
          if (AUTH_REFUSED.includes(error)) resolve({ cancelled: true });
          else reject(unavailable('完成授权'));
        },
      });
    }),

  verifyFace: ({ certifyId, url }) =>
    calling('startAPVerify', '进行人脸识别', (resolve) =>
      my.startAPVerify({
        certifyId,
        url,
        // `result` beside the status may be null; the server's query tells what came of it.
        success: ({ resultStatus }) => resolve({ resultStatus: statusOf(resultStatus) }),
        fail: () => resolve({ resultStatus: '4000' }),
      }),
    ),

  pay: ({ orderStr }) =>
    calling('tradePay', '打开收银台', (resolve) =>
      my.tradePay({
        orderStr,
        success: ({ resultCode }) => resolve({ resultCode: statusOf(resultCode) }),
        fail: () => resolve({ resultCode: '4000' }),
      }),
    ),

  chooseAddress: () =>
    calling('getAddress', '读取收货地址', (resolve, reject) =>
      my.getAddress({
        success: (answer) => {
          if (answer.resultStatus !== '9000') {
            resolve({ cancelled: true });
            return;
          }
          const { prov, city, area, street, address, fullname, mobilePhone } = answer.result;
          resolve({
            province: prov,
            city,
            district: area ?? '',
            detail: `${street ?? ''}${address}`,
            name: fullname || undefined,
            phone: mobilePhone || undefined,
          });
        },
        fail: ({ error }: Failure) => {
          if (error === CALLED_OFF) resolve({ cancelled: true });
          else reject();
        },
      }),
    ),

  callPhone: (phone) =>
    calling('makePhoneCall', '拨打电话', (resolve, reject) =>
      my.makePhoneCall({
        number: phone,
        success: () => resolve(),
        fail: ({ error }: Failure) => {
          if (error === CALLED_OFF) resolve();
          else reject();
        },
      }),
    ),
};
