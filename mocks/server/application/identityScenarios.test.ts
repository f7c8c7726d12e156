/** Faces and identities, as each scenario has them. */
import {
  advance,
  call,
  native,
  newUser,
  refusal,
  statusOf,
  type TestUser,
  tryFace,
  walkToFace,
  walkToProfile,
} from '../../../test/mockedBackend';
import { PROFILE } from '../../../test/samples';

/** Everything after the face, up to the review. */
function submitPastFace(user: TestUser, id: string): void {
  const params = { id };
  call(user, 'saveProfile', { params, body: PROFILE });
  call(user, 'checkHistory', { params, body: { consent: true } });
  const body = { agreementVersion: '1', accepted: true } as const;
  call(user, 'submitApplication', { params, body, headers: { 'idempotency-key': 'k' } });
}

describe('face', () => {
  it.each([
    ['face-mismatch', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 T undefined 1']],
    ['face-cancelled', ['6001 F CANCELLED 3', '9000 T undefined 3']],
    ['face-network', ['6002 F NETWORK 3', '9000 T undefined 3']],
    ['face-failed', ['4000 F NOT_PERFORMED 3', '9000 T undefined 3']],
    ['face-locked', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 F NOT_MATCHED 0']],
  ])('%s', (name, expected) => {
    const user = newUser(name);
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
    ['face-failed', ['cancel', 'accept', 'accept'], ['F', 'F', 'T']],
    ['approved', ['cancel', 'accept'], ['F', 'T']],
  ] as const)('%s, where a person chooses %j', (name, choices, expected) => {
    const user = newUser(name);
    const id = walkToFace(user);
    expect(choices.map((choice) => tryFace(user, id, choice).passed)).toEqual(expected);
  });

  it('one never performed is no pass; one performed cannot be performed again', () => {
    const user = newUser('face-mismatch');
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
    const user = newUser('face-locked');
    const id = walkToFace(user);
    const params = { id };
    tryFace(user, id);
    tryFace(user, id);
    tryFace(user, id);
    expect(refusal(user, 'startFaceVerification', { params, body: { consent: true } }).code).toBe('FACE_LOCKED');
    const manual = call(user, 'requestManualVerification', { params, body: {} });
    expect(manual).toMatchObject({ completedSteps: ['credit', 'face'], face: { method: 'MANUAL', passed: 'T' } });
    submitPastFace(user, id);
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
  const user = newUser('identity-mismatch');
  const params = { id: walkToProfile(user) };
  for (const _ of [1, 2]) {
    const problem = refusal(user, 'saveProfile', { params, body: PROFILE });
    expect([problem.code, Object.keys(problem.fields ?? {})]).toEqual(['IDENTITY_MISMATCH', ['name', 'idNumber']]);
  }
  const saved = call(user, 'saveProfile', { params, body: { ...PROFILE, name: '李安娜' } });
  expect(saved.completedSteps).toContain('profile');
  expect(refusal(user, 'saveProfile', { params, body: PROFILE }).code).toBe('IDENTITY_MISMATCH');
});

it('whoever refuses biometrics is verified by a person, without a try', () => {
  const user = newUser('approved');
  const params = { id: walkToFace(user) };
  const manual = call(user, 'requestManualVerification', { params, body: {} });
  expect(manual).toMatchObject({ completedSteps: ['credit', 'face'], face: { method: 'MANUAL', attemptsLeft: 3 } });
  expect(refusal(user, 'startFaceVerification', { params, body: { consent: true } }).code).toBe('WRONG_STATE');
});

it('whose face has passed needs no person', () => {
  const user = newUser('approved');
  const params = { id: walkToFace(user) };
  tryFace(user, params.id);
  expect(refusal(user, 'requestManualVerification', { params, body: {} }).code).toBe('WRONG_STATE');
});

it.each([
  ['approved', ['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['history-manual', ['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['late', ['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['rejected', ['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'REJECTED']],
  ['rejected-final', ['SUBMITTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'REJECTED']],
  [
    'supplement',
    [
      ...['SUBMITTED', 'AUTO_REVIEW', 'SUPPLEMENT_WANTED'],
      ...['SUPPLEMENTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED'],
    ],
  ],
])('%s: whoever was verified by a person is phoned before anything is decided', (name, codes) => {
  const user = newUser(name);
  const id = walkToFace(user);
  const params = { id };
  call(user, 'requestManualVerification', { params, body: {} });
  submitPastFace(user, id);
  for (let day = 0; day < 9 && statusOf(user, id) !== 'APPROVED' && statusOf(user, id) !== 'REJECTED'; day += 1) {
    if (statusOf(user, id) === 'NEED_SUPPLEMENT') {
      call(user, 'supplementApplication', { params, body: { address: PROFILE.address } });
    }
    advance(user, { advanceWorkingDays: 1 });
  }
  expect(call(user, 'getReview', { params }).timeline.map(({ code }) => code)).toEqual(codes);
});
