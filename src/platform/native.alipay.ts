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

/** Any status but those documented is a failure: e.g. `8000` and `6004` of `my.tradePay`, whose end only the server knows. */
function statusOf(code: unknown): NativeStatus {
  const text = String(code);
  return text === '9000' || text === '6001' || text === '6002' ? text : '4000';
}

function unavailable(what: string): NativeUnavailable {
  return new NativeUnavailable(`支付宝暂时无法${what}，已填写的内容不受影响。请稍后再试，或将支付宝更新到最新版本。`);
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
    new Promise((resolve, reject) => {
      if (typeof my.startAPVerify !== 'function') {
        reject(unavailable('进行人脸识别'));
        return;
      }
      my.startAPVerify({
        certifyId,
        url,
        // `result` beside the status may be null; the server's query tells what came of it.
        success: ({ resultStatus }) => resolve({ resultStatus: statusOf(resultStatus) }),
        fail: () => resolve({ resultStatus: '4000' }),
      });
    }),

  pay: ({ orderStr }) =>
    new Promise((resolve) => {
      my.tradePay({
        orderStr,
        success: ({ resultCode }) => resolve({ resultCode: statusOf(resultCode) }),
        fail: () => resolve({ resultCode: '4000' }),
      });
    }),

  chooseAddress: () =>
    new Promise((resolve, reject) => {
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
          else reject(unavailable('读取收货地址'));
        },
      });
    }),

  callPhone: (phone) =>
    new Promise((resolve, reject) => {
      my.makePhoneCall({
        number: phone,
        success: () => resolve(),
        fail: ({ error }: Failure) => {
          if (error === CALLED_OFF) resolve();
          else reject(unavailable('拨打电话'));
        },
      });
    }),
};
