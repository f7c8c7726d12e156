/** Each review comes to the end its scenario names. */
import { advance, begun, read, send } from '../../../test/mockedBackend';
import { ELSEWHERE, OTHER_NAME, PERSON } from '../../walk/person';

describe('review', () => {
  it.each(['approved', 'threshold', 'face-mismatch', 'identity-mismatch', 'history-manual'])(
    '%s is approved after one working day',
    (name) => {
      const { pass, status } = begun(name, 'review');
      pass(23);
      expect(status()).not.toBe('APPROVED');
      pass(1);
      expect(status()).toBe('APPROVED');
    },
  );

  it('history-manual: a person at a desk looks, nobody calls', () => {
    const { pass, application, review, codes } = begun('history-manual', 'review');
    expect(application().history?.outcome).toBe('MANUAL');
    pass(4);
    expect(review()).toMatchObject({ status: 'MANUAL_REVIEW' });
    expect(review().phoneReview).toBeUndefined();
    expect(codes()).toEqual(['SUBMITTED', 'AUTO_REVIEW', 'DESK_REVIEW']);
  });

  it('phone-review: due within 4 hours, answered on screen, then approved', () => {
    const { ask, refused, pass, review, codes, endCall } = begun('phone-review', 'review');
    expect(() => endCall('answered')).toThrow('409');
    pass(4);
    const chosen = ask('chooseCallWindow', { window: 'AFTERNOON' });
    expect(chosen.phoneReview).toMatchObject({ chosenWindow: 'AFTERNOON', attempts: [] });
    endCall('answered');
    expect(review()).toMatchObject({
      status: 'MANUAL_REVIEW',
      phoneReview: { attempts: [{ outcome: 'ANSWERED' }] },
    });
    expect(refused('chooseCallWindow', { window: 'EVENING' }).code).toBe('WRONG_STATE');
    pass(1);
    expect(codes()).toEqual(['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']);
  });

  it('phone-review: nobody calls about an application that was withdrawn', () => {
    const { ask, pass, passDays, review, endCall } = begun('phone-review', 'review');
    pass(4);
    ask('cancelApplication');
    expect(() => endCall('answered')).toThrow('409');
    passDays(3);
    expect(review()).toMatchObject({ status: 'CLOSED', timeline: { length: 4 }, cancelReason: '不想租了' });
  });

  it('phone-missed: missed on screen, called again, answered on screen', () => {
    const { pass, codes, endCall } = begun('phone-missed', 'review');
    for (const outcome of ['missed', 'answered']) {
      pass(3);
      endCall(outcome);
    }
    pass(1);
    expect(codes().slice(2)).toEqual(['PHONE_REVIEW', 'CALL_MISSED', 'CALL_ANSWERED', 'APPROVED']);
  });

  it('phone-missed: tells when the next call comes, by day, or in the window that was chosen', () => {
    const { ask, pass, review, endCall } = begun('phone-missed', 'review');
    const next = () => review().phoneReview?.nextCallAt;
    const miss = () => endCall('missed');
    pass(2);
    expect(next()).toBe('2026-03-02T12:30:00+08:00');
    pass(1);
    expect(next()).toBeUndefined();
    expect(review().phoneReview?.ringingSince).toBe('2026-03-02T12:30:00+08:00');
    miss();
    expect(review().phoneReview).not.toHaveProperty('ringingSince');
    expect(next()).toBe('2026-03-02T14:30:00+08:00');
    pass(2);
    ask('chooseCallWindow', { window: 'AFTERNOON' });
    pass(1);
    miss();
    expect(review().phoneReview?.attempts).toEqual([
      { at: '2026-03-02T12:30:00+08:00', outcome: 'MISSED' },
      { at: '2026-03-02T14:30:00+08:00', outcome: 'MISSED' },
    ]);
    expect(next()).toBe('2026-03-02T17:30:00+08:00');
    ask('chooseCallWindow', { window: 'MORNING' });
    expect(next()).toBe('2026-03-03T09:00:00+08:00');
    ask('chooseCallWindow', { window: 'EVENING' });
    expect(next()).toBe('2026-03-02T18:00:00+08:00');
    pass(3);
    endCall('answered');
    expect(next()).toBeUndefined();
  });

  it.each([
    ['phone-review', ['CALL_ANSWERED']],
    ['phone-missed', ['CALL_MISSED', 'CALL_ANSWERED']],
  ])('%s resolves by the clock within a working day', (name, calls) => {
    const { pass, passDays, status, codes } = begun(name, 'review');
    pass(4);
    expect(status()).toBe('MANUAL_REVIEW');
    passDays(1);
    expect(codes().slice(3)).toEqual([...calls, 'APPROVED']);
  });

  it.each([
    ['phone-review', 'APPROVED'],
    ['phone-missed', 'APPROVED'],
    // Whoever wanted no face scan has to be spoken to.
    ['face-locked', 'REJECTED'],
  ])('%s, where every call is missed: late after 2 working days, %s on the fourth', (name, verdict) => {
    const { user, pass, passDays, review, codes, endCall } = begun(name, 'review');
    const seen: string[] = [];
    // Whenever it rings, nobody answers: 4 working days from Monday on are 96 hours.
    for (let hour = 1; hour <= 96; hour += 1) {
      pass(1);
      const rings = read(send(user, 'POST', '/__mock/call', '{"outcome":"missed"}')).status === 200;
      const { status, isLate } = review();
      if (rings || hour % 24 === 0) seen.push(`${hour % 24 === 0 ? `${hour} ` : ''}${status} ${isLate}`);
    }
    expect(seen.filter((line) => /^\d/.test(line))).toEqual([
      '24 MANUAL_REVIEW false',
      '48 MANUAL_REVIEW false',
      '72 MANUAL_REVIEW true',
      `96 ${verdict} false`,
    ]);
    expect(seen.length).toBeGreaterThan(20);
    passDays(5);
    expect(codes().pop()).toBe(verdict);
    expect(() => endCall('missed')).toThrow('409');
    expect(review().phoneReview).not.toHaveProperty('nextCallAt');
  });

  describe('a face verified by hand, whose owner is reached by no call', () => {
    function unreached() {
      const one = begun('face-locked', 'review');
      const hangUpFor = (hours: number) => {
        for (let hour = 0; hour < hours; hour += 1) {
          one.pass(1);
          send(one.user, 'POST', '/__mock/call', '{"outcome":"missed"}');
        }
      };
      hangUpFor(96);
      return { ...one, hangUpFor };
    }

    it('is refused for that reason, and may object', () => {
      const { review } = unreached();
      expect(review()).toMatchObject({ status: 'REJECTED', canAppeal: true, reason: { code: 'IDENTITY_UNVERIFIED' } });
      expect(review()).not.toHaveProperty('supplement');
    });

    it('is phoned again after the objection, and approved once the call is taken', () => {
      const { ask, pass, endCall, status } = unreached();
      expect(ask('appealRejection').phoneReview).toMatchObject({ attempts: [] });
      pass(4);
      endCall('answered');
      pass(1);
      expect(status()).toBe('APPROVED');
    });

    it('is refused for good where no call is taken then either', () => {
      const { ask, hangUpFor, review } = unreached();
      ask('appealRejection');
      hangUpFor(8 * 24);
      expect(review()).toMatchObject({ status: 'CLOSED', canAppeal: false, reason: { code: 'IDENTITY_UNVERIFIED' } });
    });
  });

  it('phone-missed: a window chosen after a call brings the next no sooner than two hours after it stopped ringing', () => {
    const { ask, pass, review } = begun('phone-missed', 'review');
    // It rang from 12:30 on, and stopped at 14:30.
    pass(5);
    const choose = (window: 'AFTERNOON' | 'EVENING') => ask('chooseCallWindow', { window }).phoneReview?.nextCallAt;
    expect(review().phoneReview?.nextCallAt).toBe('2026-03-02T16:30:00+08:00');
    expect(choose('AFTERNOON')).toBe('2026-03-02T16:30:00+08:00');
    expect(choose('EVENING')).toBe('2026-03-02T18:00:00+08:00');
  });

  it('rejected: with a reason; one appeal, whose re-review approves', () => {
    const { ask, refused, passDays, review, codes } = begun('rejected', 'review');
    expect(refused('appealRejection').code).toBe('WRONG_STATE');
    passDays(1);
    expect(review()).toMatchObject({ status: 'REJECTED', canAppeal: true, reason: { code: expect.any(String) } });
    expect(ask('appealRejection')).toMatchObject({ status: 'MANUAL_REVIEW', canAppeal: false });
    expect(refused('appealRejection').code).toBe('WRONG_STATE');
    expect(review().expectedBy).toBe('2026-03-05T18:00:00+08:00');
    passDays(1);
    expect(codes().slice(2)).toEqual(['REJECTED', 'APPEALED', 'RE_REVIEW', 'APPROVED']);
  });

  it('rejected: what is incomplete may be completed instead of an appeal', () => {
    const { ask, passDays, status } = begun('rejected', 'review');
    passDays(1);
    const sent = ask('supplementApplication', { address: ELSEWHERE });
    expect(sent).toMatchObject({ status: 'MANUAL_REVIEW', canAppeal: false });
    passDays(1);
    expect(status()).toBe('APPROVED');
  });

  it('rejected-final: the appeal is rejected too', () => {
    const { ask, passDays, review } = begun('rejected-final', 'review');
    passDays(1);
    ask('appealRejection');
    passDays(1);
    expect(review()).toMatchObject({ status: 'CLOSED', canAppeal: false, reason: { code: 'OVERALL_ASSESSMENT' } });
  });

  it.each([
    ['supplement', { advanceHours: 4 }],
    ['rejected', { advanceWorkingDays: 1 }],
  ])('%s, then withdrawn: nothing is asked for any more, and nobody rejected it', (name, move) => {
    const { user, ask, review } = begun(name, 'review');
    advance(user, move);
    expect(review().supplement).toBeDefined();
    ask('cancelApplication');
    expect(review().status).toBe('CLOSED');
    expect(review()).not.toHaveProperty('supplement');
    expect(review()).not.toHaveProperty('reason');
  });

  it('supplement: only what was asked for, then approved', () => {
    const { ask, refused, pass, passDays, application, review } = begun('supplement', 'review');
    pass(4);
    expect(review()).toMatchObject({ status: 'NEED_SUPPLEMENT', supplement: { parts: ['address'] } });
    const problem = refused('supplementApplication', { name: OTHER_NAME });
    // By the document it is a right request: which parts are asked for is the review's state.
    expect([problem.code, Object.keys(problem.fields ?? {})]).toEqual(['WRONG_STATE', ['address', 'name']]);
    const address = { ...PERSON.address, detail: '示例街道虚构路 200 号 9 楼' };
    const sent = ask('supplementApplication', { address });
    expect(sent.status).toBe('AUTO_REVIEW');
    expect(sent.supplement).toBeUndefined();
    passDays(1);
    expect(application()).toMatchObject({
      status: 'APPROVED',
      profile: { address },
    });
  });

  it('late: past the promise, and approved on the fourth working day', () => {
    const { passDays, review } = begun('late', 'review');
    const seen = [1, 1, 1, 1].map((advanceWorkingDays) => {
      passDays(advanceWorkingDays);
      const { status, isLate } = review();
      return `${status} ${isLate}`;
    });
    expect(seen).toEqual(['MANUAL_REVIEW false', 'MANUAL_REVIEW false', 'MANUAL_REVIEW true', 'APPROVED false']);
  });
});
