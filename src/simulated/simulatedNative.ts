import type { Controls } from '@mocks/client/controls';
import { freezeIn } from '@mocks/client/freeze';
import Taro from '@tarojs/taro';
import { type ChosenAddress, type Native, type NativeStatus, NativeUnavailable, type PayStatus } from '@/platform';
import { brandText } from '@/ui/brand';
import { askOnScreen, type ScreenChoice } from './simulatedScreens';

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(answer: unknown): Fields {
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function statusOf(value: unknown): NativeStatus {
  return value === '9000' || value === '6001' || value === '6002' ? value : '4000';
}

function payStatusOf(value: unknown): PayStatus {
  return value === '8000' ? value : statusOf(value);
}

/** `my.getAddress` answers with its fields in `result`. */
function addressOf(answer: Fields): ChosenAddress | undefined {
  const { prov, city, area, street, address } = fieldsOf(answer.result);
  if (answer.resultStatus !== '9000' || !textOf(prov)) return undefined;
  return {
    province: textOf(prov),
    city: textOf(city),
    district: textOf(area),
    detail: `${textOf(street)}${textOf(address)}`,
  };
}

/**
 * Stands in for Alipay: each call that has a screen there shows a simulated one here, and the mocked world answers what
 * Alipay would, with its effect on the world. Login shows no screen, as in Alipay.
 */
export function simulatedNative(controls: Controls): Native {
  const control = async (method: 'GET' | 'POST', body?: object): Promise<Fields> =>
    fieldsOf(
      await controls.control(method, '/native', body).catch((error: Error) => {
        throw new NativeUnavailable(error.message);
      }),
    );
  const ask = (call: string, input: unknown, choice?: ScreenChoice) =>
    control('POST', { call, input, ...(choice ? { choice } : {}) });
  /** Whether the scenario would have the person cancel now: only they can. */
  const wantsCancel = async (call: string) => (await control('GET'))[call] === 'CANCELLED';

  return {
    async getAuthCode(scopes) {
      const choice = scopes.includes('auth_zhima')
        ? await askOnScreen({ kind: 'authorise', wantsCancel: await wantsCancel('getAuthCode') })
        : undefined;
      const answer = await ask('getAuthCode', { scopes }, choice);
      const authCode = textOf(answer.authCode);
      return authCode ? { authCode } : { cancelled: true };
    },

    async verifyFace({ certifyId }) {
      const choice = await askOnScreen({ kind: 'face', wantsCancel: await wantsCancel('startAPVerify') });
      const answer = await ask('startAPVerify', { certifyId }, choice);
      return { resultStatus: statusOf(answer.resultStatus) };
    },

    async pay({ orderStr }) {
      const choice = await askOnScreen({
        kind: 'pay',
        wantsCancel: await wantsCancel('tradePay'),
        freeze: freezeIn(orderStr),
      });
      const answer = await ask('tradePay', { orderStr }, choice);
      return { resultCode: payStatusOf(answer.resultCode) };
    },

    async chooseAddress() {
      // Asked beforehand, so that the screen shows what choosing it will bring.
      const address = addressOf(await ask('getAddress', {}, 'accept'));
      if (!address) return { cancelled: true };
      return (await askOnScreen({ kind: 'address', address })) === 'accept' ? address : { cancelled: true };
    },

    async callPhone(phone) {
      await Taro.showModal({
        title: '拨打电话（模拟）',
        content: phone,
        showCancel: false,
        confirmText: '知道了',
        confirmColor: brandText,
      });
    },
  };
}
