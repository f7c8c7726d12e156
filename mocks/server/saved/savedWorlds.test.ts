/** Worlds kept: over a restart, under another key, where room is scarce; and what was never a world. */
import fc from 'fast-check';
import { apply, begun, call, control, logIn, newBackend, newUser, userOf, walkTo } from '../../../test/mockedBackend';
import { paymentOf } from '../../../test/payments';
import { OTHER_NAME, PERSON } from '../../walk/person';
import { createBackend } from '..';
import { plainHash } from '../session/secrets';
import { checksum } from './checksum';

describe('kept', () => {
  it('goes on where it was, with its token, clock, scenario and idempotency key', () => {
    const { user, ask, pass, restarted } = begun('rejected', 'confirm');
    const first = ask('submitApplication');
    pass(5);

    const after = restarted();
    expect(after.ask('submitApplication')).toEqual(first);
    after.pass(19);
    expect(after.status()).toBe('REJECTED');
    const { backend } = after.user;
    expect(backend.save()).not.toBe(user.backend.save());
    expect(newBackend(backend.save()).save()).toBe(backend.save());
  });

  it('holds neither the ID number, nor the phone, nor the token in clear', () => {
    const { user, ask } = begun('approved', 'confirm');
    ask('submitApplication');
    const saved = user.backend.save();
    expect(saved).toContain('110***********002X');
    expect(saved).toContain('138****0000');
    for (const secret of [PERSON.idNumber, PERSON.phone, user.token, 'key-1']) expect(saved).not.toContain(secret);
  });

  it('nothing of a user’s name, not even as a hash that could be tried', () => {
    const ids = ['first key', 'second key'].map((key) => {
      const user = userOf(createBackend({ assetBase: '/', key }));
      const { userId } = call(user, 'createSession', { body: { authCode: `user:${PERSON.phone}` } });
      for (const guess of [PERSON.phone, `user:${PERSON.phone}`])
        expect(user.backend.save()).not.toContain(plainHash(guess).slice(0, 16));
      return userId;
    });
    expect(ids[0]).toBe(ids[1]);
  });

  it('not even what a user was logged in as, nor an ID number that was refused', () => {
    const user = newUser('identity-mismatch');
    logIn(user, `user:${PERSON.phone}`);
    walkTo(user, 'confirm');
    for (const secret of [PERSON.idNumber, PERSON.phone]) expect(user.backend.save()).not.toContain(secret);
  });

  it.each(['', 'null', '[]', '{}', '{"version":1}', '{"version":2,"checksum":"811c9dc5","content":""}', 'text'])(
    'ignores %j',
    (saved) => {
      const user = userOf(newBackend(saved));
      logIn(user);
      expect(call(user, 'listApplications')).toEqual([]);
    },
  );

  /** Content whose checksum is right, whatever it says. */
  const signed = (content: unknown) => {
    const text = JSON.stringify(content);
    const { version } = JSON.parse(savedByRejected());
    return JSON.stringify({ version, checksum: checksum(text), content: text });
  };
  const worldOf = (change: object) => {
    const { worlds, chosen } = JSON.parse(JSON.parse(savedByRejected()).content);
    return { worlds: [[worlds[0][0], { ...worlds[0][1], ...change }, worlds[0][2]]], chosen };
  };
  const savedByRejected = () => {
    const user = newUser();
    control(user, 'PUT', '/scenario', { name: 'rejected', at: 'order' });
    return user.backend.save();
  };

  it.each([
    null,
    [],
    {},
    'text',
    { worlds: 1, chosen: [] },
    { worlds: [1], chosen: [] },
    { worlds: [['key', null, 0]], chosen: [] },
    { worlds: [['key', {}, 0]], chosen: [] },
    { worlds: [], chosen: [1] },
    { worlds: [], chosen: {} },
    { chosen: [] },
    worldOf({ applications: { 'app-1': null } }),
    worldOf({ orders: { 'order-1': 1 } }),
    worldOf({ events: {} }),
    worldOf({ played: 1 }),
    worldOf({ now: 'today' }),
  ])('ignores and reports %j, though its checksum is right', (content) => {
    let reports = 0;
    const backend = createBackend({ assetBase: '/', saved: signed(content), onIgnored: () => (reports += 1) });
    const user = userOf(backend);
    expect(reports).toBe(1);
    logIn(user);
    expect(call(user, 'listApplications')).toEqual([]);
  });

  it('reports nothing where there is nothing, or all is whole', () => {
    const onIgnored = () => {
      throw new Error('It was ignored');
    };
    for (const saved of [undefined, '', signed(worldOf({})), savedByRejected()]) {
      createBackend({ assetBase: '/', saved, onIgnored });
    }
  });

  it('tells what is of another version from what is damaged', () => {
    const saved = savedByRejected();
    const { version, ...rest } = JSON.parse(saved);
    const other = (number: unknown) => JSON.stringify({ version: number, ...rest });
    const told: unknown[] = [];
    for (const text of [
      other(version - 1),
      other(version + 1),
      other('1'),
      other(null),
      saved.slice(1),
      `${version - 1}`,
    ]) {
      createBackend({ assetBase: '/', saved: text, onIgnored: (otherVersion) => told.push(otherVersion) });
    }
    expect(told).toEqual([version - 1, version + 1, undefined, undefined, undefined, undefined]);
  });

  it('a session whose scenario is no more goes on with the default one', () => {
    const user = userOf(newBackend(signed({ worlds: [], chosen: [['default', 'renamed-away']] })));
    expect(control(user, 'GET', '/clock').scenario).toBe('approved');
    logIn(user);
  });

  it('a world of a scenario that is no more, or with a device that is no more, is left out', () => {
    const lost = [{ scenario: 'renamed-away' }, { applications: { 'app-1': withDevice('sold-off') } }];
    for (const change of lost) {
      const user = userOf(newBackend(signed(worldOf(change))));
      expect(control(user, 'GET', '/clock').now).toBe('2026-03-02T09:30:00+08:00');
      logIn(user);
      expect(call(user, 'listApplications')).toEqual([]);
    }
  });
  const withDevice = (deviceId: string) => {
    const [application] = Object.values<object>(worldOf({}).worlds[0]?.[1].applications);
    return { ...application, deviceId };
  };

  it('ignores what was cut off or changed anywhere', () => {
    const {
      user,
      params: { id },
    } = begun('approved', 'review');
    const saved = user.backend.save();
    fc.assert(
      fc.property(fc.nat(saved.length - 1), fc.boolean(), (at, isCut) => {
        const broken = isCut ? saved.slice(0, at) : `${saved.slice(0, at)}#${saved.slice(at + 1)}`;
        const other = { ...user, backend: newBackend(broken) };
        logIn(other);
        const ids = call(other, 'listApplications').map((one) => one.id);
        // A changed blank or name beside the content may leave it whole.
        expect([[], [id]]).toContainEqual(ids);
      }),
      { numRuns: 60 },
    );
  });
});

describe('kept under another key', () => {
  it('a token given to a named user goes on; the name itself is known again under the same key only', () => {
    const key = 'a key of this test';
    const bob = userOf(createBackend({ assetBase: '/', key }));
    logIn(bob, 'user:bob');
    const his = apply(bob).id;
    const saved = bob.backend.save();
    const applicationsUnder = (keyThen: string, isNewLogin: boolean) => {
      const after = { ...bob, backend: createBackend({ assetBase: '/', key: keyThen, saved }) };
      if (isNewLogin) logIn(after, 'user:bob');
      return call(after, 'listApplications').map(({ id }) => id);
    };
    expect([applicationsUnder('another key', false), applicationsUnder(key, true)]).toEqual([[his], [his]]);
    expect(applicationsUnder('another key', true)).toEqual([]);
  });

  it('identity-mismatch refuses once only, whatever key it was', () => {
    const { refused, restarted } = begun('identity-mismatch', 'profile');
    expect(refused('saveProfile').code).toBe('IDENTITY_MISMATCH');
    const saved = restarted().ask('saveProfile', { ...PERSON, name: OTHER_NAME });
    expect(saved.completedSteps).toContain('profile');
  });
});

describe('kept where room is scarce', () => {
  it('a thousand orders take little, and come back with what changed in one', () => {
    const user = newUser();
    control(user, 'PUT', '/scenario', { name: 'many-orders' });
    logIn(user);
    const { items } = call(user, 'listOrders', { query: { status: ['RENTING'] } });
    const params = { id: items[0]?.id ?? '' };
    call(user, 'payOrder', { params, body: paymentOf(call(user, 'getOrder', { params })) });
    const saved = user.backend.save();
    expect(saved.length).toBeLessThan(5_000);
    const after = { ...user, backend: newBackend(saved) };
    expect(call(after, 'getOrder', { params })).toEqual(call(user, 'getOrder', { params }));
    expect(call(after, 'listOrders', { query: {} })).toEqual(call(user, 'listOrders', { query: {} }));
    expect(after.backend.save()).toHaveLength(saved.length);
  });

  it('the current world alone can be kept', () => {
    const user = newUser();
    for (const name of ['rejected', 'many-orders', 'late']) control(user, 'PUT', '/scenario', { name });
    const scenarios = (saved: string) =>
      JSON.parse(JSON.parse(saved).content).worlds.map(([, { scenario }]: [string, { scenario: string }]) => scenario);
    expect(scenarios(user.backend.save())).toEqual(expect.arrayContaining(['rejected', 'many-orders', 'late']));
    expect(scenarios(user.backend.save('current'))).toEqual(['late']);
  });
});
