/** What the order of the steps and the states allow. */
import { STEP_IDS } from '../../src/contract';
import { checkCharacter, isIdNumber } from '../../src/domain/idNumber';
import { steps } from '../../src/flow';
import {
  apply,
  begun,
  call,
  callRaw,
  filled,
  logIn,
  newUser,
  problemIn,
  read,
  readyFor,
  refusal,
  sample,
  send,
} from '../../test/mockedBackend';
import { ELSEWHERE, OTHER_NAME, PERSON } from '../walk/person';

describe('steps out of order', () => {
  it.each(
    steps
      .slice(1)
      .flatMap(({ endpoints }, place) => endpoints.map((name) => [name, STEP_IDS.slice(0, place + 1)] as const)),
  )('%s names what is missing', (name, missing) => {
    expect(begun('approved', 'credit').refused(name)).toMatchObject({ code: 'STEP_INCOMPLETE', missing });
  });

  it.each(steps.slice(0, -1).flatMap(({ endpoints }) => endpoints))('%s is past once submitted', (name) => {
    expect(begun('approved', 'review').refused(name).code).toBe('WRONG_STATE');
  });

  it.each([
    'getReview',
    'appealRejection',
    'supplementApplication',
    'chooseCallWindow',
    'freezeDeposit',
    'getDeposit',
  ] as const)('%s is not there before submission', (name) => {
    expect(begun('approved', 'confirm').refused(name).code).toBe('WRONG_STATE');
  });

  it('a face that passed is not looked at again', () => {
    expect(begun('approved', 'profile').refused('startFaceVerification').code).toBe('WRONG_STATE');
  });

  it('another name makes the history to be considered again, another address does not', () => {
    const { ask } = begun('approved', 'confirm');
    const moved = { name: PERSON.name, address: ELSEWHERE };
    expect(ask('saveProfile', moved)).toMatchObject({
      completedSteps: STEP_IDS.slice(0, -1),
      profile: { idNumber: '110***********002X', phone: '138****0000', address: ELSEWHERE },
    });
    const renamed = ask('saveProfile', { ...moved, name: OTHER_NAME });
    expect(renamed.completedSteps).toEqual(STEP_IDS.slice(0, -1).filter((step) => step !== 'history'));
  });
});

describe('applying', () => {
  it('for what is not on offer', () => {
    const user = newUser();
    logIn(user);
    const { deviceId, skuId, planId } = apply(user);
    const right = { deviceId, skuId, planId, addOnIds: [] };
    for (const wrong of [{ deviceId: 'x' }, { skuId: 'x' }, { planId: 'x' }, { addOnIds: ['x'] }]) {
      expect(refusal(user, 'createApplication', { body: { ...right, ...wrong } }).code).toBe('NOT_FOUND');
    }
  });

  it('for what is out of stock', () => {
    const user = newUser();
    logIn(user);
    const card = call(user, 'listDevices', { query: { limit: 50 } }).items.find(({ inStock }) => !inStock);
    const { id, skus, plans } = call(user, 'getDevice', { params: { id: card?.id ?? '' } });
    const body = { deviceId: id, skuId: skus[0]?.id ?? '', planId: plans[0]?.id ?? '', addOnIds: [] };
    expect(refusal(user, 'createApplication', { body }).code).toBe('OUT_OF_STOCK');
  });

  it('twice for the same goes on with the draft, for another choice or after submission it begins anew', () => {
    const user = newUser();
    logIn(user);
    const { id, deviceId, skuId, planId, addOnIds } = apply(user);
    const create = (body: object) =>
      read(callRaw(user, 'createApplication', { body: { deviceId, skuId, planId, addOnIds, ...body } }));
    expect(create({})).toMatchObject({ status: 200, body: { id } });
    expect(create({ addOnIds: [...addOnIds, ...addOnIds] })).toMatchObject({ status: 200, body: { id } });
    const other = create({ addOnIds: [] });
    expect(other).toMatchObject({ status: 201, body: { id: expect.not.stringMatching(`^${id}$`) } });
    call(user, 'cancelApplication', { params: { id }, body: { reason: '改主意了' } });
    expect(create({})).toMatchObject({ status: 201 });
  });
});

describe('the profile', () => {
  it('wants the ID number and phone once', () => {
    const { name, address } = PERSON;
    // By the document both may be left out: that they are not known yet is the application's state.
    expect(begun('approved', 'profile').refused('saveProfile', { name, address })).toMatchObject({
      code: 'WRONG_STATE',
      fields: { idNumber: '请填写身份证号', phone: '请填写手机号' },
    });
  });

  it.each([
    ['20080302', undefined],
    ['20080303', 'INVALID'],
    ['20200101', 'INVALID'],
  ])('of somebody born %s, by the mock clock: %s', (born, code) => {
    const digits = `110105${born}001`;
    const idNumber = digits + checkCharacter(digits);
    expect(isIdNumber(idNumber)).toBe(true);
    const { user, params } = begun('approved', 'profile');
    const { body } = read(callRaw(user, 'saveProfile', { params, body: { ...PERSON, idNumber } }));
    expect(body).toMatchObject(code ? { code, fields: { idNumber: expect.any(String) } } : { id: params.id });
  });
});

describe('submission', () => {
  const body = { agreementVersion: '1', accepted: true } as const;

  it('asks for a key', () => {
    const { user, params } = begun('approved', 'confirm');
    expect(refusal(user, 'submitApplication', { params, body }).code).toBe('IDEMPOTENCY_KEY_REQUIRED');
  });

  it('by the same key answers the same, even later; by another it is refused', () => {
    const { user, params, ask, passDays, review } = begun('approved', 'confirm');
    const first = ask('submitApplication');
    expect(first).toMatchObject({ status: 'AUTO_REVIEW', submittedAt: '2026-03-02T09:30:00+08:00' });
    passDays(1);
    expect(ask('submitApplication')).toEqual(first);
    const other = { params, body, headers: { 'idempotency-key': 'other' } };
    expect(refusal(user, 'submitApplication', other).code).toBe('WRONG_STATE');
    expect(review().timeline.filter(({ code }) => code === 'SUBMITTED')).toHaveLength(1);
  });
});

it('order calls that the mocked world does not play yet, or not now, are refused and change nothing', () => {
  const { user, id } = readyFor('confirmReceipt');
  const before = call(user, 'getOrder', { params: { id } });
  for (const name of [
    'confirmReceipt',
    'payOrder',
    'returnDevice',
    'disputeInspection',
    'buyOut',
    'renewLease',
  ] as const) {
    expect(problemIn(send(user, 'POST', filled(name, id), sample(name))).code).toBe('WRONG_STATE');
  }
  expect(call(user, 'getOrder', { params: { id } })).toEqual(before);
});
