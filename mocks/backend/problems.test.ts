/** Each wrong call gets its documented problem. */
import fc from 'fast-check';
import { BASE_PATH, BODY_LIMIT, type EndpointName } from '../../src/contract';
import { checkCharacter, isIdNumber } from '../../src/domain/idNumber';
import {
  apply,
  call,
  callRaw,
  logIn,
  native,
  newBackend,
  problemIn,
  read,
  refusal,
  send,
  submit,
  type TestUser,
  tryFace,
  userOf,
  walkToConfirm,
  walkToFace,
  walkToProfile,
  walkToReview,
} from '../../test/mockedBackend';
import { bodies, PROFILE } from '../../test/samples';
import { endpointNames, table } from './routes';

const newUser = (scenario = 'approved') => userOf(newBackend(), scenario);
/** Any id in place of a parameter. */
const filled = (name: EndpointName, id = 'nothing') => BASE_PATH + table[name].path.replace(/\{\w+\}/g, id);
const sample = (name: EndpointName) => (bodies[name] === undefined ? undefined : JSON.stringify(bodies[name]));

const names = (wanted: (name: EndpointName) => boolean) => endpointNames.filter(wanted);

describe.each(names((name) => !table[name].anonymous))('%s', (name) => {
  it.each([
    ['no token', {}],
    ['an unknown token', { authorization: 'Bearer unknown' }],
    ['a token of another scheme', { authorization: 'Basic unknown' }],
    ['an inherited name as a token', { authorization: 'Bearer __proto__' }],
  ])('with %s is unauthenticated', (_, headers) => {
    expect(problemIn(send(newUser(), table[name].method, filled(name), sample(name), headers)).code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

describe.each(names((name) => table[name].path.includes('{')))('%s', (name) => {
  it.each(['nothing', '__proto__', 'constructor', '%E0%A4%A', 'a'.repeat(5000)])('does not find %s', (id) => {
    const user = newUser();
    logIn(user);
    expect(problemIn(send(user, table[name].method, filled(name, id), sample(name))).code).toBe('NOT_FOUND');
  });
});

describe('somebody else', () => {
  const others = names((name) => /^\/(applications|orders)\/\{id\}/.test(table[name].path));
  const user = newUser();
  const id = walkToReview(user);
  const other = { ...user, token: '' };
  logIn(other, 'user:bob');

  it.each(others)('does not find the application by %s', (name) => {
    expect(problemIn(send(other, table[name].method, filled(name, id), sample(name))).code).toBe('NOT_FOUND');
  });

  it('has a list of their own, and the same one by the same name', () => {
    expect(call(other, 'listApplications')).toEqual([]);
    const own = apply(other).id;
    const again = { ...user, token: '' };
    logIn(again, 'user:bob');
    expect(call(again, 'listApplications').map((one) => one.id)).toEqual([own]);
    logIn(again, 'any other code');
    expect(call(again, 'listApplications').map((one) => one.id)).toEqual([id]);
  });
});

it.each([
  ['GET', '/'],
  ['GET', '/api/v1'],
  ['GET', '/api/v1/'],
  ['GET', '/api/v1/nothing'],
  ['GET', '/api/v1/devices/'],
  ['GET', '/api/v1/devices/a/b'],
  ['DELETE', '/api/v1/devices'],
  ['PATCH', '/api/v1/applications'],
  ['GET', '/__mock/nothing'],
  ['POST', '/__mock/scenarios'],
  ['GET', '/__mock/__proto__'],
])('%s %s is not found', (method, path) => {
  expect(problemIn(send(newUser(), method, path, '{}')).code).toBe('NOT_FOUND');
});

/** A user, the id their draft has, and a token: enough to reach the body of each endpoint that has one. */
function beforeBody(name: EndpointName): { user: TestUser; path: string } {
  const user = newUser();
  const id = walkToReview(user);
  if (!table[name].path.startsWith('/orders')) return { user, path: filled(name, id) };
  read(send(user, 'POST', '/__mock/clock', '{"advanceWorkingDays":1}'));
  return { user, path: filled(name, call(user, 'getApplication', { params: { id } }).orderId) };
}

describe.each(names((name) => table[name].body !== undefined))('the body of %s', (name) => {
  const { user, path } = beforeBody(name);
  const key = { 'idempotency-key': 'another' };
  const sending = (body: string | undefined) => problemIn(send(user, table[name].method, path, body, key));

  it.each([[''], [undefined], ['{'], ['undefined'], ["{'a':1}"], ['{"a":1}}']])('%j is no JSON', (body) => {
    expect(sending(body).code).toBe('BAD_JSON');
  });

  it.each(['null', '"text"', '1'])('%s breaks the schema', (body) => {
    expect(sending(body)).toMatchObject({ code: 'INVALID', fields: { '': expect.any(String) } });
  });

  it('may have 64 KiB of UTF-8, and not a byte more', () => {
    const text = (bytes: number) => `"${'字'.repeat((bytes - 2) / 3)}${'a'.repeat((bytes - 2) % 3)}"`;
    expect(Buffer.byteLength(text(BODY_LIMIT))).toBe(BODY_LIMIT);
    expect(sending(text(BODY_LIMIT)).code).toBe('INVALID');
    expect(sending(text(BODY_LIMIT + 1)).code).toBe('TOO_LARGE');
  });
});

it.each([
  ['listDevices', 'limit=0', 'limit'],
  ['listDevices', 'limit=51', 'limit'],
  ['listDevices', 'limit=1.5', 'limit'],
  ['listDevices', 'category=car', 'category'],
  ['listDevices', 'cursor=x', 'cursor'],
  ['listDevices', `query=${'a'.repeat(51)}`, 'query'],
  ['listOrders', 'status=NONE', 'status'],
  ['listOrders', 'cursor=-1', 'cursor'],
] as const)('the query of %s: %s', (name, query, field) => {
  const user = newUser();
  logIn(user);
  const problem = problemIn(send(user, 'GET', `${filled(name)}?${query}`));
  expect([problem.code, ...Object.keys(problem.fields ?? {})].map((text) => text.split('.')[0])).toEqual([
    'INVALID',
    field,
  ]);
});

describe('steps out of order', () => {
  const key = { 'idempotency-key': 'k' };

  it.each([
    ['startFaceVerification', ['credit']],
    ['requestManualVerification', ['credit']],
    ['saveProfile', ['credit', 'face']],
    ['checkHistory', ['credit', 'face', 'profile']],
    ['submitApplication', ['credit', 'face', 'profile', 'history']],
  ] as const)('%s names what is missing', (name, missing) => {
    const user = newUser();
    logIn(user);
    const { id } = apply(user);
    const problem = problemIn(send(user, table[name].method, filled(name, id), sample(name), key));
    expect(problem).toMatchObject({ code: 'STEP_INCOMPLETE', missing });
  });

  it.each([
    'checkCredit',
    'startFaceVerification',
    'saveProfile',
    'checkHistory',
    'requestManualVerification',
  ] as const)('%s is past once submitted', (name) => {
    const user = newUser();
    const id = walkToReview(user);
    expect(problemIn(send(user, table[name].method, filled(name, id), sample(name))).code).toBe('WRONG_STATE');
  });

  it.each([
    'getReview',
    'appealRejection',
    'supplementApplication',
    'chooseCallWindow',
    'freezeDeposit',
    'getDeposit',
  ] as const)('%s is not there before submission', (name) => {
    const user = newUser();
    const id = walkToConfirm(user);
    expect(problemIn(send(user, table[name].method, filled(name, id), sample(name))).code).toBe('WRONG_STATE');
  });

  it('a face that passed is not looked at again', () => {
    const user = newUser();
    const params = { id: walkToProfile(user) };
    expect(refusal(user, 'startFaceVerification', { params, body: { consent: true } }).code).toBe('WRONG_STATE');
  });

  it('another name makes the history to be considered again, another address does not', () => {
    const user = newUser();
    const params = { id: walkToConfirm(user) };
    const { idNumber: _idNumber, phone: _phone, ...rest } = PROFILE;
    const moved = { ...rest, address: { ...rest.address, detail: '世纪大道 300 号' } };
    expect(call(user, 'saveProfile', { params, body: moved })).toMatchObject({
      completedSteps: ['credit', 'face', 'profile', 'history'],
      profile: { idNumber: '110***********002X', phone: '138****8000', address: moved.address },
    });
    const renamed = call(user, 'saveProfile', { params, body: { ...moved, name: '李安娜' } });
    expect(renamed.completedSteps).toEqual(['credit', 'face', 'profile']);
  });
});

describe('applying', () => {
  it('for what is not on offer', () => {
    const user = newUser();
    logIn(user);
    const { deviceId, skuId, planId } = apply(user);
    const right = { deviceId, skuId, planId, addOnIds: [] };
    for (const wrong of [{ deviceId: 'x' }, { skuId: 'x' }, { planId: 'x' }, { addOnIds: ['x'] }]) {
      expect(refusal(user, 'createApplication', { body: { ...right, ...wrong } }).code).toBe('NOT_FOUND');
    }
  });

  it('for what is out of stock', () => {
    const user = newUser();
    logIn(user);
    const card = call(user, 'listDevices', { query: { limit: '50' } }).items.find(({ inStock }) => !inStock);
    const { id, skus, plans } = call(user, 'getDevice', { params: { id: card?.id ?? '' } });
    const body = { deviceId: id, skuId: skus[0]?.id ?? '', planId: plans[0]?.id ?? '', addOnIds: [] };
    expect(refusal(user, 'createApplication', { body }).code).toBe('OUT_OF_STOCK');
  });

  it('twice for the same goes on with the draft, for another choice or after submission it begins anew', () => {
    const user = newUser();
    logIn(user);
    const { id, deviceId, skuId, planId, addOnIds } = apply(user);
    const create = (body: object) =>
      read(callRaw(user, 'createApplication', { body: { deviceId, skuId, planId, addOnIds, ...body } }));
    expect(create({})).toMatchObject({ status: 200, body: { id } });
    expect(create({ addOnIds: [...addOnIds, ...addOnIds] })).toMatchObject({ status: 200, body: { id } });
    const other = create({ addOnIds: [] });
    expect(other).toMatchObject({ status: 201, body: { id: expect.not.stringMatching(`^${id}$`) } });
    call(user, 'cancelApplication', { params: { id }, body: { reason: '改主意了' } });
    expect(create({})).toMatchObject({ status: 201 });
  });
});

describe('the profile', () => {
  it('wants the ID number and phone once', () => {
    const user = newUser();
    const params = { id: walkToProfile(user) };
    const { idNumber: _idNumber, phone: _phone, ...rest } = PROFILE;
    expect(Object.keys(refusal(user, 'saveProfile', { params, body: rest }).fields ?? {})).toEqual([
      'idNumber',
      'phone',
    ]);
  });

  it.each([
    ['20080302', undefined],
    ['20080303', 'INVALID'],
    ['20200101', 'INVALID'],
  ])('of somebody born %s, by the mock clock: %s', (born, code) => {
    const digits = `110105${born}001`;
    const idNumber = digits + checkCharacter(digits);
    expect(isIdNumber(idNumber)).toBe(true);
    const user = newUser();
    const params = { id: walkToProfile(user) };
    const { body } = read(callRaw(user, 'saveProfile', { params, body: { ...PROFILE, idNumber } }));
    expect(body).toMatchObject(code ? { code, fields: { idNumber: expect.any(String) } } : { id: params.id });
  });
});

describe('submission', () => {
  const body = { agreementVersion: '1', accepted: true } as const;

  it('asks for a key', () => {
    const user = newUser();
    const params = { id: walkToConfirm(user) };
    expect(refusal(user, 'submitApplication', { params, body }).code).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('by the same key answers the same, even later; by another it is refused', () => {
    const user = newUser();
    const id = walkToConfirm(user);
    const first = submit(user, id);
    expect(first).toMatchObject({ status: 'AUTO_REVIEW', submittedAt: '2026-03-02T09:30:00+08:00' });
    read(send(user, 'POST', '/__mock/clock', '{"advanceWorkingDays":1}'));
    expect(submit(user, id)).toEqual(first);
    const other = { params: { id }, body, headers: { 'idempotency-key': 'other' } };
    expect(refusal(user, 'submitApplication', other).code).toBe('WRONG_STATE');
    expect(
      call(user, 'getReview', { params: { id } }).timeline.filter(({ code }) => code === 'SUBMITTED'),
    ).toHaveLength(1);
  });
});

it('order calls that the mocked world does not play yet, or not now, are refused and change nothing', () => {
  const { user, path } = beforeBody('confirmReceipt');
  const id = path.split('/')[4] ?? '';
  const before = call(user, 'getOrder', { params: { id } });
  for (const name of [
    'confirmReceipt',
    'payOrder',
    'returnDevice',
    'disputeInspection',
    'buyOut',
    'renewLease',
  ] as const) {
    expect(problemIn(send(user, 'POST', filled(name, id), sample(name))).code).toBe('WRONG_STATE');
  }
  expect(call(user, 'getOrder', { params: { id } })).toEqual(before);
});

describe('garbage', () => {
  const user = newUser();
  const id = walkToFace(user);
  tryFace(user, id);
  native(user, 'getAuthCode', { scopes: ['auth_base'] });
  const path = fc.oneof(
    fc.constantFrom(...endpointNames.map((name) => filled(name, id))),
    fc
      .constantFrom('scenario', 'fault', 'clock', 'native', 'call', 'scenarios', 'requests')
      .map((name) => `/__mock/${name}`),
    fc.webPath().map((text) => `/api/v1${text}`),
    fc.string(),
  );
  const body = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant(undefined),
    fc.constantFrom(...endpointNames.map(sample)),
    fc
      .record({ call: fc.constantFrom('getAuthCode', 'startAPVerify', 'tradePay'), input: fc.anything() })
      .map((one) => JSON.stringify(one)),
  );

  it('is answered as the contract says or with a problem, never with a throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'HEAD', '', 'get'),
        path,
        fc.webQueryParameters(),
        body,
        fc.dictionary(
          fc.constantFrom('idempotency-key', 'x-mock-session', 'authorization', 'content-type'),
          fc.string(),
        ),
        (method, where, query, content, headers) => {
          const answer = send(user, method, query ? `${where}?${query}` : where, content, headers);
          if (answer.kind === 'answer' && answer.status >= 400) {
            expect(problemIn(answer).code).not.toBe('INTERNAL');
          } else if (answer.kind === 'answer') JSON.parse(answer.body);
          // What it may have laid over the world must not reach the next one.
          send(user, 'DELETE', '/__mock/fault');
        },
      ),
      { numRuns: 1500 },
    );
  });
});
