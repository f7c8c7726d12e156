/** The scenarios as a whole: their names, and a way through each. */
import { call, logIn, newBackend, type TestUser, userOf, walkToConfirm } from '../../test/mockedBackend';
import { scenarios } from '../scenarios';

const inScenario = (name: string): TestUser => userOf(newBackend(), name);

it('knows every scenario once, with words for people', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { title, description, group } of scenarios)
    expect([title, description, group].every((text) => /[一-龥]/.test(text))).toBe(true);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['approved', 'threshold', 'low-score', 'not-assessable', 'credit-refused'],
      ...['face-mismatch', 'face-locked', 'face-cancelled', 'face-network', 'identity-mismatch'],
      ...['history-manual', 'phone-review', 'phone-missed', 'supplement', 'rejected', 'rejected-final', 'late'],
      ...['deposit-partial', 'deposit-cancelled', 'many-devices', 'many-orders'],
      ...['slow', 'offline', 'timeout', 'server-error', 'session-expired', 'rate-limited', 'malformed'],
    ]),
  );
});

it('many-devices: 10,000 in pages without a gap', () => {
  const user = inScenario('many-devices');
  const first = call(user, 'listDevices', { query: { limit: '50' } });
  const second = call(user, 'listDevices', { query: { limit: '50', cursor: first.nextCursor ?? '' } });
  expect(first.total).toBe(10_000);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(100);
});

it('many-orders: 1,000 in pages, each of them to be opened', () => {
  const user = inScenario('many-orders');
  logIn(user);
  const page = call(user, 'listOrders', { query: { limit: '50' } });
  expect(page).toMatchObject({ total: 1000, nextCursor: '50' });
  for (const { id, status } of page.items) expect(call(user, 'getOrder', { params: { id } }).status).toBe(status);
  expect(call(user, 'listOrders', { query: { status: 'RENTING', limit: '50' } }).total).toBeGreaterThan(0);
});

it('a user walks to the confirmation in every scenario that lets them', () => {
  for (const { name, fault, score } of scenarios) {
    if (fault || score === 'N/A' || score < 580) continue;
    const user = inScenario(name);
    const id = walkToConfirm(user);
    expect(call(user, 'getApplication', { params: { id } }).completedSteps).toEqual([
      'credit',
      'face',
      'profile',
      'history',
    ]);
  }
});
