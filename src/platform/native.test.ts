import { alipayNative } from './native.alipay';
import { h5Native } from './native.h5';
import { NativeUnavailable } from './nativeCalls';

type Callbacks = { success(answer: unknown): void; fail(failure: unknown): void };

/** Alipay, whose call `name` ends as given. Returns what it was called with. */
function alipay(name: string, end: 'success' | 'fail', answer: unknown): Callbacks[] {
  const calls: Callbacks[] = [];
  const given = (input: Callbacks) => {
    calls.push(input);
    input[end](answer);
  };
  Object.assign(globalThis, { my: { [name]: given } });
  return calls;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'my');
});

describe('an auth code in Alipay', () => {
  it('is what Alipay hands out for the scopes asked for', async () => {
    const calls = alipay('getAuthCode', 'success', {
      authCode: 'c',
      authSuccessScopes: ['auth_zhima'],
      authErrorScopes: {},
    });
    await expect(alipayNative.getAuthCode(['auth_zhima'])).resolves.toEqual({ authCode: 'c' });
    expect(calls[0]).toMatchObject({ scopes: ['auth_zhima'] });
  });

  it('leaves no promise behind that nobody caught, where Alipay answers one beside the callbacks', async () => {
    const uncaught = jest.fn();
    process.on('unhandledRejection', uncaught);
    const failure = { error: 11 };
    const getAuthCode = ({ fail }: Callbacks) => {
      fail(failure);
      return Promise.reject(failure);
    };
    Object.assign(globalThis, { my: { getAuthCode } });
    await expect(alipayNative.getAuthCode(['auth_zhima'])).resolves.toEqual({ cancelled: true });
    // Node tells of a rejection that nobody took once the turn it came in has ended.
    await new Promise((resolve) => setTimeout(resolve));
    process.off('unhandledRejection', uncaught);
    expect(uncaught).not.toHaveBeenCalled();
  });

  it.each([
    ['refused', 'fail', { error: 11 }],
    ['closed', 'fail', { error: 3 }],
    ['given without the scope', 'success', { authCode: 'c', authErrorScopes: { auth_zhima: '20000' } }],
  ] as const)('counts as cancelled where it was %s', async (_, end, answer) => {
    alipay('getAuthCode', end, answer);
    await expect(alipayNative.getAuthCode(['auth_zhima'])).resolves.toEqual({ cancelled: true });
  });

  it.each([
    ['may not hand it out', 'fail', { error: 4, errorMessage: '无权限调用' }],
    ['does not say why', 'fail', undefined],
    ['hands out none', 'success', { authErrorScopes: {} }],
    ['answers nothing', 'success', undefined],
  ] as const)('says so where Alipay %s', async (_, end, answer) => {
    alipay('getAuthCode', end, answer);
    await expect(alipayNative.getAuthCode(['auth_base'])).rejects.toThrow(NativeUnavailable);
  });
});

describe('a face verification in Alipay', () => {
  it.each([['9000'], ['6001'], ['6002'], ['4000']])('ends as %s, its result being null', async (resultStatus) => {
    alipay('startAPVerify', 'success', { resultStatus, result: null });
    await expect(alipayNative.verifyFace({ certifyId: 'c', url: 'u' })).resolves.toEqual({ resultStatus });
  });

  it('that cannot begin has failed', async () => {
    alipay('startAPVerify', 'fail', { error: 2 });
    await expect(alipayNative.verifyFace({ certifyId: 'c', url: 'u' })).resolves.toEqual({ resultStatus: '4000' });
  });

  it('of which Alipay says nothing has failed', async () => {
    alipay('startAPVerify', 'success', undefined);
    await expect(alipayNative.verifyFace({ certifyId: 'c', url: 'u' })).resolves.toEqual({ resultStatus: '4000' });
  });
});

describe('the checkout in Alipay', () => {
  it.each([
    ['9000', '9000'],
    ['6001', '6001'],
    ['6002', '6002'],
    ['4000', '4000'],
    ['8000', '8000'],
    ['6004', '8000'],
    [9000, '9000'],
    [4000, '4000'],
  ])('that ends as %s is %s', async (code, resultCode) => {
    const calls = alipay('tradePay', 'success', { resultCode: code });
    await expect(alipayNative.pay({ orderStr: 'o' })).resolves.toEqual({ resultCode });
    expect(calls[0]).toMatchObject({ orderStr: 'o' });
  });

  it('of which Alipay says nothing is of unknown end', async () => {
    alipay('tradePay', 'success', undefined);
    await expect(alipayNative.pay({ orderStr: 'o' })).resolves.toEqual({ resultCode: '8000' });
    alipay('tradePay', 'fail', { error: 4 });
    await expect(alipayNative.pay({ orderStr: 'o' })).resolves.toEqual({ resultCode: '8000' });
  });
});

describe('an address in Alipay', () => {
  const result = {
    country: '中国',
    prov: '上海市',
    city: '上海市',
    area: '黄浦区',
    street: '南京东路街道',
    address: '人民大道 200 号',
    fullname: '张三',
    mobilePhone: '13800138000',
  };

  it('comes in the parts that the form has', async () => {
    alipay('getAddress', 'success', { resultStatus: '9000', result });
    await expect(alipayNative.chooseAddress()).resolves.toEqual({
      province: '上海市',
      city: '上海市',
      district: '黄浦区',
      detail: '南京东路街道人民大道 200 号',
    });
  });

  it('brings neither the name nor the phone that Alipay keeps with it: the app has no use for them', async () => {
    alipay('getAddress', 'success', { resultStatus: '9000', result });
    expect(JSON.stringify(await alipayNative.chooseAddress())).not.toMatch(/张三|13800138000/);
  });

  it.each([
    ['浙江省杭州市西湖区虚构路 556 号', '', '虚构路 556 号'],
    ['浙江省 杭州市 西湖区 虚构路 556 号', '', '虚构路 556 号'],
    ['浙江省西湖区虚构路 556 号', '', '虚构路 556 号'],
    ['浙江省杭州市西湖区示例街道虚构路 556 号', '示例街道', '示例街道虚构路 556 号'],
    ['示例街道虚构路 556 号', '示例街道', '示例街道虚构路 556 号'],
    ['西湖区政府旁虚构路 556 号', '', '西湖区政府旁虚构路 556 号'],
    ['浙江省杭州市西湖区', '', '浙江省杭州市西湖区'],
  ])(
    'has its region once, where Alipay writes that before the street as in its own sample: %s',
    async (address, street, detail) => {
      const told = { prov: '浙江省', city: '杭州市', area: '西湖区', street, address };
      alipay('getAddress', 'success', { resultStatus: '9000', result: told });
      await expect(alipayNative.chooseAddress()).resolves.toMatchObject({ detail });
    },
  );

  it('does without what the user left empty', async () => {
    alipay('getAddress', 'success', {
      resultStatus: '9000',
      result: { prov: '广东省', city: '东莞市', address: '体育路 1 号' },
    });
    await expect(alipayNative.chooseAddress()).resolves.toEqual({
      province: '广东省',
      city: '东莞市',
      district: '',
      detail: '体育路 1 号',
    });
  });

  it.each([
    ['no result', { resultStatus: '9000' }],
    ['an empty result', { resultStatus: '9000', result: '' }],
    ['a result that is null', { resultStatus: '9000', result: null }],
    ['a result without its parts', { resultStatus: '9000', result: { fullname: '张三' } }],
    ['parts that are no texts', { resultStatus: '9000', result: { ...result, prov: 310000 } }],
    ['a status that is none', { resultStatus: '4000', result }],
    ['no status', { result }],
    ['nothing', undefined],
  ])('that comes with %s is said to be unavailable', async (_, answer) => {
    alipay('getAddress', 'success', answer);
    await expect(alipayNative.chooseAddress()).rejects.toThrow('支付宝暂时无法读取收货地址');
    await expect(alipayNative.chooseAddress()).rejects.toThrow(NativeUnavailable);
  });

  it.each([
    ['success', { resultStatus: '6001', result: '' }],
    ['fail', { error: 11 }],
  ] as const)('not chosen is cancelled (%s)', async (end, answer) => {
    alipay('getAddress', end, answer);
    await expect(alipayNative.chooseAddress()).resolves.toEqual({ cancelled: true });
  });
});

it.each([
  ['an address', 'getAddress', () => alipayNative.chooseAddress()],
  ['a phone call', 'makePhoneCall', () => alipayNative.callPhone('95188')],
])('%s that fails without a reason is said to be unavailable', async (_, name, work) => {
  alipay(name, 'fail', undefined);
  await expect(work()).rejects.toThrow(NativeUnavailable);
});

describe('a call that this version of Alipay lacks, or its simulator,', () => {
  it.each([
    ['getAuthCode', () => alipayNative.getAuthCode(['auth_base'])],
    ['verifyFace', () => alipayNative.verifyFace({ certifyId: 'c', url: 'u' })],
    ['pay', () => alipayNative.pay({ orderStr: 'o' })],
    ['chooseAddress', () => alipayNative.chooseAddress()],
    ['callPhone', () => alipayNative.callPhone('95188')],
  ])('is said to be unavailable: %s', async (_, work) => {
    alipay('somethingElse', 'success', {});
    await expect(work()).rejects.toThrow(NativeUnavailable);
  });
});

describe('a browser', () => {
  it.each([
    ['getAuthCode', () => h5Native.getAuthCode(['auth_base'])],
    ['verifyFace', () => h5Native.verifyFace({ certifyId: 'c', url: 'u' })],
    ['pay', () => h5Native.pay({ orderStr: 'o' })],
    ['chooseAddress', () => h5Native.chooseAddress()],
  ])('asks the user to open Alipay: %s', async (_, work) => {
    await expect(work()).rejects.toThrow('请打开支付宝');
    await expect(work()).rejects.toThrow(NativeUnavailable);
  });
});
