/** The mocked world’s own controls. */
import { BASE_PATH } from '../../../src/contract';
import {
  begun,
  call,
  callRaw,
  control,
  logIn,
  native,
  newBackend,
  newUser,
  problemIn,
  read,
  send,
  userOf,
  walkTo,
} from '../../../test/mockedBackend';
import { scenarios } from '../../scenarios';

it('lists the scenarios', () => {
  const rows = read(send(newUser(), 'GET', '/__mock/scenarios')).body;
  expect(rows).toEqual(scenarios.map(({ name, title, description, group }) => ({ name, title, description, group })));
});

describe('PUT /scenario', () => {
  it('begins anew, and is the session’s from then on', () => {
    const user = newUser();
    logIn(user);
    control(user, 'PUT', '/scenario', { name: 'low-score' });
    expect(problemIn(callRaw(user, 'listApplications')).code).toBe('UNAUTHENTICATED');
    walkTo(user, 'face');
    expect(call(user, 'listApplications')).toMatchObject([{ status: 'CREDIT_REJECTED' }]);
    control(user, 'PUT', '/scenario', { name: 'low-score' });
    logIn(user);
    expect(call(user, 'listApplications')).toEqual([]);
  });

  it('with `at` tells the application there and its own order, if it has one', () => {
    const user = newUser();
    expect(control(user, 'PUT', '/scenario', { name: 'many-orders', at: 'credit' })).not.toHaveProperty('orderId');
    const { applicationId, orderId } = control(user, 'PUT', '/scenario', { name: 'many-orders', at: 'order' });
    logIn(user);
    expect(call(user, 'getApplication', { params: { id: String(applicationId) } }).orderId).toBe(orderId);
  });

  it.each([
    [{ name: 'none' }, 404],
    [{ name: '__proto__' }, 404],
    [{ name: 'approved', at: 'nowhere' }, 422],
    [{}, 422],
  ])('%j is refused with %d', (body, status) => {
    expect(read(send(newUser(), 'PUT', '/__mock/scenario', JSON.stringify(body))).status).toBe(status);
  });
});

describe('the clock', () => {
  it('begins on 2 March 2026 and moves only when told', () => {
    const user = newUser();
    logIn(user);
    const now = () => call(user, 'listOrders', { query: {} }).now;
    expect(now()).toBe('2026-03-02T09:30:00+08:00');
    expect(control(user, 'POST', '/clock', { advanceHours: 1.5 })).toEqual({ now: '2026-03-02T11:00:00+08:00' });
    expect(control(user, 'POST', '/clock', { advanceWorkingDays: 5 })).toEqual({ now: '2026-03-09T11:00:00+08:00' });
    expect(control(user, 'POST', '/clock', { advanceHours: 0 })).toEqual({ now: '2026-03-09T11:00:00+08:00' });
    expect(now()).toBe('2026-03-09T11:00:00+08:00');
  });

  it.each([
    {},
    { advanceHours: -1 },
    { advanceHours: '1' },
    { advanceHours: 1e9 },
    { advanceWorkingDays: 0.5 },
    { advanceHours: 1, advanceWorkingDays: 1 },
  ])('does not take %j', (body) => {
    expect(problemIn(send(newUser(), 'POST', '/__mock/clock', JSON.stringify(body))).code).toBe('INVALID');
  });

  it('lets things happen at their own time, however far it moves at once', () => {
    const { passDays, review } = begun('phone-missed', 'review');
    passDays(20);
    expect(review().timeline.map(({ code, at }) => `${code} ${at.slice(5, 16)}`)).toEqual([
      'SUBMITTED 03-02T09:30',
      'AUTO_REVIEW 03-02T09:30',
      'PHONE_REVIEW 03-02T10:30',
      'CALL_MISSED 03-02T14:30',
      'CALL_ANSWERED 03-02T18:30',
      'APPROVED 03-02T19:30',
    ]);
  });
});

describe('native calls', () => {
  it('getAddress answers something made up', () => {
    const user = newUser();
    const fields = { prov: expect.any(String), city: expect.any(String), area: expect.any(String), fullname: '张示例' };
    expect(native(user, 'getAddress', {})).toMatchObject({ resultStatus: '9000', result: fields, ...fields });
    expect(native(user, 'getAddress', {}, 'cancel')).toEqual({ resultStatus: '6001' });
  });

  it('tradePay of an unknown order fails', () => {
    expect(native(newUser(), 'tradePay', { orderStr: 'x' })).toMatchObject({ resultCode: '4000' });
  });

  it.each([{ call: 'getLocation', input: {} }, { call: 'tradePay' }, { call: 'getAddress', choice: 'maybe' }])(
    '%j is refused',
    (body) => {
      expect(problemIn(send(newUser(), 'POST', '/__mock/native', JSON.stringify(body))).code).toBe('INVALID');
    },
  );
});

describe('the log of calls', () => {
  it('keeps the last 200 with method, path, status and milliseconds', () => {
    const user = newUser('slow');
    for (let count = 0; count < 205; count += 1) callRaw(user, 'getDevice', { params: { id: `d-${count}` } });
    const log = read(send(user, 'GET', '/__mock/requests')).body;
    expect(log).toHaveLength(200);
    expect(log).toMatchObject({
      0: { method: 'GET', path: '/api/v1/devices/d-5', status: 404 },
      199: { path: '/api/v1/devices/d-204' },
    });
  });

  it('shows nothing personal', () => {
    const user = newUser();
    walkTo(user, 'review');
    for (const path of [
      '/devices?query=13800138000&limit=5',
      '/devices/11010519491231002X',
      '/13800138000?13800138000=1',
      '/devices/p-138-0013-8000',
      '/devices?x-138-0013-8000=1',
      `/applications/${'a1b2'.repeat(16)}`,
      `/${'abcdef'.repeat(11)}`,
      `/devices?category=${user.token}&status=${user.token}`,
    ]) {
      send(user, 'GET', BASE_PATH + path);
    }
    send(user, '13800138000', '/李娜?x=%E6%9D%8E');
    const text = JSON.stringify(read(send(user, 'GET', '/__mock/requests')).body);
    for (const secret of ['13800138000', '0013', '11010519491231002X', user.token, 'a1b2', 'abcdef', '李娜', '%E6'])
      expect(text).not.toContain(secret);
    expect(text).toContain('/api/v1/devices?query=***&limit=5');
  });
});

it('reset goes back to the beginning, without a fault laid over', () => {
  const user = newUser();
  control(user, 'PUT', '/scenario', { name: 'rejected', at: 'order' });
  control(user, 'PUT', '/fault', { kind: 'offline' });
  expect(control(user, 'POST', '/reset')).toEqual({ scenario: 'rejected', now: '2026-03-02T09:30:00+08:00' });
  logIn(user);
  expect(call(user, 'listApplications')).toEqual([]);
});

it('a scenario’s own fault stays with a reset, and strikes anew', () => {
  const user = newUser();
  control(user, 'PUT', '/scenario', { name: 'server-error' });
  const devices = () => read(callRaw(user, 'listDevices', { query: {} })).status;
  control(user, 'PUT', '/fault', { kind: 'rate-limited' });
  expect([devices(), devices()]).toEqual([429, 429]);
  control(user, 'POST', '/reset');
  expect([devices(), devices()]).toEqual([500, 200]);
  control(user, 'POST', '/reset');
  expect([devices(), devices()]).toEqual([500, 200]);
});

it('only PUT /scenario chooses for the session: a reset under a scenario’s header resets that world alone', () => {
  const backend = newBackend();
  const user = userOf(backend);
  control(user, 'PUT', '/scenario', { name: 'rejected' });
  expect(control(userOf(backend, 'late'), 'POST', '/reset').scenario).toBe('late');
  expect(control(user, 'GET', '/clock').scenario).toBe('rejected');
});

it.each([
  ['credit-refused', 'getAuthCode', { scopes: ['auth_zhima'] }, ['CANCELLED', 'GRANTED']],
  ['approved', 'getAuthCode', { scopes: ['auth_zhima'] }, ['GRANTED', 'GRANTED']],
] as const)('GET /native tells what %s has in mind for %s, and plays nothing', (scenario, name, input, expected) => {
  const user = newUser(scenario);
  const next = () => read(send(user, 'GET', '/__mock/native')).body;
  expect([next(), next()]).toMatchObject([{ [name]: expected[0] }, { [name]: expected[0] }]);
  native(user, name, { ...input }, 'cancel');
  expect(next()).toMatchObject({ [name]: expected[1] });
});
