/** What a world tells of a person once it has been written down and read again, and what it takes from them then. */
import {
  advance,
  call,
  callRaw,
  control,
  holding,
  newBackend,
  newUser,
  problemIn,
  refusal,
  statusOf,
  submit,
  type TestUser,
  userOf,
  walkToConfirm,
  walkToProfile,
  walkToReview,
} from '../../../test/mockedBackend';
import { ADDRESS, ID_NUMBER, PHONE, PROFILE } from '../../../test/samples';
import { createBackend } from '..';

const OWN_WORDS = '地址写错了，请打 13912345678 找王老师';
const MASKED = { name: '李**', idNumber: '110***********002X', phone: '138****8000' };
const MASKED_ADDRESS = { ...ADDRESS, detail: '世*****' };

/** The same user, after a restart that made up a new key for its hashes. */
const restarted = (user: TestUser) => ({ ...user, backend: newBackend(user.backend.save()) });

/** Whatever is written of a user's world names nothing of what was typed. */
function expectNothingTold(user: TestUser): void {
  for (const saved of [user.backend.save(), user.backend.save('current'), restarted(user).backend.save()]) {
    for (const told of [
      PROFILE.name,
      '李安娜',
      ADDRESS.detail,
      '九号楼',
      ID_NUMBER,
      PHONE,
      OWN_WORDS,
      // Fewer digits than these also stand in hashes and times.
      '13912345',
      '王老师',
    ]) {
      expect(saved).not.toContain(told);
    }
  }
}

describe('what is written', () => {
  it('names neither name nor address at any step, nor what a submission is answered with again', () => {
    const user = newUser('supplement');
    const id = walkToConfirm(user);
    expectNothingTold(user);
    submit(user, id);
    expectNothingTold(user);
    advance(user, { advanceHours: 4 });
    const address = { ...ADDRESS, detail: '世纪大道 200 号九号楼' };
    call(user, 'supplementApplication', { params: { id }, body: { address } });
    expectNothingTold(user);
    advance(user, { advanceWorkingDays: 1 });
    expect(statusOf(user, id)).toBe('APPROVED');
    expectNothingTold(user);
  });

  it('names no words of a withdrawal or an appeal, nor a name that was corrected', () => {
    const user = newUser('rejected-final');
    const id = walkToReview(user);
    advance(user, { advanceWorkingDays: 1 });
    call(user, 'appealRejection', { params: { id }, body: { message: OWN_WORDS } });
    call(user, 'cancelApplication', { params: { id }, body: { reason: OWN_WORDS } });
    expectNothingTold(user);
    const other = newUser('supplement-contact');
    const corrected = walkToReview(other);
    advance(other, { advanceHours: 4 });
    const body = { name: '李安娜', phone: PHONE };
    call(other, 'supplementApplication', { params: { id: corrected }, body });
    expectNothingTold(other);
  });

  it('names no words about an order', () => {
    const cancelled = holding('to-ship');
    call(cancelled.user, 'cancelOrder', { params: cancelled.params, body: { reason: OWN_WORDS } });
    const disputed = holding('inspected');
    call(disputed.user, 'disputeInspection', { params: disputed.params, body: { message: OWN_WORDS } });
    for (const { user, order } of [cancelled, disputed]) {
      expectNothingTold(user);
      expect(user.backend.save()).not.toContain(order().address.detail);
    }
  });

  it('is the same however often it is read and written', () => {
    const user = newUser();
    const id = walkToReview(user);
    call(user, 'cancelApplication', { params: { id }, body: { reason: '**' } });
    const once = restarted(user);
    expect(restarted(once).backend.save()).toBe(once.backend.save());
    expect(call(restarted(once), 'getApplication', { params: { id } })).toEqual(
      call(once, 'getApplication', { params: { id } }),
    );
  });
});

describe('what is told', () => {
  it('is in clear while the world lives, and masked after a restart: of an application', () => {
    const user = newUser();
    const params = { id: walkToConfirm(user) };
    expect(call(user, 'getApplication', { params }).profile).toEqual({ ...PROFILE, ...MASKED, name: PROFILE.name });
    const after = restarted(user);
    const profile = { ...MASKED, address: MASKED_ADDRESS };
    expect(call(after, 'getApplication', { params }).profile).toEqual(profile);
    expect(submit(after, params.id).profile).toEqual(profile);
  });

  it('of a submission, from the first, so that it is the same again; of a withdrawal and its reason', () => {
    const user = newUser();
    const params = { id: walkToConfirm(user) };
    const first = submit(user, params.id);
    expect(first.profile).toEqual({ ...MASKED, address: MASKED_ADDRESS });
    expect(call(user, 'getApplication', { params }).profile?.name).toBe(PROFILE.name);
    const after = restarted(user);
    expect(submit(after, params.id)).toEqual(first);
    call(after, 'cancelApplication', { params, body: { reason: OWN_WORDS } });
    expect(call(after, 'getReview', { params }).cancelReason).toBe(OWN_WORDS);
    expect(call(restarted(after), 'getReview', { params }).cancelReason).toBe('地*****');
    expect(call(restarted(after), 'getApplication', { params }).cancelReason).toBe('地*****');
  });

  it('of an order: where it goes, and why it was cancelled', () => {
    const { user, params, order } = holding('to-ship');
    const { address } = order();
    call(user, 'cancelOrder', { params, body: { reason: OWN_WORDS } });
    expect(order()).toMatchObject({ address, cancelReason: OWN_WORDS });
    const masked = { address: { ...address, detail: '示*****' }, cancelReason: '地*****' };
    expect(call(restarted(user), 'getOrder', { params })).toMatchObject(masked);
  });

  it('of an order that an approval makes after the restart', () => {
    const user = newUser();
    const params = { id: walkToReview(user) };
    const after = restarted(user);
    advance(after, { advanceWorkingDays: 1 });
    const { orderId = '' } = call(after, 'getApplication', { params });
    expect(call(after, 'getOrder', { params: { id: orderId } }).address).toEqual(MASKED_ADDRESS);
  });
});

describe('what is masked comes back as nothing that was typed', () => {
  const sent = (user: TestUser, id: string, body: object) =>
    problemIn(callRaw(user, 'saveProfile', { params: { id }, body: { ...PROFILE, ...body } }));

  it.each([
    ['a name', { name: MASKED.name }, 'name'],
    ['the detail of an address', { address: MASKED_ADDRESS }, 'address.detail'],
    ['an ID number', { idNumber: MASKED.idNumber }, 'idNumber'],
    ['a phone', { phone: MASKED.phone }, 'phone'],
  ])('%s is refused, before a restart as after it', (_, body, field) => {
    const user = newUser();
    const id = walkToConfirm(user);
    for (const one of [user, restarted(user)]) {
      const told = () => call(one, 'getApplication', { params: { id } });
      const before = told();
      expect(sent(one, id, body)).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
      expect(told()).toEqual(before);
    }
  });

  it.each([
    ['supplement', { address: MASKED_ADDRESS }, 'address.detail'],
    ['supplement-contact', { name: MASKED.name, phone: PHONE }, 'name'],
    ['supplement-contact', { name: '李安娜', phone: MASKED.phone }, 'phone'],
  ])('nor in answer to a review (%s, %j)', (scenario, body, field) => {
    const user = newUser();
    control(user, 'PUT', '/scenario', { name: scenario });
    const params = { id: walkToReview(user) };
    advance(user, { advanceHours: 4 });
    const problem = refusal(restarted(user), 'supplementApplication', { params, body });
    expect(problem).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('after a restart the whole is given anew, and told in clear again', () => {
    const user = newUser();
    const params = { id: walkToConfirm(user) };
    const after = restarted(user);
    const { idNumber: _idNumber, phone: _phone, ...body } = PROFILE;
    const { profile } = call(after, 'saveProfile', { params, body });
    expect(profile).toEqual({ ...MASKED, name: PROFILE.name, address: ADDRESS });
  });
});

describe('whether it is the same person', () => {
  const KEY = 'a key of this test';
  const { idNumber: _idNumber, phone: _phone, ...WITHOUT_NUMBERS } = PROFILE;
  /** The history after a profile is saved once more, after a restart under the same key or another. */
  const historyAfter = (body: Parameters<typeof call<'saveProfile'>>[2], keyThen: string) => {
    const user = userOf(createBackend({ assetBase: '/', key: KEY }));
    const params = { id: walkToConfirm(user) };
    const backend = createBackend({ assetBase: '/', key: keyThen, saved: user.backend.save() });
    return call({ ...user, backend }, 'saveProfile', { params, ...body }).history;
  };

  it.each([
    ['the same name and number', PROFILE, KEY],
    ['the same name, the number kept', WITHOUT_NUMBERS, KEY],
    ['the same name, the number kept, under another key', WITHOUT_NUMBERS, 'another key'],
  ])('%s: it is, and the history stays', (_, body, keyThen) => {
    expect(historyAfter({ body }, keyThen)).toBeDefined();
  });

  it.each([
    ['another name of that beginning, by the hash of the name', { ...PROFILE, name: '李安娜' }, KEY],
    ['a name of another beginning', { ...WITHOUT_NUMBERS, name: '王娜' }, 'another key'],
    ['another number', { ...PROFILE, idNumber: '110101199003070011' }, KEY],
  ])('%s: it is not', (_, body, keyThen) => {
    expect(historyAfter({ body }, keyThen)).toBeUndefined();
  });

  it('a pair of name and number that was refused is known again under the same key', () => {
    const user = userOf(createBackend({ assetBase: '/', key: KEY }), 'identity-mismatch');
    const params = { id: walkToProfile(user) };
    expect(refusal(user, 'saveProfile', { params, body: PROFILE }).code).toBe('IDENTITY_MISMATCH');
    expectNothingTold(user);
    const after = { ...user, backend: createBackend({ assetBase: '/', key: KEY, saved: user.backend.save() }) };
    expect(refusal(after, 'saveProfile', { params, body: PROFILE }).code).toBe('IDENTITY_MISMATCH');
    call(after, 'saveProfile', { params, body: { ...PROFILE, name: '李安娜' } });
    expect(refusal(after, 'saveProfile', { params, body: PROFILE }).code).toBe('IDENTITY_MISMATCH');
  });
});
