import { formatYuan } from '@/domain/money';
import { SCORE_PURPOSE } from '@/domain/policy';
import { ALIPAY_SCREENS, type AlipayCall } from '../../../client/alipayScreens';
import { freezeIn } from '../../../client/freeze';
import { type Fields, isFields, textOf } from '../../messages';
import type { Overlays } from '../overlays';
import { Alert } from '../widgets/Alert';
import { AlipayScreen, Line } from '../widgets/AlipayScreen';
import type { PhoneWorld } from '../world';
import type { NativeCalls } from './call';

type Choice = 'accept' | 'cancel';

/** The world is not there to say what Alipay would answer. */
const BROKEN = { error: 4, errorMessage: '系统繁忙，请稍后再试' };

/** The program of Alipay's that chats. */
const CHAT = '2017112000050756';

interface Screen {
  readonly call: AlipayCall;
  readonly isFull?: boolean;
  readonly content: React.ReactNode;
}

/** Alipay's own services, played with what the mocked world says Alipay would answer. */
export function alipayCalls(overlays: Overlays, world: PhoneWorld, appName: string): NativeCalls {
  const ask = async (call: string, input: object, choice?: Choice): Promise<Fields> => {
    try {
      const answer = await world.control('POST', '/native', { call, input, ...(choice ? { choice } : {}) });
      return isFields(answer) ? answer : BROKEN;
    } catch {
      return BROKEN;
    }
  };
  const show = async ({ call, isFull = false, content }: Screen): Promise<Choice> => {
    const next = await world.control('GET', '/native').catch(() => undefined);
    return overlays.ask<Choice>((settle) => (
      <AlipayScreen
        words={ALIPAY_SCREENS[call]}
        isFull={isFull}
        wantsCancel={isFields(next) && next[call] === 'CANCELLED'}
        onChoose={settle}
      >
        {content}
      </AlipayScreen>
    ));
  };

  const authorise = async (scopes: readonly string[]): Promise<Fields> => {
    // Login asks nobody.
    const choice = scopes.includes('auth_zhima')
      ? await show({ call: 'getAuthCode', content: <Authorisation appName={appName} /> })
      : undefined;
    return ask('getAuthCode', { scopes }, choice);
  };

  const services: Readonly<Record<string, (param: Fields) => Promise<Fields>>> = {
    async 'open-certify'({ certifyId }) {
      const choice = await show({ call: 'startAPVerify', isFull: true, content: <Face /> });
      return ask('startAPVerify', { certifyId }, choice);
    },
    async 'shopping-address'() {
      // Asked beforehand, so that the screen shows what choosing it will bring.
      const offered = await ask('getAddress', {}, 'accept');
      const choice = await show({ call: 'getAddress', content: <Address offered={offered} /> });
      return choice === 'accept' ? offered : ask('getAddress', {}, 'cancel');
    },
  };

  return {
    async getAuthCode({ scopeNicks }) {
      const answer = await authorise(Array.isArray(scopeNicks) ? scopeNicks.map(textOf) : ['auth_base']);
      // The bridge's name for it, which the base library changes.
      return 'authCode' in answer ? { ...answer, authcode: answer.authCode } : answer;
    },
    getBusinessAuth: ({ scopeNicks }) => ({ authSuccessScopes: scopeNicks }),
    async startBizService({ name, param }) {
      const service = services[textOf(name)];
      const given: unknown = JSON.parse(textOf(param) || '{}');
      return service ? service(isFields(given) ? given : {}) : { error: 1, errorMessage: 'not implemented' };
    },
    async tradePay({ orderStr }) {
      const choice = await show({
        call: 'tradePay',
        content: <Checkout appName={appName} orderStr={textOf(orderStr)} />,
      });
      return ask('tradePay', { orderStr }, choice);
    },
    async makePhoneCall({ number }) {
      const chosen = await overlays.ask<number>((settle) => (
        <Alert title="拨打电话（模拟）" text={textOf(number)} buttons={['知道了']} onChoose={settle} />
      ));
      return chosen === 0 ? undefined : BROKEN;
    },
    /** Another of Alipay's programs: by `<contact-button>` the chat of customer service, or cards and tickets. */
    async startApp({ appId }) {
      const isChat = textOf(appId) === CHAT;
      await overlays.ask<number>((settle) => (
        <Alert
          title={isChat ? '在线客服（模拟）' : '支付宝服务（模拟）'}
          text={isChat ? '在支付宝里，这里会打开商家的聊天窗。' : '在支付宝里，这里会打开支付宝的另一项服务。'}
          buttons={['知道了']}
          onChoose={settle}
        />
      ));
      return undefined;
    },
  };
}

function Authorisation({ appName }: { readonly appName: string }) {
  return (
    <>
      <p className="alipay-lead">{`${appName} 申请获得以下信息`}</p>
      <Line label="您的芝麻分">{`用于${SCORE_PURPOSE}`}</Line>
      <p className="alipay-hint">拒绝后不会提供任何信息，您可以随时再次授权。</p>
    </>
  );
}

function Face() {
  return (
    <>
      <div className="face-ring" aria-hidden="true">
        <div className="face-head" />
        <div className="face-body" />
      </div>
      <p className="alipay-lead">请正对屏幕，保持光线充足</p>
      <p className="alipay-hint">这里不会打开摄像头，也不会采集任何图像。</p>
    </>
  );
}

function Checkout({ appName, orderStr }: { readonly appName: string; readonly orderStr: string }) {
  const freeze = freezeIn(orderStr);
  return (
    <>
      <p className="alipay-lead">芝麻信用 · 押金授权</p>
      <Line label="收款方">{appName}</Line>
      {freeze && <Line label="押金">{formatYuan(freeze.amount)}</Line>}
      {freeze && <Line label="信用减免">{formatYuan(freeze.creditAmount)}</Line>}
      {freeze && <Line label="冻结">{formatYuan(freeze.fundAmount)}</Line>}
      <Line label="方式">信用免押，不足部分冻结余额</Line>
      <p className="alipay-hint">这里不会产生真实的扣款或冻结。</p>
    </>
  );
}

function Address({ offered }: { readonly offered: Fields }) {
  const { prov, city, area, street, address } = offered;
  return <Line label="收货地址">{[prov, city, area, street, address].map(textOf).join('')}</Line>;
}
