/** The scenarios as a whole: their names, and a way through each. */

import { STEP_IDS } from '../../src/contract';
import { GATE } from '../../src/domain/policy';
import { isWorkingDay } from '../../src/domain/workingDays';
import { call, logIn, newUser, refusal, walkTo } from '../../test/mockedBackend';
import { scenarios } from '../scenarios';

it('knows every scenario once, with words for people', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { title, description, group } of scenarios)
    expect([title, description, group].every((text) => /[一-龥]/.test(text))).toBe(true);
  expect(names).toEqual(
    expect.arrayContaining([
      ...['approved', 'threshold', 'low-score', 'not-assessable', 'credit-refused'],
      ...['face-mismatch', 'face-locked', 'face-cancelled', 'face-network', 'identity-mismatch'],
      ...[
        'history-manual',
        'phone-review',
        'phone-missed',
        'supplement',
        'supplement-contact',
        'rejected',
        'rejected-final',
        'late',
      ],
      ...['deposit-partial', 'deposit-cancelled', 'many-devices', 'many-orders'],
      ...['renting', 'due-soon', 'overdue', 'returning', 'finished', 'bought-out'],
      ...['out-of-stock', 'face-failed', 'pay-unknown', 'session-refused'],
      ...[
        'slow',
        'offline',
        'timeout',
        'server-error',
        'session-expired',
        'rate-limited',
        'unprocessable',
        'malformed',
      ],
    ]),
  );
});

it('many-devices: 10,000 in pages without a gap', () => {
  const user = newUser('many-devices');
  const first = call(user, 'listDevices', { query: { limit: 50 } });
  const second = call(user, 'listDevices', { query: { limit: 50, cursor: first.nextCursor ?? '' } });
  expect(first.total).toBe(10_000);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(100);
});

it('many-orders: 1,000 in pages, each of them to be opened', () => {
  const user = newUser('many-orders');
  logIn(user);
  const page = call(user, 'listOrders', { query: { limit: 50 } });
  expect(page).toMatchObject({ total: 1000, nextCursor: '50' });
  for (const { id, status } of page.items) expect(call(user, 'getOrder', { params: { id } }).status).toBe(status);
  expect(call(user, 'listOrders', { query: { status: ['RENTING'], limit: 50 } }).total).toBeGreaterThan(0);
});

it('many-orders: each has the application that led to it, approved and signed before it, or cancelled with it', () => {
  const user = newUser('many-orders');
  logIn(user);
  for (const { id, status } of call(user, 'listOrders', { query: { limit: 50 } }).items) {
    const { applicationId, createdAt } = call(user, 'getOrder', { params: { id } });
    const params = { id: applicationId };
    const isCancelled = status === 'CANCELLED';
    const application = call(user, 'getApplication', { params });
    expect(application).toMatchObject({ status: isCancelled ? 'CLOSED' : 'APPROVED', orderId: id });
    expect(application.createdAt < createdAt).toBe(true);
    expect(call(user, 'getDeposit', { params })).toEqual({ status: isCancelled ? 'CLOSED' : 'SUCCESS', orderId: id });
    const { timeline } = call(user, 'getReview', { params });
    for (const { code, at } of timeline) expect(`${code} ${isWorkingDay(at).working}`).toBe(`${code} true`);
    expect(timeline.map(({ code }) => code)).toContain('APPROVED');
    expect([...timeline].sort((a, b) => a.at.localeCompare(b.at))).toEqual(timeline);
    expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
    expect(refusal(user, 'cancelApplication', { params, body: { reason: '不想租了' } }).code).toBe('WRONG_STATE');
  }
  expect(refusal(user, 'getApplication', { params: { id: 'app-past-1001' } }).code).toBe('NOT_FOUND');
});

it('out-of-stock: the first device submitted is gone for good, another one is not', () => {
  const user = newUser('out-of-stock');
  const params = { id: walkTo(user, 'confirm') };
  const { deviceId, skuId, planId } = call(user, 'getApplication', { params });
  const body = { agreementVersion: '1', accepted: true } as const;
  for (const key of ['first', 'second']) {
    const input = { params, body, headers: { 'idempotency-key': key } };
    expect(refusal(user, 'submitApplication', input).code).toBe('OUT_OF_STOCK');
  }
  expect(call(user, 'getDevice', { params: { id: deviceId } }).inStock).toBe(false);
  expect(call(user, 'listDevices', { query: {} }).items.filter((card) => card.id === deviceId)[0]?.inStock).toBe(false);
  const another = { deviceId, skuId, planId, addOnIds: [] };
  expect(refusal(user, 'createApplication', { body: another }).code).toBe('OUT_OF_STOCK');
  const second = walkTo(user, 'review');
  expect(call(user, 'getApplication', { params: { id: second } })).toMatchObject({
    status: 'AUTO_REVIEW',
    deviceId: expect.not.stringMatching(`^${deviceId}$`),
  });
});

it('a user walks to the confirmation in every scenario that lets them', () => {
  for (const { name, fault, score } of scenarios) {
    if (fault || score === 'N/A' || score < GATE) continue;
    const user = newUser(name);
    const id = walkTo(user, 'confirm');
    expect(call(user, 'getApplication', { params: { id } }).completedSteps).toEqual(STEP_IDS.slice(0, -1));
  }
});
