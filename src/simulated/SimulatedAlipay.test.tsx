import { View } from '@tarojs/components';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Native, NativeUnavailable } from '@/platform';
import { renderPage } from '../../test/setup/renderPage';
import { setWorldNotice } from './notices';
import { Overlay } from './Overlay';
import { simulatedNative } from './simulatedNative';

const ANSWERS: Readonly<Record<string, unknown>> = {
  getAuthCode: { authCode: 'code-1' },
  startAPVerify: { resultStatus: '9000', result: null },
  tradePay: { resultCode: '6001' },
  getAddress: {
    resultStatus: '9000',
    result: {
      prov: '浙江省',
      city: '杭州市',
      area: '西湖区',
      street: '文新街道',
      address: '文三路 1 号',
      fullname: '李雷',
      mobilePhone: '13800138000',
    },
  },
};

let asked: unknown[] = [];
/** What the scenario has in mind, by call. */
let upcoming: Readonly<Record<string, string>> = {};
let alipay: Native;

/** Alipay, where the world is silent. */
const silent = simulatedNative({ control: () => Promise.reject(new Error('模拟服务没有响应')) });

beforeEach(() => {
  asked = [];
  upcoming = {};
  alipay = simulatedNative({
    async control(method, _path, body) {
      if (method === 'GET') return upcoming;
      asked.push(body);
      return ANSWERS[typeof body === 'object' && body && 'call' in body ? String(body.call) : ''];
    },
  });
  renderPage(
    () => (
      <View>
        <Overlay />
      </View>
    ),
    '/pages/home/index',
  );
});

/** Makes a call that opens a screen, and hands its pending answer on. */
async function opened<T>(call: () => Promise<T>): Promise<{ readonly answer: Promise<T> }> {
  const { answer } = await act(async () => ({ answer: call() }));
  return { answer };
}

async function tap(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
  expect(screen.queryByRole('dialog')).toBeNull();
}

test('login shows no screen', async () => {
  expect(await alipay.getAuthCode(['auth_base'])).toEqual({ authCode: 'code-1' });
  expect(asked).toEqual([{ call: 'getAuthCode', input: { scopes: ['auth_base'] } }]);
});

test.each([
  ['支付宝授权', '同意', 'accept', 'getAuthCode', () => alipay.getAuthCode(['auth_zhima']), { authCode: 'code-1' }],
  ['支付宝授权', '拒绝', 'cancel', 'getAuthCode', () => alipay.getAuthCode(['auth_zhima']), { authCode: 'code-1' }],
  [
    '人脸识别',
    '开始刷脸',
    'accept',
    'startAPVerify',
    () => alipay.verifyFace({ certifyId: 'c', url: 'u' }),
    { resultStatus: '9000' },
  ],
  [
    '人脸识别',
    '取消',
    'cancel',
    'startAPVerify',
    () => alipay.verifyFace({ certifyId: 'c', url: 'u' }),
    { resultStatus: '9000' },
  ],
  ['支付宝收银台', '确认', 'accept', 'tradePay', () => alipay.pay({ orderStr: 'o' }), { resultCode: '6001' }],
  ['支付宝收银台', '取消', 'cancel', 'tradePay', () => alipay.pay({ orderStr: 'o' }), { resultCode: '6001' }],
])('%s: 「%s」 tells the world %s, which answers', async (title, button, choice, call, ask, answer) => {
  const { answer: given } = await opened<unknown>(ask);
  expect(screen.getByRole('dialog', { name: `${title}（模拟）` })).toBeVisible();
  await tap(button);
  expect(await given).toEqual(answer);
  expect(asked).toMatchObject([{ call, choice }]);
});

test('a keyboard stays inside; Escape is 「取消」', async () => {
  const { answer } = await opened(() => alipay.verifyFace({ certifyId: 'c', url: 'u' }));
  expect(screen.getByRole('dialog')).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(screen.getByRole('button', { name: '取消' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await answer;
  expect(asked).toMatchObject([{ call: 'startAPVerify', choice: 'cancel' }]);
});

test('the address is shown before it is taken, without whose it is', async () => {
  const { answer } = await opened(() => alipay.chooseAddress());
  expect(screen.getByText('浙江省杭州市西湖区文新街道文三路 1 号')).toBeVisible();
  expect(screen.queryByText(/李雷|138/)).toBeNull();
  await tap('使用此地址');
  expect(await answer).toEqual({
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文新街道文三路 1 号',
  });
});

test('the checkout shows the amounts of the freeze', async () => {
  const orderStr = 'method=m&out_order_no=o&amount=500000&credit_amount=300000&fund_amount=200000&sign=mock';
  const { answer } = await opened(() => alipay.pay({ orderStr }));
  for (const yuan of ['¥5,000.00', '¥3,000.00', '¥2,000.00']) expect(screen.getByText(yuan)).toBeVisible();
  await tap('确认');
  await answer;
});

test.each([
  ['getAuthCode', '拒绝', () => alipay.getAuthCode(['auth_zhima'])],
  ['startAPVerify', '取消', () => alipay.verifyFace({ certifyId: 'c', url: 'u' })],
  ['tradePay', '取消', () => alipay.pay({ orderStr: 'o' })],
])('where the scenario has the person cancel, %s says what to tap', async (call, button, ask) => {
  upcoming = { [call]: 'CANCELLED' };
  const first = await opened<unknown>(ask);
  expect(screen.getByText(`本场景：请点「${button}」`)).toBeVisible();
  await tap(button);
  await first.answer;
  upcoming = { [call]: 'PASSED' };
  const second = await opened<unknown>(ask);
  expect(screen.queryByText(/本场景/)).toBeNull();
  await tap(button);
  await second.answer;
});

test.each([
  ['a login', () => silent.getAuthCode(['auth_base'])],
  ['the score', () => silent.getAuthCode(['auth_zhima'])],
  ['a face', () => silent.verifyFace({ certifyId: 'c', url: 'u' })],
  ['the checkout', () => silent.pay({ orderStr: 'o' })],
  ['an address', () => silent.chooseAddress()],
])('where the world does not answer, %s is unavailable and says why', async (_, ask) => {
  await expect(ask()).rejects.toThrow(new NativeUnavailable('模拟服务没有响应'));
  await expect(ask()).rejects.toBeInstanceOf(NativeUnavailable);
});

test('leaving the address screen takes none', async () => {
  const { answer } = await opened(() => alipay.chooseAddress());
  await tap('取消');
  expect(await answer).toEqual({ cancelled: true });
});

test('a notice of the world stands above the page until it is dismissed', async () => {
  act(() => setWorldNotice('模拟环境中没有场景“x”'));
  expect(screen.getByRole('alert')).toHaveTextContent('模拟环境中没有场景“x”');
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
