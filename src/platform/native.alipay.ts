import { type ChosenAddress, type Native, type NativeStatus, NativeUnavailable, type PayStatus } from './nativeCalls';

/** `my.getAuthCode` fails with 11 where the user refused and with 3 where they closed the sheet. */
const AUTH_REFUSED: readonly unknown[] = [11, 3];

/** Address and phone calls fail with 11 where the user called them off. */
const CALLED_OFF = 11;

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of what Alipay hands to a callback, whatever it is: versions of Alipay differ, and what a callback throws
 * reaches nobody, so that the call would never end.
 */
function fieldsOf(answer: unknown): Fields {
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Any status but those documented is a failure. */
function statusOf(code: unknown): NativeStatus {
  const text = String(code);
  return text === '9000' || text === '6001' || text === '6002' ? text : '4000';
}

/** Of a checkout anything but what is documented leaves the end open, as `8000` and `6004` do. */
function payStatusOf(code: unknown): PayStatus {
  const status = statusOf(code);
  return status === '4000' && String(code) !== status ? '8000' : status;
}

/** What stands after those names, one behind the other, any of which may be left out but the first. */
function after(names: readonly string[], text: string): string {
  const [first = ''] = names;
  if (!first || !text.startsWith(first)) return text;
  return names.reduce((rest, name) => (rest.startsWith(name) ? rest.slice(name.length).trim() : rest), text);
}

/** The address in the `result` of `my.getAddress`; `undefined` where there is none. Whose it is, is not taken over. */
function addressOf(result: unknown): ChosenAddress | undefined {
  const { prov, city: cityName, area, street, address } = fieldsOf(result);
  if (!textOf(prov) || !textOf(address)) return undefined;
  const [province, city, district] = [textOf(prov), textOf(cityName), textOf(area)];
  // Alipay's own sample of an answer has the region there once more.
  const place = after([province, city, district], textOf(address)) || textOf(address);
  return { province, city, district, detail: `${textOf(street)}${after([textOf(street)], place)}` };
}

function unavailable(what: string): NativeUnavailable {
  return new NativeUnavailable(`支付宝暂时无法${what}，已填写的内容不受影响。请稍后再试，或将支付宝更新到最新版本。`);
}

/**
 * A call that rejects with `NativeUnavailable` where this version of Alipay, or its simulator, has none such, or where it
 * says so by `fail`.
 */
function calling<T>(
  name: 'getAuthCode' | 'startAPVerify' | 'tradePay' | 'getAddress' | 'makePhoneCall',
  what: string,
  begin: (resolve: (answer: T) => void, fail: () => void) => unknown,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(unavailable(what));
    if (typeof my[name] !== 'function') return fail();
    // Some base libraries answer a promise beside the callbacks; what it rejects with is told by `fail` already.
    Promise.resolve(begin(resolve, fail)).catch(() => {});
  });
}

/** Alipay's own calls, `my.*`. Called with callbacks: base libraries before 2.x have no promises. */
export const alipayNative: Native = {
  getAuthCode: (scopes) =>
    calling('getAuthCode', '完成授权', (resolve, reject) =>
      my.getAuthCode({
        scopes: [...scopes],
        success: (answer) => {
          const { authCode, authErrorScopes } = fieldsOf(answer);
          const errors = fieldsOf(authErrorScopes);
          if (scopes.some((scope) => errors[scope] !== undefined)) resolve({ cancelled: true });
          else if (textOf(authCode)) resolve({ authCode: textOf(authCode) });
          else reject();
        },
        fail: (failure) => {
          if (AUTH_REFUSED.includes(fieldsOf(failure).error)) resolve({ cancelled: true });
          else reject();
        },
      }),
    ),

  verifyFace: ({ certifyId, url }) =>
    calling('startAPVerify', '进行人脸识别', (resolve) =>
      my.startAPVerify({
        certifyId,
        url,
        // `result` beside the status may be null; the server's query tells what came of it.
        success: (answer) => resolve({ resultStatus: statusOf(fieldsOf(answer).resultStatus) }),
        fail: () => resolve({ resultStatus: '4000' }),
      }),
    ),

  pay: ({ orderStr }) =>
    calling('tradePay', '打开收银台', (resolve) =>
      my.tradePay({
        orderStr,
        success: (answer) => resolve({ resultCode: payStatusOf(fieldsOf(answer).resultCode) }),
        fail: () => resolve({ resultCode: '8000' }),
      }),
    ),

  chooseAddress: () =>
    calling('getAddress', '读取收货地址', (resolve, reject) =>
      my.getAddress({
        success: (answer) => {
          const { resultStatus, result } = fieldsOf(answer);
          const status = statusOf(resultStatus);
          const address = status === '9000' ? addressOf(result) : undefined;
          if (address) resolve(address);
          else if (status === '6001') resolve({ cancelled: true });
          else reject();
        },
        fail: (failure) => {
          if (fieldsOf(failure).error === CALLED_OFF) resolve({ cancelled: true });
          else reject();
        },
      }),
    ),

  callPhone: (phone) =>
    calling('makePhoneCall', '拨打电话', (resolve, reject) =>
      my.makePhoneCall({
        number: phone,
        success: () => resolve(),
        fail: (failure) => {
          if (fieldsOf(failure).error === CALLED_OFF) resolve();
          else reject();
        },
      }),
    ),
};
