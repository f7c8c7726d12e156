/** Faces and identities, as each scenario has them. */
import { begun, call, native, tryFace } from '../../../test/mockedBackend';
import { OTHER_NAME, PERSON } from '../../walk/person';

/** One verified by a person, up to the review. */
function submitVerifiedByPerson({ ask, submitFrom }: ReturnType<typeof begun>): void {
  const manual = ask('requestManualVerification');
  expect(manual).toMatchObject({ completedSteps: ['credit', 'face'], face: { method: 'MANUAL', passed: 'T' } });
  submitFrom('profile');
}

describe('face', () => {
  it.each([
    ['face-mismatch', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 T undefined 1']],
    ['face-cancelled', ['6001 F CANCELLED 3', '9000 T undefined 3']],
    ['face-network', ['6002 F NETWORK 3', '9000 T undefined 3']],
    ['face-failed', ['4000 F NOT_PERFORMED 3', '9000 T undefined 3']],
    ['face-locked', ['9000 F NOT_MATCHED 2', '9000 F NOT_MATCHED 1', '9000 F NOT_MATCHED 0']],
  ])('%s', (name, expected) => {
    const { user, params } = begun(name, 'face');
    const seen = expected.map(() => {
      const { resultStatus, passed, failReason, attemptsLeft } = tryFace(user, params.id);
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
    const { user, params } = begun(name, 'face');
    expect(choices.map((choice) => tryFace(user, params.id, choice).passed)).toEqual(expected);
  });

  it('one never performed is no pass; one performed cannot be performed again', () => {
    const { user, params, ask } = begun('face-mismatch', 'face');
    const { certifyId } = ask('startFaceVerification');
    const result = () => call(user, 'getFaceVerification', { params: { ...params, certifyId } });
    expect(result()).toEqual({ passed: 'F', failReason: 'NOT_PERFORMED', attemptsLeft: 3 });
    native(user, 'startAPVerify', { certifyId });
    expect(native(user, 'startAPVerify', { certifyId })).toMatchObject({ resultStatus: '4000' });
    expect(result()).toEqual({ passed: 'F', failReason: 'NOT_MATCHED', attemptsLeft: 2 });
    expect(native(user, 'startAPVerify', { certifyId: 'none' })).toMatchObject({ resultStatus: '4000' });
  });

  it('face-locked: no try is left, a person verifies, and the review is by phone', () => {
    const one = begun('face-locked', 'face');
    for (const _ of [1, 2, 3]) tryFace(one.user, one.params.id);
    expect(one.refused('startFaceVerification').code).toBe('FACE_LOCKED');
    submitVerifiedByPerson(one);
    one.pass(4);
    expect(one.review()).toMatchObject({ status: 'MANUAL_REVIEW', phoneReview: { attempts: [] } });
    one.passDays(2);
    expect(one.status()).toBe('APPROVED');
  });
});

it('identity-mismatch: refused until the name or the number is another', () => {
  const { ask, refused } = begun('identity-mismatch', 'profile');
  for (const _ of [1, 2]) {
    const problem = refused('saveProfile', PERSON);
    expect([problem.code, Object.keys(problem.fields ?? {})]).toEqual(['IDENTITY_MISMATCH', ['name', 'idNumber']]);
  }
  const saved = ask('saveProfile', { ...PERSON, name: OTHER_NAME });
  expect(saved.completedSteps).toContain('profile');
  expect(refused('saveProfile', PERSON).code).toBe('IDENTITY_MISMATCH');
});

it('whoever refuses biometrics is verified by a person, without a try', () => {
  const { ask, refused } = begun('approved', 'face');
  const manual = ask('requestManualVerification');
  expect(manual).toMatchObject({ completedSteps: ['credit', 'face'], face: { method: 'MANUAL', attemptsLeft: 3 } });
  expect(refused('startFaceVerification').code).toBe('WRONG_STATE');
});

it('whose face has passed needs no person', () => {
  const { user, params, refused } = begun('approved', 'face');
  tryFace(user, params.id);
  expect(refused('requestManualVerification').code).toBe('WRONG_STATE');
});

it.each([
  ['approved', ['PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['history-manual', ['PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['late', ['PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
  ['rejected', ['PHONE_REVIEW', 'CALL_ANSWERED', 'REJECTED']],
  ['rejected-final', ['PHONE_REVIEW', 'CALL_ANSWERED', 'REJECTED']],
  ['supplement', ['SUPPLEMENT_WANTED', 'SUPPLEMENTED', 'AUTO_REVIEW', 'PHONE_REVIEW', 'CALL_ANSWERED', 'APPROVED']],
])('%s: whoever was verified by a person is phoned before anything is decided', (name, codes) => {
  const one = begun(name, 'face');
  submitVerifiedByPerson(one);
  for (let day = 0; day < 9 && !/^(APPROVED|REJECTED)$/.test(one.status()); day += 1) {
    if (one.status() === 'NEED_SUPPLEMENT') one.ask('supplementApplication');
    one.passDays(1);
  }
  expect(one.codes()).toEqual(['SUBMITTED', 'AUTO_REVIEW', ...codes]);
});
