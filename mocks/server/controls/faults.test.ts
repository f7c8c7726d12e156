/** Faults, laid over any world or as a scenario of their own. */
import * as v from 'valibot';
import { endpoints } from '../../../src/contract';
import { apply, call, callRaw, control, logIn, newUser, problemIn, read, send } from '../../../test/mockedBackend';
import { FAULT_KINDS } from '../../scenarios/scenario';

describe('faults', () => {
  const devices = (user: ReturnType<typeof newUser>) => callRaw(user, 'listDevices', { query: {} });
  const support = (user: ReturnType<typeof newUser>) => callRaw(user, 'getSupport');
  const seen = (answer: ReturnType<typeof devices>) =>
    answer.kind === 'answer' ? `${answer.status} ${answer.delayMs}` : answer.kind;

  it.each([
    ['offline', 'disconnect'],
    ['timeout', 'hang'],
    ['slow', '200 5000'],
    ['server-error', '500 0'],
    ['rate-limited', '429 0'],
    ['unprocessable', '422 0'],
    ['malformed', '200 0'],
  ])('%s, laid over or as a scenario, answers %s', (kind, expected) => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind });
    expect([seen(devices(user)), seen(devices(newUser(kind)))]).toEqual([expected, expected]);
    control(user, 'DELETE', '/fault');
    expect(seen(devices(user))).toBe('200 0');
  });

  it('a scenario’s own fault stays when one laid over is taken away', () => {
    const user = newUser('slow');
    control(user, 'PUT', '/fault', { kind: 'offline' });
    expect(seen(devices(user))).toBe('disconnect');
    control(user, 'DELETE', '/fault');
    expect(seen(devices(user))).toBe('200 5000');
  });

  it('strikes one endpoint, so many times', () => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind: 'server-error', endpoint: 'GET /devices', times: 2 });
    expect([support(user), devices(user), devices(user), devices(user)].map(seen)).toEqual([
      '200 0',
      '500 0',
      '500 0',
      '200 0',
    ]);
  });

  it('server-error strikes each endpoint’s first call', () => {
    const user = newUser('server-error');
    expect([devices(user), devices(user), support(user), support(user)].map(seen)).toEqual([
      '500 0',
      '200 0',
      '500 0',
      '200 0',
    ]);
  });

  it('session-expired strikes the first authenticated call', () => {
    const user = newUser('session-expired');
    logIn(user);
    expect(seen(devices(user))).toBe('200 0');
    expect(problemIn(callRaw(user, 'listApplications')).code).toBe('UNAUTHENTICATED');
    logIn(user);
    expect(call(user, 'listApplications')).toEqual([]);
  });

  it('session-refused refuses an application twice, whatever else is asked before', () => {
    const user = newUser('session-refused');
    const codes = (count: number, params: { id: string }) =>
      Array.from({ length: count }, () => {
        const answer = callRaw(user, 'getApplication', { params });
        return answer.kind === 'answer' ? answer.status : answer.kind;
      });
    logIn(user);
    const params = { id: apply(user).id };
    expect(call(user, 'listApplications')).toHaveLength(1);
    expect(codes(3, params)).toEqual([401, 401, 200]);
  });

  it('rate-limited says when to try again', () => {
    const answer = devices(newUser('rate-limited'));
    expect(problemIn(answer).code).toBe('RATE_LIMITED');
    expect(read(answer).headers['retry-after']).toMatch(/^\d+$/);
  });

  it('unprocessable refuses what is right, login and all', () => {
    const user = newUser('unprocessable');
    const login = callRaw(user, 'createSession', { body: { authCode: 'code' } });
    expect([devices(user), login].map((answer) => problemIn(answer).code)).toEqual(['INVALID', 'INVALID']);
  });

  it('malformed breaks the contract in three ways', () => {
    const user = newUser('malformed');
    const texts = [1, 2, 3].map(() => {
      const answer = devices(user);
      return answer.kind === 'answer' ? answer.body : '';
    });
    const [missing, wrong, cut] = texts;
    for (const text of [missing, wrong])
      expect(v.is(endpoints.listDevices.response, JSON.parse(text ?? ''))).toBe(false);
    expect(Object.keys(JSON.parse(missing ?? '')).length).toBeLessThan(Object.keys(JSON.parse(wrong ?? '')).length);
    expect(() => JSON.parse(cut ?? '')).toThrow();
  });

  it('malformed spoils as many right answers as it was told to, however many are refused meanwhile', () => {
    const user = newUser();
    logIn(user);
    control(user, 'PUT', '/fault', { kind: 'malformed', times: 2 });
    const seenOf = (answer: ReturnType<typeof devices>) => {
      const { status, body } = answer.kind === 'answer' ? answer : { status: 0, body: '' };
      return status === 200 ? v.is(endpoints.getSupport.response, JSON.parse(body)) : status;
    };
    const lost = () => callRaw(user, 'getDevice', { params: { id: 'nothing' } });
    expect(
      [lost(), support(user), lost(), send(user, 'GET', '/api/v1/x'), support(user), support(user)].map(seenOf),
    ).toEqual([404, false, 404, 404, false, true]);
  });

  it('malformed answers with the status that the contract names, so that what is wrong is in the answer', () => {
    const user = newUser();
    control(user, 'PUT', '/fault', { kind: 'malformed' });
    const answers = [1, 2, 3].map(() => callRaw(user, 'createSession', { body: { authCode: 'code' } }));
    expect(answers.map(seen)).toEqual(['201 0', '201 0', '201 0']);
    for (const answer of answers.slice(0, 2)) {
      const body = answer.kind === 'answer' ? JSON.parse(answer.body) : undefined;
      expect(v.is(endpoints.createSession.response, body)).toBe(false);
    }
  });

  it('malformed breaks an empty list too', () => {
    const user = newUser();
    logIn(user);
    control(user, 'PUT', '/fault', { kind: 'malformed' });
    for (const _ of [1, 2, 3]) {
      const answer = callRaw(user, 'listApplications');
      expect(() => JSON.parse(answer.kind === 'answer' ? answer.body : '[]')).toThrow();
    }
  });

  it.each(FAULT_KINDS)('%s leaves the controls alone', (kind) => {
    const user = newUser(kind);
    for (const path of ['/scenarios', '/requests']) expect(seen(send(user, 'GET', `/__mock${path}`))).toBe('200 0');
  });

  it.each([{ kind: 'fire' }, { kind: 'slow', endpoint: 'GET /nothing' }, { kind: 'slow', times: 0 }, {}])(
    '%j is refused',
    (body) => {
      expect(problemIn(send(newUser(), 'PUT', '/__mock/fault', JSON.stringify(body))).code).toBe('INVALID');
    },
  );
});
