/** Each review comes to the end its scenario names. */
import {
  advance,
  call,
  control,
  newUser,
  read,
  refusal,
  send,
  statusOf,
  type TestUser,
  walkToReview,
} from '../../../test/mockedBackend';
import { ADDRESS } from '../../../test/samples';

describe('review', () => {
  const history = (user: TestUser, id: string) => call(user, 'getReview', { params: { id } });
  const codes = (user: TestUser, id: string) => history(user, id).timeline.map(({ code }) => code);

  it.each(['approved', 'threshold', 'face-mismatch', 'identity-mismatch', 'history-manual'])(
    '%s is approved after one working day',
    (name) => {
      const user = newUser(name);
      const id = walkToReview(user);
      advance(user, { advanceHours: 23 });
      expect(statusOf(user, id)).not.toBe('APPROVED');
      advance(user, { advanceHours: 1 });
      expect(statusOf(user, id)).toBe('APPROVED');
    },
  );

  it('history-manual: a person at a desk looks, nobody calls', () => {
    const user = newUser('history-manual');
    const id = walkToReview(user);
    expect(call(user, 'getApplication', { params: { id } }).history?.outcome).toBe('MANUAL');
    advance(user, { advanceHours: 4 });
    expect(history(user, id)).toMatchObject({ status: 'MANUAL_REVIEW' });
    expect(history(user, id).phoneReview).toBeUndefined();
    expect(codes(user, id)).toEqual(['SUBMITTED', 'AUTO_REVIEW', 'DESK_REVIEW']);
  });

  it('phone-review: due within 4 hours, answered on screen, then approved', () => {
    const user = newUser('phone-review');
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

  it('phone-review: nobody calls about an application that was withdrawn', () => {
    const user = newUser('phone-review');
    const id = walkToReview(user);
    advance(user, { advanceHours: 4 });
    call(user, 'cancelApplication', { params: { id }, body: { reason: '不想租了' } });
    expect(() => control(user, 'POST', '/call', { outcome: 'answered' })).toThrow('409');
    advance(user, { advanceWorkingDays: 3 });
    expect(history(user, id)).toMatchObject({ status: 'CLOSED', timeline: { length: 4 }, cancelReason: '不想租了' });
  });

  it('phone-missed: missed on screen, called again, answered on screen', () => {
    const user = newUser('phone-missed');
    const id = walkToReview(user);
    for (const outcome of ['missed', 'answered']) {
      advance(user, { advanceHours: 3 });
      control(user, 'POST', '/call', { outcome });
    }
    advance(user, { advanceHours: 1 });
    expect(codes(user, id).slice(2)).toEqual(['PHONE_REVIEW', 'CALL_MISSED', 'CALL_ANSWERED', 'APPROVED']);
  });

  it('phone-missed: tells when the next call comes, by day, or in the window that was chosen', () => {
    const user = newUser('phone-missed');
    const id = walkToReview(user);
    const next = () => history(user, id).phoneReview?.nextCallAt;
    const miss = () => control(user, 'POST', '/call', { outcome: 'missed' });
    advance(user, { advanceHours: 2 });
    expect(next()).toBe('2026-03-02T12:30:00+08:00');
    advance(user, { advanceHours: 1 });
    expect(next()).toBeUndefined();
    expect(history(user, id).phoneReview?.ringingSince).toBe('2026-03-02T12:30:00+08:00');
    miss();
    expect(history(user, id).phoneReview).not.toHaveProperty('ringingSince');
    expect(next()).toBe('2026-03-02T14:30:00+08:00');
    advance(user, { advanceHours: 2 });
    call(user, 'chooseCallWindow', { params: { id }, body: { window: 'AFTERNOON' } });
    advance(user, { advanceHours: 1 });
    miss();
    expect(history(user, id).phoneReview?.attempts).toEqual([
      { at: '2026-03-02T12:30:00+08:00', outcome: 'MISSED' },
      { at: '2026-03-02T14:30:00+08:00', outcome: 'MISSED' },
    ]);
    expect(next()).toBe('2026-03-02T17:30:00+08:00');
    call(user, 'chooseCallWindow', { params: { id }, body: { window: 'MORNING' } });
    expect(next()).toBe('2026-03-03T09:00:00+08:00');
    call(user, 'chooseCallWindow', { params: { id }, body: { window: 'EVENING' } });
    expect(next()).toBe('2026-03-02T18:00:00+08:00');
    advance(user, { advanceHours: 3 });
    control(user, 'POST', '/call', { outcome: 'answered' });
    expect(next()).toBeUndefined();
  });

  it.each([
    ['phone-review', ['CALL_ANSWERED']],
    ['phone-missed', ['CALL_MISSED', 'CALL_ANSWERED']],
  ])('%s resolves by the clock within a working day', (name, calls) => {
    const user = newUser(name);
    const id = walkToReview(user);
    advance(user, { advanceHours: 4 });
    expect(statusOf(user, id)).toBe('MANUAL_REVIEW');
    advance(user, { advanceWorkingDays: 1 });
    expect(codes(user, id).slice(3)).toEqual([...calls, 'APPROVED']);
  });

  it.each([
    ['phone-review', 'APPROVED'],
    ['phone-missed', 'APPROVED'],
    // Whoever wanted no face scan has to be spoken to.
    ['face-locked', 'REJECTED'],
  ])('%s, where every call is missed: late after 2 working days, %s on the fourth', (name, verdict) => {
    const user = newUser(name);
    const id = walkToReview(user);
    const seen: string[] = [];
    // Whenever it rings, nobody answers: 4 working days from Monday on are 96 hours.
    for (let hour = 1; hour <= 96; hour += 1) {
      advance(user, { advanceHours: 1 });
      const rings = read(send(user, 'POST', '/__mock/call', '{"outcome":"missed"}')).status === 200;
      const { status, isLate } = history(user, id);
      if (rings || hour % 24 === 0) seen.push(`${hour % 24 === 0 ? `${hour} ` : ''}${status} ${isLate}`);
    }
    expect(seen.filter((line) => /^\d/.test(line))).toEqual([
      '24 MANUAL_REVIEW false',
      '48 MANUAL_REVIEW false',
      '72 MANUAL_REVIEW true',
      `96 ${verdict} false`,
    ]);
    expect(seen.length).toBeGreaterThan(20);
    advance(user, { advanceWorkingDays: 5 });
    expect(codes(user, id).pop()).toBe(verdict);
    expect(() => control(user, 'POST', '/call', { outcome: 'missed' })).toThrow('409');
    expect(history(user, id).phoneReview).not.toHaveProperty('nextCallAt');
  });

  describe('a face verified by hand, whose owner is reached by no call', () => {
    function unreached() {
      const user = newUser('face-locked');
      const params = { id: walkToReview(user) };
      const hangUpFor = (hours: number) => {
        for (let hour = 0; hour < hours; hour += 1) {
          advance(user, { advanceHours: 1 });
          send(user, 'POST', '/__mock/call', '{"outcome":"missed"}');
        }
      };
      hangUpFor(96);
      return { user, params, hangUpFor, review: () => history(user, params.id) };
    }

    it('is refused for that reason, and may object', () => {
      const { review } = unreached();
      expect(review()).toMatchObject({ status: 'REJECTED', canAppeal: true, reason: { code: 'IDENTITY_UNVERIFIED' } });
      expect(review()).not.toHaveProperty('supplement');
    });

    it('is phoned again after the objection, and approved once the call is taken', () => {
      const { user, params, review } = unreached();
      const body = { message: '电话没有听到，请再打一次。' };
      expect(call(user, 'appealRejection', { params, body }).phoneReview).toMatchObject({ attempts: [] });
      advance(user, { advanceHours: 4 });
      control(user, 'POST', '/call', { outcome: 'answered' });
      advance(user, { advanceHours: 1 });
      expect(review().status).toBe('APPROVED');
    });

    it('is refused for good where no call is taken then either', () => {
      const { user, params, hangUpFor, review } = unreached();
      call(user, 'appealRejection', { params, body: { message: '请再打一次。' } });
      hangUpFor(8 * 24);
      expect(review()).toMatchObject({ status: 'CLOSED', canAppeal: false, reason: { code: 'IDENTITY_UNVERIFIED' } });
    });
  });

  it('phone-missed: a window chosen after a call brings the next no sooner than two hours after it stopped ringing', () => {
    const user = newUser('phone-missed');
    const id = walkToReview(user);
    // It rang from 12:30 on, and stopped at 14:30.
    advance(user, { advanceHours: 5 });
    const choose = (window: 'AFTERNOON' | 'EVENING') =>
      call(user, 'chooseCallWindow', { params: { id }, body: { window } }).phoneReview?.nextCallAt;
    expect(history(user, id).phoneReview?.nextCallAt).toBe('2026-03-02T16:30:00+08:00');
    expect(choose('AFTERNOON')).toBe('2026-03-02T16:30:00+08:00');
    expect(choose('EVENING')).toBe('2026-03-02T18:00:00+08:00');
  });

  it('rejected: with a reason; one appeal, whose re-review approves', () => {
    const user = newUser('rejected');
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
    const user = newUser('rejected');
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 1 });
    const sent = call(user, 'supplementApplication', { params: { id }, body: { address: ADDRESS } });
    expect(sent).toMatchObject({ status: 'MANUAL_REVIEW', canAppeal: false });
    advance(user, { advanceWorkingDays: 1 });
    expect(statusOf(user, id)).toBe('APPROVED');
  });

  it('rejected-final: the appeal is rejected too', () => {
    const user = newUser('rejected-final');
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

  it.each([
    ['supplement', { advanceHours: 4 }],
    ['rejected', { advanceWorkingDays: 1 }],
  ])('%s, then withdrawn: nothing is asked for any more, and nobody rejected it', (name, move) => {
    const user = newUser(name);
    const id = walkToReview(user);
    advance(user, move);
    expect(history(user, id).supplement).toBeDefined();
    call(user, 'cancelApplication', { params: { id }, body: { reason: '不想租了' } });
    expect(history(user, id).status).toBe('CLOSED');
    expect(history(user, id)).not.toHaveProperty('supplement');
    expect(history(user, id)).not.toHaveProperty('reason');
  });

  it('supplement: only what was asked for, then approved', () => {
    const user = newUser('supplement');
    const id = walkToReview(user);
    advance(user, { advanceHours: 4 });
    expect(history(user, id)).toMatchObject({ status: 'NEED_SUPPLEMENT', supplement: { parts: ['address'] } });
    const problem = refusal(user, 'supplementApplication', { params: { id }, body: { name: '李安娜' } });
    // By the document it is a right request: which parts are asked for is the review's state.
    expect([problem.code, Object.keys(problem.fields ?? {})]).toEqual(['WRONG_STATE', ['address', 'name']]);
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
    const user = newUser('late');
    const id = walkToReview(user);
    const seen = [1, 1, 1, 1].map((advanceWorkingDays) => {
      advance(user, { advanceWorkingDays });
      const { status, isLate } = history(user, id);
      return `${status} ${isLate}`;
    });
    expect(seen).toEqual(['MANUAL_REVIEW false', 'MANUAL_REVIEW false', 'MANUAL_REVIEW true', 'APPROVED false']);
  });
});
