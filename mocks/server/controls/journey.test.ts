/** Worlds wound forward to a place. */

import { STEP_IDS } from '../../../src/contract';
import { call, control, logIn, newBackend, newUser, userOf } from '../../../test/mockedBackend';
import { scenarios } from '../../scenarios';
import { PLACES } from '../../scenarios/places';
import { completedSteps } from '../application/steps';

const fresh = scenarios.filter(({ past }) => !past);
const held = scenarios.filter(({ past }) => past);

describe.each(held.map(({ name }) => name))('the order that %s holds is there when it is begun at', (name) => {
  it.each(['review', 'order'])('%s', (at) => {
    const user = newUser();
    const { applicationId, orderId } = control(user, 'PUT', '/scenario', { name, at });
    logIn(user);
    const order = call(user, 'getOrder', { params: { id: String(orderId) } });
    expect(order.now).toBe('2026-03-02T09:30:00+08:00');
    expect(call(user, 'listApplications').map(({ id }) => id)).toEqual([applicationId]);
    expect(call(user, 'getReview', { params: { id: order.applicationId } }).now).toBe(order.now);
  });
});

describe.each(fresh.map(({ name }) => name))('%s begun at', (name) => {
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
    const done = STEP_IDS.slice(0, Math.min(PLACES.indexOf(at), STEP_IDS.indexOf('confirm')));
    expect(completedSteps(application).filter((step) => step !== 'confirm')).toEqual(done);
    if (name === 'out-of-stock') expect(application.status).toBe('DRAFT');
    else if (at === 'review') expect(application).toMatchObject({ status: 'AUTO_REVIEW', review: { round: 0 } });
    if (name === 'out-of-stock') expect(saved.orders).toEqual({});
    else if (at === 'order' && name === 'rejected-final') {
      expect(application.status).toBe('CLOSED');
      // Rejected on Tuesday, for good on Wednesday: there the way ends.
      expect(saved.now).toBe(Date.parse('2026-03-04T09:30:00+08:00'));
    } else if (at === 'order') expect(saved.orders[application.orderId].status).toBe('TO_SIGN');
    else expect(saved.now).toBe(Date.parse('2026-03-02T09:30:00+08:00'));
  });
});

describe.each(scenarios.filter(({ fault }) => !fault).map(({ name }) => name))('%s, looked at from', (name) => {
  it.each(PLACES)('%s: every answer is by the contract', (at) => {
    const user = newUser();
    control(user, 'PUT', '/scenario', { name, at });
    logIn(user);
    call(user, 'getAgreement');
    call(user, 'getSupport');
    const [application] = call(user, 'listApplications');
    const params = { id: application?.id ?? '' };
    expect(call(user, 'getApplication', { params })).toEqual(application);
    call(user, 'getDevice', { params: { id: application?.deviceId ?? '' } });
    if (application?.submittedAt) call(user, 'getReview', { params });
    for (const { id } of call(user, 'listOrders', { query: { limit: 5 } }).items)
      call(user, 'getOrder', { params: { id } });
    if (application?.orderId) {
      const { status } = call(user, 'getDeposit', { params });
      if (status === 'INIT') call(user, 'freezeDeposit', { params, body: {} });
    }
  });
});
