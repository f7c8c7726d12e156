/** Worlds beside each other, and which of them are dropped. */
import {
  advance,
  apply,
  call,
  callRaw,
  control,
  logIn,
  newBackend,
  newUser,
  problemIn,
  read,
  send,
  type TestUser,
  userOf,
  walkTo,
} from '../../../test/mockedBackend';
import { createBackend } from '..';

it('keeps scenarios and sessions apart', () => {
  const backend = newBackend();
  const users = [
    userOf(backend),
    userOf(backend, 'approved', 'second'),
    userOf(backend, 'rejected'),
    userOf(backend, 'rejected', 'second'),
  ];
  const ids = users.map((user) => walkTo(user, 'review'));
  const [first] = users;
  if (first) advance(first, { advanceWorkingDays: 1 });
  expect(users.map((user, index) => call(user, 'getApplication', { params: { id: ids[index] ?? '' } }).status)).toEqual(
    ['APPROVED', 'AUTO_REVIEW', 'AUTO_REVIEW', 'AUTO_REVIEW'],
  );
});

it('a scenario put for a session is not another session’s', () => {
  const backend = newBackend();
  const [mine, yours] = [userOf(backend, undefined, 'mine'), userOf(backend, undefined, 'yours')];
  control(mine, 'PUT', '/scenario', { name: 'low-score' });
  for (const user of [mine, yours]) logIn(user);
  const admittances = [mine, yours].map(
    (user) => call(user, 'checkCredit', { params: { id: apply(user).id }, body: { consent: true } }).isAdmittance,
  );
  expect(admittances).toEqual(['N', 'Y']);
});

it('an unknown scenario in the header is not found', () => {
  const user = newUser('none');
  expect(user.backend.handle({ method: 'GET', path: '/api/v1/support', headers: user.headers })).toMatchObject({
    status: 404,
  });
});

it('tells of changes, and only of changes', () => {
  let changes = 0;
  const backend = createBackend({ assetBase: '/', onChange: () => (changes += 1) });
  const user = userOf(backend);
  const after = (act: () => unknown) => {
    const before = changes;
    act();
    return changes - before;
  };
  expect(after(() => call(user, 'listDevices', { query: {} }))).toBe(0);
  expect(after(() => logIn(user))).toBe(1);
  expect(after(() => call(user, 'listApplications'))).toBe(0);
  expect(after(() => control(user, 'GET', '/requests'))).toBe(0);
  expect(after(() => control(user, 'POST', '/clock', { advanceHours: 1 }))).toBe(1);
});

describe('dropping worlds', () => {
  const HOUR = 60 * 60 * 1000;
  const atHour = { hour: 0 };
  const backend = () => createBackend({ assetBase: '/', wallClock: () => atHour.hour * HOUR });
  const scenarioNow = (user: TestUser) => control(user, 'GET', '/clock').scenario;
  const worldsIn = (saved: string) => JSON.parse(JSON.parse(saved).content).worlds.length;
  beforeEach(() => {
    atHour.hour = 0;
  });

  it('none that is in use, however many others begin', () => {
    const shared = backend();
    const first = userOf(shared, undefined, 'first');
    control(first, 'PUT', '/scenario', { name: 'rejected', at: 'review' });
    logIn(first);
    for (let count = 0; count < 1000; count += 1) logIn(userOf(shared, undefined, `session-${count}`));
    expect(call(first, 'listApplications')).toHaveLength(1);
    expect(scenarioNow(first)).toBe('rejected');
  });

  it('those not used for a day; the session keeps the scenario it chose', () => {
    const shared = backend();
    const [idle, busy] = [userOf(shared, undefined, 'idle'), userOf(shared, undefined, 'busy')];
    for (const user of [idle, busy]) {
      control(user, 'PUT', '/scenario', { name: 'late', at: 'review' });
      logIn(user);
    }
    atHour.hour = 20;
    call(busy, 'listApplications');
    atHour.hour = 25;
    logIn(userOf(shared, undefined, 'another'));
    expect(call(busy, 'listApplications')).toHaveLength(1);
    expect(problemIn(callRaw(idle, 'listApplications')).code).toBe('UNAUTHENTICATED');
    expect(scenarioNow(idle)).toBe('late');
    logIn(idle);
    expect(call(idle, 'listApplications')).toEqual([]);
  });

  it('whoever only looks takes the place of no world, and yet finds the calls in the log', () => {
    const shared = backend();
    for (let count = 0; count < 300; count += 1) {
      const user = userOf(shared, undefined, `session-${count}`);
      callRaw(user, 'listDevices', { query: {} });
      send(user, 'GET', '/api/v1/nothing');
      expect(read(send(user, 'GET', '/__mock/requests')).body).toHaveLength(2);
    }
    expect(worldsIn(shared.save())).toBe(0);
  });

  it('the longest unused, where there are more than any work needs', () => {
    const shared = backend();
    for (let count = 0; count < 2100; count += 1) logIn(userOf(shared, undefined, `session-${count}`));
    expect(worldsIn(shared.save())).toBe(2000);
  });
});
