import { HttpResponse } from 'msw';
import { NativeUnavailable, native, setNative } from '@/platform';
import {
  answering,
  application,
  failureOf,
  handWrittenBackend,
  loggingIn,
  oneApplication,
  problemAnswer,
  serverError,
} from '../../test/setup/handWrittenBackend';
import { call } from '.';

const world = handWrittenBackend();

describe('the session', () => {
  it('is begun once, however many calls need it at the same time', async () => {
    const logins = loggingIn();
    const reads = answering('get', '/applications/:id', oneApplication);
    await Promise.all([1, 2, 3].map(() => call('getApplication', { params: { id: 'app-1' } })));
    expect(logins).toHaveLength(1);
    expect(reads.map((request) => request.headers.get('authorization'))).toEqual(Array(3).fill('Bearer token-1'));
  });

  it('is renewed silently once, with a code of its own', async () => {
    const logins = loggingIn();
    const reads = answering('get', '/applications/:id', () => problemAnswer('UNAUTHENTICATED'), oneApplication);
    await expect(call('getApplication', { params: { id: 'app-1' } })).resolves.toEqual(application);
    expect(reads[1]?.headers.get('authorization')).toBe('Bearer token-2');
    expect(await Promise.all(logins.map((request) => request.json()))).toEqual([
      { authCode: 'code-1' },
      { authCode: 'code-2' },
    ]);
  });

  it('renews for a write too, and sends it once more', async () => {
    loggingIn();
    const writes = answering(
      'post',
      '/applications/:id/history-check',
      () => problemAnswer('UNAUTHENTICATED'),
      () => HttpResponse.json({ outcome: 'PASS', factors: [] }),
    );
    await call('checkHistory', { params: { id: 'app-1' }, body: { consent: true } });
    expect(writes).toHaveLength(2);
  });

  it('asks for a login where the new token is refused as well', async () => {
    const logins = loggingIn();
    const reads = answering('get', '/applications/:id', () => problemAnswer('UNAUTHENTICATED'));
    const failure = await failureOf(call('getApplication', { params: { id: 'app-1' } }));
    expect(failure).toMatchObject({ kind: 'unauthenticated', canRetry: true });
    expect([logins.length, reads.length]).toEqual([2, 2]);
  });

  it('tells a user who refused what that stops', async () => {
    setNative({ ...native(), getAuthCode: () => Promise.resolve({ cancelled: true }) });
    const failure = await failureOf(call('getApplication', { params: { id: 'app-1' } }));
    expect(failure).toMatchObject({ kind: 'unauthenticated', canRetry: true });
    expect(failure.message).toContain('重新登录');
  });

  it('passes on that Alipay is not there', async () => {
    setNative({ ...native(), getAuthCode: () => Promise.reject(new NativeUnavailable('请打开支付宝')) });
    const failure = await failureOf(call('getApplication', { params: { id: 'app-1' } }));
    expect(failure).toMatchObject({ kind: 'no-alipay', message: '请打开支付宝', canRetry: false });
  });

  it('is not waited for for ever where Alipay hands out no code', async () => {
    const willing = native();
    setNative({ ...willing, getAuthCode: () => new Promise(() => {}) });
    const failing = failureOf(call('getApplication', { params: { id: 'app-1' } }));
    await world.time.until(10_000);
    world.time.pass(10_000);
    expect(await failing).toMatchObject({ kind: 'timeout', canRetry: true });
    setNative(willing);
    loggingIn();
    answering('get', '/applications/:id', oneApplication);
    await expect(call('getApplication', { params: { id: 'app-1' } })).resolves.toEqual(application);
    expect(world.time.waits).toEqual([]);
  });

  it('is tried again after a failure that passes, and not for ever', async () => {
    const logins = answering('post', '/session', serverError);
    const failing = failureOf(call('getApplication', { params: { id: 'app-1' } }));
    await world.time.until(400);
    world.time.pass(400);
    await world.time.until(1200);
    world.time.pass(1200);
    expect((await failing).kind).toBe('server');
    expect(logins).toHaveLength(3);
  });

  it.each(['INVALID', 'NOT_FOUND', 'WRONG_STATE', 'BAD_JSON', 'TOO_LARGE'] as const)(
    'that is refused with %s holds nothing for the user to change: they log in again',
    async (code) => {
      const logins = answering('post', '/session', () => problemAnswer(code, { fields: { authCode: 'x' } }));
      const failure = await failureOf(call('getApplication', { params: { id: 'app-1' } }));
      expect(failure).toMatchObject({ kind: 'unauthenticated', canRetry: true, code: undefined, fields: {} });
      expect(failure.message).toContain('请重新登录');
      expect(failure.reference).toMatch(/^A-SE-/);
      expect(logins).toHaveLength(1);
    },
  );

  it('is begun anew after a login that failed', async () => {
    const willing = native();
    setNative({ ...willing, getAuthCode: () => Promise.resolve({ cancelled: true }) });
    await failureOf(call('getApplication', { params: { id: 'app-1' } }));
    setNative(willing);
    loggingIn();
    answering('get', '/applications/:id', oneApplication);
    await expect(call('getApplication', { params: { id: 'app-1' } })).resolves.toEqual(application);
  });
});
