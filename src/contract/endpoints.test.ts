import { bodies } from '@mocks/walk/bodies';
import { PERSON } from '@mocks/walk/person';
import * as v from 'valibot';
import { GATE } from '@/domain/policy';
import { type Endpoint, type EndpointName, type EndpointParams, type EndpointQuery, endpoints } from './endpoints';
import { fieldMessages, PROBLEM_STATUS } from './problem';

const table: Readonly<Record<EndpointName, Endpoint>> = endpoints;
/** A query for each endpoint that takes one. */
const queries: { readonly [N in EndpointName]?: EndpointQuery<N> } = {
  listDevices: { category: 'phone', query: 'iPhone', cursor: '20', limit: 50 },
  listOrders: { status: ['SHIPPED', 'RENTING'], limit: 1 },
};
const isName = (name: string): name is EndpointName => name in table;
const all = Object.keys(table)
  .filter(isName)
  .map((name): [EndpointName, Endpoint] => [name, table[name]]);

/** The messages a backend answers with, or none where the input is right. */
function messages(schema: v.GenericSchema | undefined, input: unknown): Record<string, string> {
  if (!schema) throw new Error('This endpoint takes nothing of the kind');
  const result = v.safeParse(schema, input);
  return result.success ? {} : fieldMessages(result.issues);
}

const bodyMessages = (name: EndpointName, input: unknown) => messages(table[name].body, input);

describe('the table', () => {
  it('names every method and path once', () => {
    const calls = all.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(new Set(calls).size).toBe(calls.length);
  });

  it.each(all)('%s: a GET asks, all else sends', (_, endpoint) => {
    expect(endpoint.body !== undefined).toBe(endpoint.method !== 'GET');
    if (endpoint.method !== 'GET') expect(endpoint.query).toBeUndefined();
  });

  it.each(all)('%s: a path with an id may name nothing that is there', (_, endpoint) => {
    if (endpoint.path.includes('{')) expect(endpoint.problems).toContain('NOT_FOUND');
  });

  it('lets in without a token what api and login need, and nothing else', () => {
    expect(all.filter(([, endpoint]) => endpoint.anonymous).map(([name]) => name)).toEqual([
      'createSession',
      'listDevices',
      'getDevice',
      'getAgreement',
      'getSupport',
    ]);
  });

  it('asks for an idempotency key exactly where its absence is a problem', () => {
    const asking = all.filter(([, endpoint]) => endpoint.idempotencyKey).map(([name]) => name);
    const refusing = all
      .filter(([, { problems }]) => problems?.includes('IDEMPOTENCY_KEY_REQUIRED'))
      .map(([name]) => name);
    expect(asking).toEqual(['submitApplication']);
    expect(refusing).toEqual(asking);
  });

  it('gives every problem an error status', () => {
    for (const status of Object.values(PROBLEM_STATUS)) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('types the parameters of a path', () => {
    const params: EndpointParams<'getFaceVerification'> = { id: 'a', certifyId: 'b' };
    expect(Object.keys(params)).toEqual(['id', 'certifyId']);
    // @ts-expect-error certifyId is missing
    const lacking: EndpointParams<'getFaceVerification'> = { id: 'a' };
    // @ts-expect-error the path of listDevices has no parameters
    const none: keyof EndpointParams<'listDevices'> = 'id';
    expect([lacking, none]).toHaveLength(2);
  });
});

describe('right requests', () => {
  it.each(all.filter(([, endpoint]) => endpoint.body))('%s takes its sample', (name) => {
    expect(bodyMessages(name, bodies[name])).toEqual({});
  });

  it.each(all.filter(([, endpoint]) => endpoint.query))('%s takes its sample and an empty query', (name, endpoint) => {
    expect(messages(endpoint.query, queries[name])).toEqual({});
    expect(messages(endpoint.query, {})).toEqual({});
  });

  it('leave what was kept before out of a profile', () => {
    const { idNumber: _idNumber, phone: _phone, ...rest } = PERSON;
    expect(bodyMessages('saveProfile', rest)).toEqual({});
  });

  it('leave the code of a place without an official one out, and no other way of saying so', () => {
    const { regionCode: _regionCode, ...place } = PERSON.address;
    expect(bodyMessages('saveProfile', { ...PERSON, address: place })).toEqual({});
    expect(bodyMessages('supplementApplication', { address: place })).toEqual({});
    for (const regionCode of ['', null, '44190', '4419000', 441900])
      expect(bodyMessages('saveProfile', { ...PERSON, address: { ...place, regionCode } })).toEqual({
        'address.regionCode': '请选择所在地区',
      });
  });

  it('come out trimmed, in one spelling and with defaults', () => {
    const parsed = v.parse(endpoints.saveProfile.body, { ...PERSON, name: ' 李娜 ', idNumber: '11010519491231002x' });
    expect([parsed.name, parsed.idNumber]).toEqual(['李娜', '11010519491231002X']);
    expect(v.parse(endpoints.listDevices.query, {}).limit).toBe(20);
    expect(v.parse(endpoints.listOrders.query, queries.listOrders)).toMatchObject({
      status: ['SHIPPED', 'RENTING'],
      limit: 1,
    });
  });
});

const ILL_FORMED = '格式不正确，请核对后重新提交';
const FILL_IN = '请填写这一项';
const SHORT = '请写到门牌号，至少 5 个字';
const TERMS = '请先阅读并同意《租赁服务协议》';
const OUTDATED = '协议已更新，请重新阅读';
const WRONG_PHONE = '请填写 11 位手机号';
const NO_NAME = '请填写姓名';
const PLACE = '请选择所在地区';
const NO_CONSENT = '需要您的同意才能继续';
const PAID_FOR = '请选择要支付的款项';

describe('malformed bodies', () => {
  const profile = (change: object) => ({ ...PERSON, ...change });
  const at = (change: object) => profile({ address: { ...PERSON.address, ...change } });

  it.each<[string, EndpointName, unknown, Record<string, string>]>([
    ['no object', 'createSession', 'text', { '': ILL_FORMED }],
    ['null', 'submitApplication', null, { '': ILL_FORMED }],
    ['a list', 'saveProfile', [], { '': ILL_FORMED }],
    ['a list', 'buyOut', [], { '': ILL_FORMED }],
    ['a list in place of an address', 'supplementApplication', { address: [] }, { address: ILL_FORMED }],
    ['no auth code', 'createSession', {}, { authCode: FILL_IN }],
    ['an empty auth code', 'createSession', { authCode: '' }, { authCode: ILL_FORMED }],
    [
      'add-ons that are no list',
      'createApplication',
      { deviceId: 'd', skuId: 's', planId: 'p', addOnIds: 'a' },
      { addOnIds: ILL_FORMED },
    ],
    ['no choice', 'createApplication', { addOnIds: [] }, { deviceId: FILL_IN, skuId: FILL_IN, planId: FILL_IN }],
    ['no consent to credit', 'checkCredit', {}, { consent: NO_CONSENT }],
    ['consent refused', 'startFaceVerification', { consent: false }, { consent: NO_CONSENT }],
    ['consent as a text', 'checkHistory', { consent: 'true' }, { consent: NO_CONSENT }],
    ['an empty profile', 'saveProfile', {}, { name: NO_NAME, address: FILL_IN }],
    ['a blank name', 'saveProfile', profile({ name: '  ' }), { name: NO_NAME }],
    ['a Latin name', 'saveProfile', profile({ name: 'Li Na' }), { name: '请填写身份证上的中文姓名' }],
    ['a name with a blank inside', 'saveProfile', profile({ name: '李 娜' }), { name: '姓名中间不要有空格' }],
    [
      'an old ID number',
      'saveProfile',
      profile({ idNumber: '110105491231002' }),
      { idNumber: '这是 15 位的旧号码，请填写现在的 18 位身份证号' },
    ],
    ['a name of 51', 'saveProfile', profile({ name: '李'.repeat(51) }), { name: '姓名最多 50 个字' }],
    ['a name that is a number', 'saveProfile', profile({ name: 1 }), { name: NO_NAME }],
    [
      'a wrong ID number',
      'saveProfile',
      profile({ idNumber: '110105194912310021' }),
      { idNumber: '身份证号不正确，请核对 18 位号码' },
    ],
    [
      'an ID number too long',
      'saveProfile',
      profile({ idNumber: '11010519491231002X1' }),
      { idNumber: '身份证号最多 18 个字' },
    ],
    ['a short phone number', 'saveProfile', profile({ phone: '1380013' }), { phone: WRONG_PHONE }],
    ['an address that is a text', 'saveProfile', profile({ address: '上海' }), { address: ILL_FORMED }],
    ['no region', 'saveProfile', at({ regionCode: '' }), { 'address.regionCode': PLACE }],
    ['no detail', 'saveProfile', at({ detail: '' }), { 'address.detail': '请填写详细地址' }],
    ['a short detail', 'saveProfile', at({ detail: '8 楼' }), { 'address.detail': SHORT }],
    [
      'an empty address',
      'saveProfile',
      profile({ address: {} }),
      {
        'address.province': '请填写省份',
        'address.city': '请填写城市',
        'address.district': FILL_IN,
        'address.detail': '请填写详细地址',
      },
    ],
    ['several at once', 'saveProfile', profile({ name: '', phone: '1' }), { name: NO_NAME, phone: WRONG_PHONE }],
    ['agreement not accepted', 'submitApplication', { agreementVersion: '1', accepted: false }, { accepted: TERMS }],
    [
      'another agreement',
      'submitApplication',
      { agreementVersion: '0', accepted: true },
      { agreementVersion: OUTDATED },
    ],
    ['an empty submission', 'submitApplication', {}, { agreementVersion: OUTDATED, accepted: TERMS }],
    ['a window that is none', 'chooseCallWindow', { window: 'NIGHT' }, { window: '请选择接听时段' }],
    ['no window', 'chooseCallWindow', {}, { window: '请选择接听时段' }],
    [
      'a supplement in part wrong',
      'supplementApplication',
      { address: { ...PERSON.address, detail: 'x' } },
      { 'address.detail': SHORT },
    ],
    ['an empty appeal', 'appealRejection', { message: ' ' }, { message: '请填写情况说明' }],
    ['an endless appeal', 'appealRejection', { message: '长'.repeat(501) }, { message: '情况说明最多 500 个字' }],
    ['no reason', 'cancelApplication', {}, { reason: '请填写取消原因' }],
    ['no reason', 'cancelOrder', {}, { reason: '请填写取消原因' }],
    ['nothing', 'payOrder', {}, { for: PAID_FOR }],
    ['a list', 'payOrder', [], { '': PAID_FOR }],
    ['a sum for nothing', 'payOrder', { amount: 1 }, { for: PAID_FOR }],
    ['a payment for rent as such', 'payOrder', { for: 'RENT', number: 1, amount: 1 }, { for: PAID_FOR }],
    ['no instalment', 'payOrder', { for: 'INSTALLMENT', amount: 1 }, { number: FILL_IN }],
    ['an instalment that is none', 'payOrder', { for: 'INSTALLMENT', number: 0, amount: 1 }, { number: ILL_FORMED }],
    ['an instalment without its sum', 'payOrder', { for: 'INSTALLMENT', number: 1 }, { amount: FILL_IN }],
    ['a settlement without its sum', 'payOrder', { for: 'SETTLEMENT' }, { amount: FILL_IN }],
    ['no sum', 'buyOut', {}, { amount: FILL_IN }],
    ['a way of return that is none', 'returnDevice', { method: 'PIGEON' }, { method: '请选择归还方式' }],
    ['no dispute', 'disputeInspection', {}, { message: '请填写异议说明' }],
    ['half a month', 'renewLease', { ...bodies.renewLease, months: 0.5 }, { months: ILL_FORMED }],
    ['no end that is put off', 'renewLease', { months: 3 }, { leaseEnd: FILL_IN }],
  ])('%s to %s', (_, name, body, expected) => {
    expect(bodyMessages(name, body)).toEqual(expected);
  });

  it.each(all.filter(([, endpoint]) => endpoint.body))('%s speaks Chinese whatever it is sent', (name) => {
    for (const body of [
      undefined,
      null,
      1,
      'text',
      [],
      {},
      { consent: 0, name: {}, address: [], months: '1', window: 1 },
    ]) {
      for (const message of Object.values(bodyMessages(name, body))) expect(message).toMatch(/^[^A-Za-z]+$/);
    }
  });

  it('counts a character beyond the basic plane as one', () => {
    expect(bodyMessages('saveProfile', profile({ name: '\u{20bb7}'.repeat(50) }))).toEqual({});
    expect(bodyMessages('saveProfile', profile({ name: '\u{20bb7}'.repeat(51) }))).toEqual({
      name: '姓名最多 50 个字',
    });
  });

  it.each<[string, EndpointName, (text: string) => unknown, number]>([
    ['an auth code', 'createSession', (authCode) => ({ authCode }), 256],
    ['an id', 'createApplication', (skuId) => ({ deviceId: 'd', skuId, planId: 'p', addOnIds: [] }), 64],
    ['a district', 'saveProfile', (district) => at({ district }), 20],
    ['a street', 'saveProfile', (detail) => at({ detail }), 100],
    ['an appeal', 'appealRejection', (message) => ({ message }), 500],
  ])('counts it so in %s', (_, name, bodyOf, most) => {
    expect(bodyMessages(name, bodyOf('\u{20bb7}'.repeat(most)))).toEqual({});
    expect(Object.keys(bodyMessages(name, bodyOf('\u{20bb7}'.repeat(most + 1))))).toHaveLength(1);
  });

  it('counts it as one where a least length is asked for, too', () => {
    expect(bodyMessages('saveProfile', at({ detail: '\u{20bb7}'.repeat(5) }))).toEqual({});
    expect(bodyMessages('saveProfile', at({ detail: '\u{20bb7}'.repeat(4) }))).toEqual({
      'address.detail': SHORT,
    });
  });
});

describe('malformed queries', () => {
  const RANGE = '应为 1–50 的整数';

  it.each<[EndpointName, object, Record<string, string>]>([
    ['listDevices', { limit: 0 }, { limit: RANGE }],
    ['listDevices', { limit: 51 }, { limit: RANGE }],
    ['listDevices', { limit: -1 }, { limit: RANGE }],
    ['listDevices', { limit: 1.5 }, { limit: RANGE }],
    ['listDevices', { limit: '20' }, { limit: RANGE }],
    ['listDevices', { limit: 'many' }, { limit: RANGE }],
    ['listDevices', { limit: '' }, { limit: RANGE }],
    ['listDevices', { category: 'car' }, { category: '没有这个分类' }],
    ['listDevices', { query: 'x'.repeat(51) }, { query: '搜索词最多 50 个字' }],
    ['listOrders', { limit: 99999 }, { limit: RANGE }],
    ['listOrders', { status: ['SHIPPED', 'LOST'] }, { 'status.1': '没有这个订单状态' }],
    ['listOrders', { status: [] }, { status: '请选择订单状态' }],
    ['listOrders', { cursor: '' }, { cursor: ILL_FORMED }],
  ])('%s %j', (name, query, expected) => {
    expect(messages(table[name].query, query)).toEqual(expected);
  });

  it('count characters beyond the basic plane as bodies do', () => {
    expect(messages(table.listDevices.query, { query: '\u{20bb7}'.repeat(50) })).toEqual({});
    expect(messages(table.listDevices.query, { query: '\u{20bb7}'.repeat(51) })).toEqual({
      query: '搜索词最多 50 个字',
    });
  });
});

describe('credit scores', () => {
  const result = (zmScore: string) => ({ isAdmittance: 'Y', admittanceScore: GATE, zmScore, bizNo: 'b' });
  it.each(['350', String(GATE), '949', '950', 'N/A'])('%s is one', (score) => {
    expect(messages(endpoints.checkCredit.response, result(score))).toEqual({});
  });

  it.each(['349', '951', '1000', '', `${GATE}.0`])('%j is none', (score) => {
    expect(Object.keys(messages(endpoints.checkCredit.response, result(score)))).toEqual(['zmScore']);
  });

  it.each([350, GATE, GATE + 20, 950])('a gate of %d is one', (admittanceScore) => {
    expect(messages(endpoints.checkCredit.response, { ...result('720'), admittanceScore })).toEqual({});
  });
  it.each([349, 951, 600.5, '600', undefined])('a gate of %j is none', (admittanceScore) => {
    const wrong = { ...result('720'), admittanceScore };
    expect(Object.keys(messages(endpoints.checkCredit.response, wrong))).toEqual(['admittanceScore']);
  });
});
