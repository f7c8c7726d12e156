/** The mocked world's own controls. */
import * as v from 'valibot';
import { BASE_PATH, endpoints } from '../../src/contract';
import {
  advance,
  call,
  callRaw,
  control,
  logIn,
  native,
  newBackend,
  problemIn,
  read,
  send,
  statusOf,
  userOf,
  walkToFace,
  walkToReview,
} from '../../test/mockedBackend';
import { scenarios } from '../scenarios';
import { FAULT_KINDS } from '../scenarios/scenario';
import { PLACES } from './journey';

const newUser = (scenario?: string) => userOf(newBackend(), scenario);

it('lists the scenarios', () => {
  const rows = read(send(newUser(), 'GET', '/__mock/scenarios')).body;
  expect(rows).toEqual(scenarios.map(({ name, title, description }) => ({ name, title, description })));
});

describe('PUT /scenario', () => {
  it('begins anew, and is the session’s from then on', () => {
    const user = newUser();
    logIn(user);
    control(user, 'PUT', '/scenario', { name: 'low-score' });
    expect(problemIn(callRaw(user, 'listApplications')).code).toBe('UNAUTHENTICATED');
    const id = walkToFace(user);
    expect(statusOf(user, id)).toBe('CREDIT_REJECTED');
    control(user, 'PUT', '/scenario', { name: 'low-score' });
    logIn(user);
    expect(call(user, 'listApplications')).toEqual([]);
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

describe.each(scenarios.map(({ name }) => name))('%s begun at', (name) => {
  /** How far its way leads, where it ends early. */
  const ends: Record<string, readonly string[]> = {
    'low-score': ['CREDIT_REJECTED'],
    'not-assessable': ['NOT_ASSESSABLE'],
  };

  it.each(PLACES)('%s', (at) => {
    const backend = newBackend();
    const begun = control(userOf(backend), 'PUT', '/scenario', { name, at });
    // Seen from a world without the scenario's fault: what was wound forward is in its saved state.
    const saved = JSON.parse(JSON.parse(backend.save()).content).worlds[0][1];
    const application = saved.applications[String(begun.applicationId)];
    expect(Object.keys(saved.applications)).toHaveLength(1);
    expect(saved.played).toBeDefined();
    const end = ends[name]?.[0];
    if (end) {
      expect(application.status).toBe(at === 'credit' ? 'DRAFT' : end);
      return;
    }
    const done = [application.credit, application.face.verifications[0], application.profile, application.history];
    const place = Math.min(PLACES.indexOf(at), 4);
    expect(done.filter(Boolean)).toHaveLength(place);
    if (at === 'review') expect(application).toMatchObject({ status: 'AUTO_REVIEW', review: { round: 0 } });
    if (at === 'order' && name === 'rejected-final') expect(application.status).toBe('CLOSED');
    else if (at === 'order') expect(saved.orders[application.orderId].status).toBe('TO_SIGN');
    else expect(saved.now).toBe(Date.parse('2026-03-02T09:30:00+08:00'));
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
    const user = newUser('phone-missed');
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 20 });
    expect(
      call(user, 'getReview', { params: { id } }).timeline.map(({ code, at }) => `${code} ${at.slice(5, 16)}`),
    ).toEqual([
      'SUBMITTED 03-02T09:30',
      'AUTO_REVIEW 03-02T09:30',
      'PHONE_REVIEW 03-02T10:30',
      'CALL_MISSED 03-02T18:30',
      'CALL_ANSWERED 03-03T20:30',
      'APPROVED 03-03T21:30',
    ]);
  });
});

describe('faults', () => {
  const devices = (user: ReturnType<typeof newUser>) => callRaw(user, 'listDevices', { query: {} });
  const support = (user: ReturnType<typeof newUser>) => callRaw(user, 'getSupport');
  const seen = (answer: ReturnType<typeof devices>) =>
    answer.kind === 'answer' ? `${answer.status} ${answer.delayMs}` : answer.kind;

  it.each([
    ['offline', 'disconnect'],
    ['timeout', 'hang'],
    ['slow', '200 5000'],
    ['server-error', '500 0'],
    ['rate-limited', '429 0'],
    ['malformed', '200 0'],
  ])('%s, laid over or as a scenario, answers %s', (kind, expected) => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind });
    expect([seen(devices(user)), seen(devices(newUser(kind)))]).toEqual([expected, expected]);
    control(user, 'DELETE', '/fault');
    expect(seen(devices(user))).toBe('200 0');
  });

  it('a scenario’s own fault stays when one laid over is taken away', () => {
    const user = newUser('slow');
    control(user, 'PUT', '/fault', { kind: 'offline' });
    expect(seen(devices(user))).toBe('disconnect');
    control(user, 'DELETE', '/fault');
    expect(seen(devices(user))).toBe('200 5000');
  });

  it('strikes one endpoint, so many times', () => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind: 'server-error', endpoint: 'GET /devices', times: 2 });
    expect([support(user), devices(user), devices(user), devices(user)].map(seen)).toEqual([
      '200 0',
      '500 0',
      '500 0',
      '200 0',
    ]);
  });

  it('server-error strikes each endpoint’s first call', () => {
    const user = newUser('server-error');
    expect([devices(user), devices(user), support(user), support(user)].map(seen)).toEqual([
      '500 0',
      '200 0',
      '500 0',
      '200 0',
    ]);
  });

  it('session-expired strikes the first authenticated call', () => {
    const user = newUser('session-expired');
    logIn(user);
    expect(seen(devices(user))).toBe('200 0');
    expect(problemIn(callRaw(user, 'listApplications')).code).toBe('UNAUTHENTICATED');
    logIn(user);
    expect(call(user, 'listApplications')).toEqual([]);
  });

  it('rate-limited says when to try again', () => {
    const answer = devices(newUser('rate-limited'));
    expect(problemIn(answer).code).toBe('RATE_LIMITED');
    expect(read(answer).headers['retry-after']).toMatch(/^\d+$/);
  });

  it('malformed breaks the contract in three ways', () => {
    const user = newUser('malformed');
    const texts = [1, 2, 3].map(() => {
      const answer = devices(user);
      return answer.kind === 'answer' ? answer.body : '';
    });
    const [missing, wrong, cut] = texts;
    for (const text of [missing, wrong])
      expect(v.is(endpoints.listDevices.response, JSON.parse(text ?? ''))).toBe(false);
    expect(Object.keys(JSON.parse(missing ?? '')).length).toBeLessThan(Object.keys(JSON.parse(wrong ?? '')).length);
    expect(() => JSON.parse(cut ?? '')).toThrow();
  });

  it('malformed breaks an empty list too', () => {
    const user = newUser();
    logIn(user);
    control(user, 'PUT', '/fault', { kind: 'malformed' });
    for (const _ of [1, 2, 3]) {
      const answer = callRaw(user, 'listApplications');
      expect(() => JSON.parse(answer.kind === 'answer' ? answer.body : '[]')).toThrow();
    }
  });

  it.each(FAULT_KINDS)('%s leaves the controls alone', (kind) => {
    const user = newUser(kind);
    for (const path of ['/scenarios', '/requests']) expect(seen(send(user, 'GET', `/__mock${path}`))).toBe('200 0');
  });

  it.each([{ kind: 'fire' }, { kind: 'slow', endpoint: 'GET /nothing' }, { kind: 'slow', times: 0 }, {}])(
    '%j is refused',
    (body) => {
      expect(problemIn(send(newUser(), 'PUT', '/__mock/fault', JSON.stringify(body))).code).toBe('INVALID');
    },
  );
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
    walkToReview(user);
    for (const path of [
      '/devices?query=13800138000&limit=5',
      '/devices/11010519491231002X',
      '/13800138000?13800138000=1',
    ]) {
      send(user, 'GET', BASE_PATH + path);
    }
    send(user, '13800138000', '/李娜?x=%E6%9D%8E');
    const text = JSON.stringify(read(send(user, 'GET', '/__mock/requests')).body);
    for (const secret of ['13800138000', '11010519491231002X', user.token, '李娜', '%E6'])
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
