/** What a world tells of a person once it has been written down and read again, and what it takes from them then. */
import type { EndpointBody } from '../../../src/contract';
import { begun, call, holding, newBackend, type TestUser } from '../../../test/mockedBackend';
import { OTHER_NAME, PERSON } from '../../walk/person';
import { createBackend } from '..';

const OWN_WORDS = '地址写错了，请打 13912345678 找王老师';
const MASKED = { name: '张**', idNumber: '110***********002X', phone: '138****0000' };
const MASKED_ADDRESS = { ...PERSON.address, detail: '示*****' };

/** Whatever is written of a user's world names nothing of what was typed. */
function expectNothingTold(user: TestUser): void {
  for (const saved of [user.backend.save(), user.backend.save('current'), newBackend(user.backend.save()).save()]) {
    const { name, address, idNumber, phone } = PERSON;
    // Fewer digits than these also stand in hashes and times.
    const words = [OWN_WORDS, '13912345', '王老师', '九号楼', OTHER_NAME];
    for (const told of [name, address.detail, idNumber, phone, ...words]) expect(saved).not.toContain(told);
  }
}

describe('what is written', () => {
  it('names neither name nor address at any step, nor what a submission is answered with again', () => {
    const { user, ask, pass, passDays, status } = begun('supplement', 'confirm');
    const steps = [
      () => undefined,
      () => ask('submitApplication'),
      () => pass(4),
      () => ask('supplementApplication', { address: { ...PERSON.address, detail: '示例街道虚构路 200 号九号楼' } }),
      () => passDays(1),
    ];
    for (const step of steps) {
      step();
      expectNothingTold(user);
    }
    expect(status()).toBe('APPROVED');
  });

  it('names no words of a withdrawal or an appeal, nor a name that was corrected', () => {
    const { user, ask, passDays } = begun('rejected-final', 'review');
    passDays(1);
    ask('appealRejection', { message: OWN_WORDS });
    ask('cancelApplication', { reason: OWN_WORDS });
    expectNothingTold(user);
    const corrected = begun('supplement-contact', 'review');
    corrected.pass(4);
    corrected.ask('supplementApplication', { name: OTHER_NAME, phone: PERSON.phone });
    expectNothingTold(corrected.user);
  });

  it('names no words about an order', () => {
    const cancelled = holding('to-ship');
    cancelled.ask('cancelOrder', { reason: OWN_WORDS });
    const disputed = holding('inspected');
    disputed.ask('disputeInspection', { message: OWN_WORDS });
    for (const { user, order } of [cancelled, disputed]) {
      expectNothingTold(user);
      expect(user.backend.save()).not.toContain(order().address.detail);
    }
  });

  it('is the same however often it is read and written', () => {
    const { ask, restarted } = begun('approved', 'review');
    ask('cancelApplication', { reason: '**' });
    const once = restarted();
    const twice = once.restarted();
    expect(twice.user.backend.save()).toBe(once.user.backend.save());
    expect(twice.application()).toEqual(once.application());
  });
});

describe('what is told', () => {
  it('is in clear while the world lives, and masked after a restart: of an application', () => {
    const { application, restarted } = begun('approved', 'confirm');
    expect(application().profile).toEqual({ ...PERSON, ...MASKED, name: PERSON.name });
    const after = restarted();
    const profile = { ...MASKED, address: MASKED_ADDRESS };
    expect(after.application().profile).toEqual(profile);
    expect(after.ask('submitApplication').profile).toEqual(profile);
  });

  it('of a submission, from the first, so that it is the same again; of a withdrawal and its reason', () => {
    const { ask, application, restarted } = begun('approved', 'confirm');
    const first = ask('submitApplication');
    expect(first.profile).toEqual({ ...MASKED, address: MASKED_ADDRESS });
    expect(application().profile?.name).toBe(PERSON.name);
    const after = restarted();
    expect(after.ask('submitApplication')).toEqual(first);
    after.ask('cancelApplication', { reason: OWN_WORDS });
    expect(after.review().cancelReason).toBe(OWN_WORDS);
    expect(after.restarted().review().cancelReason).toBe('地*****');
    expect(after.restarted().application().cancelReason).toBe('地*****');
  });

  it('of an order: where it goes, and why it was cancelled', () => {
    const { user, params, ask, order } = holding('to-ship');
    const { address } = order();
    ask('cancelOrder', { reason: OWN_WORDS });
    expect(order()).toMatchObject({ address, cancelReason: OWN_WORDS });
    const masked = { address: { ...address, detail: '示*****' }, cancelReason: '地*****' };
    const after = { ...user, backend: newBackend(user.backend.save()) };
    expect(call(after, 'getOrder', { params })).toMatchObject(masked);
  });

  it('of an order that an approval makes after the restart', () => {
    const { user, passDays, application } = begun('approved', 'review').restarted();
    passDays(1);
    const params = { id: application().orderId ?? '' };
    expect(call(user, 'getOrder', { params }).address).toEqual(MASKED_ADDRESS);
  });
});

describe('what is masked comes back as nothing that was typed', () => {
  it.each([
    ['a name', { name: MASKED.name }, 'name'],
    ['the detail of an address', { address: MASKED_ADDRESS }, 'address.detail'],
    ['an ID number', { idNumber: MASKED.idNumber }, 'idNumber'],
    ['a phone', { phone: MASKED.phone }, 'phone'],
  ])('%s is refused, before a restart as after it', (_, body, field) => {
    const begin = begun('approved', 'confirm');
    for (const { application, refused } of [begin, begin.restarted()]) {
      const before = application();
      const problem = refused('saveProfile', { ...PERSON, ...body });
      expect(problem).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
      expect(application()).toEqual(before);
    }
  });

  it.each([
    ['supplement', { address: MASKED_ADDRESS }, 'address.detail'],
    ['supplement-contact', { name: MASKED.name, phone: PERSON.phone }, 'name'],
    ['supplement-contact', { name: OTHER_NAME, phone: MASKED.phone }, 'phone'],
  ])('nor in answer to a review (%s, %j)', (scenario, body, field) => {
    const { pass, restarted } = begun(scenario, 'review');
    pass(4);
    const problem = restarted().refused('supplementApplication', body);
    expect(problem).toMatchObject({ code: 'INVALID', fields: { [field]: expect.any(String) } });
  });

  it('after a restart the whole is given anew, and told in clear again', () => {
    const { name, address } = PERSON;
    const { profile } = begun('approved', 'confirm').restarted().ask('saveProfile', { name, address });
    expect(profile).toEqual({ ...MASKED, name, address });
  });
});

describe('whether it is the same person', () => {
  const KEY = 'a key of this test';
  const { idNumber: _idNumber, phone: _phone, ...WITHOUT_NUMBERS } = PERSON;
  const keyed = (key: string, saved?: string) => createBackend({ assetBase: '/', key, saved });
  /** The history after a profile is saved once more, after a restart under the same key or another. */
  const historyAfter = (body: EndpointBody<'saveProfile'>, keyThen: string) => {
    const { user, ask, restarted } = begun('approved', 'confirm', keyed(KEY));
    expect(user.backend.save()).not.toContain(KEY);
    expect(ask('saveProfile').history).toBeDefined();
    return restarted(keyed(keyThen, user.backend.save())).ask('saveProfile', body).history;
  };

  it.each([
    ['the same name and number', PERSON, KEY],
    ['the same name, the number kept', WITHOUT_NUMBERS, KEY],
    ['the same name, the number kept, under another key', WITHOUT_NUMBERS, 'another key'],
  ])('%s: it is, and the history stays', (_, body, keyThen) => {
    expect(historyAfter(body, keyThen)).toBeDefined();
  });

  it.each([
    ['another name of that beginning, by the hash of the name', { ...PERSON, name: OTHER_NAME }, KEY],
    ['a name of another beginning', { ...WITHOUT_NUMBERS, name: '王娜' }, 'another key'],
    ['another number', { ...PERSON, idNumber: '110101199003070011' }, KEY],
    ['the same number, sent again under another key', PERSON, 'another key'],
  ])('%s: it is not', (_, body, keyThen) => {
    expect(historyAfter(body, keyThen)).toBeUndefined();
  });

  it('a pair of name and number that was refused is known again under the same key', () => {
    const { user, refused, restarted } = begun('identity-mismatch', 'profile', keyed(KEY));
    expect(refused('saveProfile').code).toBe('IDENTITY_MISMATCH');
    expectNothingTold(user);
    const after = restarted(keyed(KEY, user.backend.save()));
    expect(after.refused('saveProfile').code).toBe('IDENTITY_MISMATCH');
    after.ask('saveProfile', { ...PERSON, name: OTHER_NAME });
    expect(after.refused('saveProfile').code).toBe('IDENTITY_MISMATCH');
  });
});
