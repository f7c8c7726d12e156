import { isFields, textOf } from '../../messages';
import type { Overlays } from '../overlays';
import type { Permissions } from '../permissions';
import { isScope, type Scope } from '../scopes';
import { Alert } from '../widgets/Alert';
import type { NativeCalls } from './call';
import { LEFT, REFUSED } from './failures';

/** Nobody: what Alipay tells of a member. */
const MEMBER = {
  code: '10000',
  msg: 'Success',
  nickName: '示例用户',
  avatar: '',
  gender: 'f',
  countryCode: 'CN',
  province: '浙江省',
  city: '杭州市',
} as const;

/** What only the merchant's server could read; here it is no cipher of anything. */
const SEALED = { sign: 'c2ltdWxhdGVk', sign_type: 'RSA2', encrypt_type: 'AES', charset: 'UTF-8' } as const;

interface Told {
  readonly scope: Scope;
  readonly response: unknown;
}

/** What is told by which method of the bridge's one call to Alipay's servers. */
const METHODS: Readonly<Record<string, Told>> = {
  getOpenUserInfo: { scope: 'userInfo', response: { response: MEMBER } },
  getPhoneNumber: { scope: 'phoneNumber', response: { response: 'c2ltdWxhdGVk', ...SEALED } },
};

const textsIn = (list: unknown): string[] => (Array.isArray(list) ? list.map(textOf) : []);

/** What Alipay knows of the person, and what they allow the app. */
export function accountCalls(overlays: Overlays, permissions: Permissions): NativeCalls {
  return {
    async appxrpc({ requestData }) {
      const [given] = Array.isArray(requestData) ? requestData : [];
      const told = METHODS[isFields(given) ? textOf(given.method) : ''];
      if (!told) return { error: 1, errorMessage: 'not implemented' };
      return (await permissions.ask(told.scope)) ? { response: JSON.stringify(told.response) } : REFUSED;
    },

    /** `<button open-type="getAuthorize">`: what it names is told by the calls above, once it is allowed. */
    async getComponentAuth({ scopeNicks }) {
      for (const scope of textsIn(scopeNicks)) {
        if (isScope(scope) && !(await permissions.ask(scope))) return REFUSED;
      }
      return undefined;
    },
    getAuthorize: async ({ scopes, scopeNicks }) => {
      const [scope = ''] = textsIn(scopes ?? scopeNicks).map((name) => name.replace(/^scope\./, ''));
      return !isScope(scope) || (await permissions.ask(scope)) ? { successScope: scope } : REFUSED;
    },

    getSetting: () => ({ authSetting: { ...permissions.decided() } }),
    async openSetting() {
      await permissions.change();
      return { authSetting: { ...permissions.decided() } };
    },

    async requestSubscribeMessage({ entityIds }) {
      const ids = textsIn(entityIds);
      const chosen = await overlays.ask<number>((settle) => (
        <Alert
          title="订阅消息（模拟）"
          text={`小程序想要给您发送 ${ids.length} 种消息`}
          buttons={['取消', '订阅']}
          onChoose={settle}
        />
      ));
      if (chosen !== 1) return LEFT;
      const result = { subscribedEntityIds: ids, unsubscribedEntityIds: [], currentSubscribedEntityIds: ids };
      return { behavior: 'subscribe', keep: false, result };
    },
  };
}
