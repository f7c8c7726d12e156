/** Each scenario does what its name says, told by its own answers. */
import {
  advance,
  call,
  control,
  logIn,
  native,
  newBackend,
  refusal,
  statusOf,
  type TestUser,
  tryFace,
  userOf,
  walkToConfirm,
  walkToFace,
  walkToProfile,
  walkToReview,
} from '../../test/mockedBackend';
import { ADDRESS, PROFILE } from '../../test/samples';
import { scenarios } from '../scenarios';

const inScenario = (name: string): TestUser => userOf(newBackend(), name);

it('knows every scenario once, with words for people', () => {
  const names = scenarios.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { title, description } of scenarios)
    expect([title, description].every((text) => /[一-龥]/.test(text))).toBe(true);
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

describe('credit', () => {
  it.each([
    ['approved', 'Y', '720', 'DRAFT'],
    ['threshold', 'Y', '580', 'DRAFT'],
    ['low-score', 'N', '579', 'CREDIT_REJECTED'],
    ['not-assessable', 'N/A', 'N/A', 'NOT_ASSESSABLE'],
  ])('%s: admittance %s, score %s, application %s', (name, isAdmittance, zmScore, status) => {
    const user = inScenario(name);
    const params = { id: walkToFace(user) };
    expect(statusOf(user, params.id)).toBe(status);
    expect(call(user, 'getApplication', { params }).credit).toEqual({
      isAdmittance,
      admittanceScore: 580,
      bizNo: expect.any(String),
    });
    if (status !== 'DRAFT') {
      expect(refusal(user, 'checkCredit', { params, body: { consent: true } }).code).toBe('WRONG_STATE');
      return;
    }
    const body = { consent: true, authCode: 'any' } as const;
    expect(call(user, 'checkCredit', { params, body })).toMatchObject({ isAdmittance, zmScore });
  });

  it('a code for login alone does not reveal the score, one for the score does', () => {
    const user = inScenario('approved');
    const params = { id: walkToFace(user) };
    const scoreBy = (scopes: string[]) => {
      const authCode = String(native(user, 'getAuthCode', { scopes }).authCode);
      return call(user, 'checkCredit', { params, body: { consent: true, authCode } }).zmScore;
    };
    expect([scoreBy(['auth_base']), scoreBy(['auth_zhima']), scoreBy(['auth_base', 'auth_zhima'])]).toEqual([
      undefined,
      '720',
      '720',
    ]);
  });

  it('another application is free after a refusal', () => {
    const user = inScenario('low-score');
    const first = walkToFace(user);
    const second = walkToFace(user);
    expect(second).not.toBe(first);
    expect(call(user, 'listApplications').map(({ id }) => id)).toEqual([second, first]);
  });

  it.each([
    ['the scenario decides', [undefined, undefined], [false, true]],
    ['a person refuses', ['cancel', undefined], [false, true]],
    ['a person grants at once', ['accept'], [true]],
    ['a person refuses twice', ['cancel', 'cancel', undefined], [false, false, true]],
  ] as const)('credit-refused: %s; login is never refused', (_, choices, granted) => {
    const user = inScenario('credit-refused');
    expect(native(user, 'getAuthCode', { scopes: ['auth_base'] })).toHaveProperty('authCode');
    const answers = choices.map((choice) => native(user, 'getAuthCode', { scopes: ['auth_zhima'] }, choice));
    expect(answers.map((answer) => 'authCode' in answer)).toEqual(granted);
  });
});

describe('face', () => {
  it.each([
    ['face-mismatch', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 T undefined 1']],
    ['face-cancelled', ['6001 F CANCELLED 3', '9000 T undefined 3']],
    ['face-network', ['6002 F NETWORK 3', '9000 T undefined 3']],
    ['face-locked', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 F NOT_MATCHED 0']],
  ])('%s', (name, expected) => {
    const user = inScenario(name);
    const id = walkToFace(user);
    const seen = expected.map(() => {
      const { resultStatus, passed, failReason, attemptsLeft } = tryFace(user, id);
      return `${resultStatus} ${passed} ${failReason} ${attemptsLeft}`;
    });
    expect(seen).toEqual(expected);
  });

  it.each([
    ['face-cancelled', ['accept'], ['T']],
    ['face-cancelled', ['cancel', undefined], ['F', 'T']],
    ['face-mismatch', ['accept', 'cancel', 'accept', 'accept'], ['F', 'F', 'F', 'T']],
    ['face-network', ['cancel', 'accept', 'accept'], ['F', 'F', 'T']],
    ['approved', ['cancel', 'accept'], ['F', 'T']],
  ] as const)('%s, where a person chooses %j', (name, choices, expected) => {
    const user = inScenario(name);
    const id = walkToFace(user);
    expect(choices.map((choice) => tryFace(user, id, choice).passed)).toEqual(expected);
  });

  it('one never performed is no pass; one performed cannot be performed again', () => {
    const user = inScenario('face-mismatch');
    const id = walkToFace(user);
    const { certifyId } = call(user, 'startFaceVerification', { params: { id }, body: { consent: true } });
    const result = () => call(user, 'getFaceVerification', { params: { id, certifyId } });
    expect(result()).toEqual({ passed: 'F', failReason: 'NOT_PERFORMED', attemptsLeft: 3 });
    native(user, 'startAPVerify', { certifyId });
    expect(native(user, 'startAPVerify', { certifyId })).toMatchObject({ resultStatus: '4000' });
    expect(result()).toEqual({ passed: 'F', failReason: 'NOT_MATCHED', attemptsLeft: 2 });
    expect(native(user, 'startAPVerify', { certifyId: 'none' })).toMatchObject({ resultStatus: '4000' });
  });

  it('face-locked: no try is left, a person verifies, and the review is by phone', () => {
    const user = inScenario('face-locked');
    const id = walkToFace(user);
    const params = { id };
    tryFace(user, id);
    expect(refusal(user, 'requestManualVerification', { params, body: {} }).code).toBe('WRONG_STATE');
    tryFace(user, id);
    tryFace(user, id);
    expect(refusal(user, 'startFaceVerification', { params, body: { consent: true } }).code).toBe('FACE_LOCKED');
    const manual = call(user, 'requestManualVerification', { params, body: {} });
    expect(manual).toMatchObject({ completedSteps: ['credit', 'face'], face: { method: 'MANUAL', passed: 'T' } });
    call(user, 'saveProfile', { params, body: PROFILE });
    call(user, 'checkHistory', { params, body: { consent: true } });
    const body = { agreementVersion: '1', accepted: true } as const;
    call(user, 'submitApplication', { params, body, headers: { 'idempotency-key': 'k' } });
    advance(user, { advanceHours: 4 });
    expect(call(user, 'getReview', { params })).toMatchObject({
      status: 'MANUAL_REVIEW',
      phoneReview: { attempts: [] },
    });
    advance(user, { advanceWorkingDays: 2 });
    expect(statusOf(user, id)).toBe('APPROVED');
  });
});

it('identity-mismatch: refused until the name or the number is another', () => {
  const user = inScenario('identity-mismatch');
  const params = { id: walkToProfile(user) };
  for (const _ of [1, 2]) {
    const problem = refusal(user, 'saveProfile', { params, body: PROFILE });
    expect([problem.code, Object.keys(problem.fields ?? {})]).toEqual(['IDENTITY_MISMATCH', ['name', 'idNumber']]);
  }
  const saved = call(user, 'saveProfile', { params, body: { ...PROFILE, name: '李安娜' } });
  expect(saved.completedSteps).toContain('profile');
  expect(refusal(user, 'saveProfile', { params, body: PROFILE }).code).toBe('IDENTITY_MISMATCH');
});

describe('review', () => {
  const history = (user: TestUser, id: string) => call(user, 'getReview', { params: { id } });
  const codes = (user: TestUser, id: string) => history(user, id).timeline.map(({ code }) => code);

  it.each(['approved', 'threshold', 'face-mismatch', 'identity-mismatch', 'history-manual'])(
    '%s is approved after one working day',
    (name) => {
      const user = inScenario(name);
      const id = walkToReview(user);
      advance(user, { advanceHours: 23 });
      expect(statusOf(user, id)).not.toBe('APPROVED');
      advance(user, { advanceHours: 1 });
      expect(statusOf(user, id)).toBe('APPROVED');
    },
  );

  it('history-manual: a person at a desk looks, nobody calls', () => {
    const user = inScenario('history-manual');
    const id = walkToReview(user);
    expect(call(user, 'getApplication', { params: { id } }).history?.outcome).toBe('MANUAL');
    advance(user, { advanceHours: 4 });
    expect(history(user, id)).toMatchObject({ status: 'MANUAL_REVIEW' });
    expect(history(user, id).phoneReview).toBeUndefined();
    expect(codes(user, id)).toEqual(['SUBMITTED', 'AUTO_REVIEW', 'DESK_REVIEW']);
  });

  it('phone-review: due within 4 hours, answered on screen, then approved', () => {
    const user = inScenario('phone-review');
    const id = walkToReview(user);
    expect(() => control(user, 'POST', '/call', { outcome: 'answered' })).toThrow('409');
    advance(user, { advanceHours: 4 });
    const chosen = call(user, 'chooseCallWindow', { params: { id }, body: { window: 'AFTERNOON' } });
    expect(chosen.phoneReview).toMatchObject({ chosenWindow: 'AFTERNOON', attempts: [] });
    control(user, 'POST', '/call', { outcome: 'answered' });
    expect(history(user, id)).toMatchObject({
      status: 'MANUAL_REVIEW',
      phoneReview: { attempts: [{ outcome: 'ANSWERED' }] },
    });
    expect(refusal(user, 'chooseCallWindow', { params: { id }, body: { window: 'EVENING' } }).code).toBe('WRONG_STATE');
    advance(user, { advanceHours: 1 });
    expect(codes(user, id)).toEqual(['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']);
  });

  it('phone-missed: missed on screen, called again, answered on screen', () => {
    const user = inScenario('phone-missed');
    const id = walkToReview(user);
    for (const outcome of ['missed', 'answered']) {
      advance(user, { advanceHours: 4 });
      control(user, 'POST', '/call', { outcome });
    }
    advance(user, { advanceHours: 1 });
    expect(codes(user, id).slice(2)).toEqual(['PHONE_REVIEW', 'CALL_MISSED', 'CALL_ANSWERED', 'APPROVED']);
  });

  it.each([
    ['phone-review', ['CALL_ANSWERED']],
    ['phone-missed', ['CALL_MISSED', 'CALL_ANSWERED']],
  ])('%s resolves by the clock within 2 working days', (name, calls) => {
    const user = inScenario(name);
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 1 });
    expect(statusOf(user, id)).toBe('MANUAL_REVIEW');
    advance(user, { advanceWorkingDays: 1 });
    expect(codes(user, id).slice(3)).toEqual([...calls, 'APPROVED']);
  });

  it('rejected: with a reason; one appeal, whose re-review approves', () => {
    const user = inScenario('rejected');
    const id = walkToReview(user);
    const appeal = { params: { id }, body: { message: '请再看一次。' } };
    expect(refusal(user, 'appealRejection', appeal).code).toBe('WRONG_STATE');
    advance(user, { advanceWorkingDays: 1 });
    expect(history(user, id)).toMatchObject({
      status: 'REJECTED',
      canAppeal: true,
      reason: { code: expect.any(String) },
    });
    expect(call(user, 'appealRejection', appeal)).toMatchObject({ status: 'MANUAL_REVIEW', canAppeal: false });
    expect(refusal(user, 'appealRejection', appeal).code).toBe('WRONG_STATE');
    expect(history(user, id).expectedBy).toBe('2026-03-05T18:00:00+08:00');
    advance(user, { advanceWorkingDays: 1 });
    expect(codes(user, id).slice(2)).toEqual(['REJECTED', 'APPEALED', 'RE_REVIEW', 'APPROVED']);
  });

  it('rejected: what is incomplete may be completed instead of an appeal', () => {
    const user = inScenario('rejected');
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 1 });
    const sent = call(user, 'supplementApplication', { params: { id }, body: { address: ADDRESS } });
    expect(sent).toMatchObject({ status: 'MANUAL_REVIEW', canAppeal: false });
    advance(user, { advanceWorkingDays: 1 });
    expect(statusOf(user, id)).toBe('APPROVED');
  });

  it('rejected-final: the appeal is rejected too', () => {
    const user = inScenario('rejected-final');
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 1 });
    call(user, 'appealRejection', { params: { id }, body: { message: '请再看一次。' } });
    advance(user, { advanceWorkingDays: 1 });
    expect(history(user, id)).toMatchObject({
      status: 'CLOSED',
      canAppeal: false,
      reason: { code: 'OVERALL_ASSESSMENT' },
    });
  });

  it('supplement: only what was asked for, then approved', () => {
    const user = inScenario('supplement');
    const id = walkToReview(user);
    advance(user, { advanceHours: 4 });
    expect(history(user, id)).toMatchObject({ status: 'NEED_SUPPLEMENT', supplement: { parts: ['address'] } });
    const problem = refusal(user, 'supplementApplication', { params: { id }, body: { name: '李安娜' } });
    expect(Object.keys(problem.fields ?? {})).toEqual(['address', 'name']);
    const address = { ...ADDRESS, detail: '世纪大道 200 号 9 楼' };
    const sent = call(user, 'supplementApplication', { params: { id }, body: { address } });
    expect(sent.status).toBe('AUTO_REVIEW');
    expect(sent.supplement).toBeUndefined();
    advance(user, { advanceWorkingDays: 1 });
    expect(call(user, 'getApplication', { params: { id } })).toMatchObject({
      status: 'APPROVED',
      profile: { address },
    });
  });

  it('late: past the promise, and approved on the fourth working day', () => {
    const user = inScenario('late');
    const id = walkToReview(user);
    const seen = [1, 1, 1, 1].map((advanceWorkingDays) => {
      advance(user, { advanceWorkingDays });
      const { status, isLate } = history(user, id);
      return `${status} ${isLate}`;
    });
    expect(seen).toEqual(['MANUAL_REVIEW false', 'MANUAL_REVIEW false', 'MANUAL_REVIEW true', 'APPROVED false']);
  });
});

describe('deposit', () => {
  const approved = (name: string) => {
    const user = inScenario(name);
    const params = { id: walkToReview(user) };
    expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
    expect(refusal(user, 'getDeposit', { params }).code).toBe('WRONG_STATE');
    advance(user, { advanceWorkingDays: 1 });
    return { user, params, freeze: () => call(user, 'freezeDeposit', { params, body: {} }) };
  };

  it('deposit-partial: the rest is frozen from own money', () => {
    const { amount, creditAmount, fundAmount, preAuthType } = approved('deposit-partial').freeze();
    expect(creditAmount + fundAmount).toBe(amount);
    expect([fundAmount > 0, creditAmount > 0, preAuthType]).toEqual([true, true, 'NORMAL_AUTH']);
  });

  it('deposit-cancelled: cancelled once, then paid; it cannot be frozen twice', () => {
    const { user, params, freeze } = approved('deposit-cancelled');
    const { orderStr } = freeze();
    expect(freeze().orderStr).toBe(orderStr);
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '6001' });
    expect(call(user, 'getDeposit', { params }).status).toBe('INIT');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '9000' });
    expect(call(user, 'getDeposit', { params }).status).toBe('SUCCESS');
    expect(native(user, 'tradePay', { orderStr })).toMatchObject({ resultCode: '4000' });
    expect(refusal(user, 'freezeDeposit', { params, body: {} }).code).toBe('WRONG_STATE');
  });

  it.each(['application', 'order'] as const)('cancelling the %s ends both, and the deposit', (what) => {
    const { user, params, freeze } = approved('approved');
    const { orderStr } = freeze();
    native(user, 'tradePay', { orderStr });
    const { orderId } = call(user, 'getDeposit', { params });
    const body = { reason: '不想租了' };
    if (what === 'order') call(user, 'cancelOrder', { params: { id: orderId }, body });
    else call(user, 'cancelApplication', { params, body });
    expect(statusOf(user, params.id)).toBe('CLOSED');
    advance(user, { advanceWorkingDays: 3 });
    expect(call(user, 'getOrder', { params: { id: orderId } }).status).toBe('CANCELLED');
    expect(call(user, 'getDeposit', { params }).status).toBe('CLOSED');
    expect(refusal(user, 'cancelOrder', { params: { id: orderId }, body }).code).toBe('WRONG_STATE');
  });
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
