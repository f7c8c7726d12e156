import { delay, HttpResponse } from 'msw';
import { createCancel } from '@/platform';
import { CHANGED_KEY } from '@/platform/otherTabs';
import {
  API,
  answering,
  application,
  failureOf,
  handWrittenBackend,
  loggingIn,
  lost,
  ok,
  oneApplication,
  problemAnswer,
  serverError,
  support,
} from '../../test/setup/handWrittenBackend';
import { call } from '.';

const world = handWrittenBackend();
const accepted = () => HttpResponse.json(application, { status: 202 });

describe('a call', () => {
  it('fills path and query in, encoded, and leaves out what is not given', async () => {
    const requests = answering('get', '/devices', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 }));
    await call('listDevices', { query: { query: '手机 & 平板', cursor: undefined, limit: 5 } });
    expect(requests[0]?.url).toBe(`${API}/devices?query=${encodeURIComponent('手机 & 平板')}&limit=5`);
    expect(requests[0]?.headers.get('authorization')).toBeNull();
  });

  it('encodes an id, so that it stays within its part of the path', async () => {
    loggingIn();
    const requests = answering('get', '/applications/:id', oneApplication);
    await call('getApplication', { params: { id: '../orders?x' } });
    expect(requests[0]?.url).toBe(`${API}/applications/..%2Forders%3Fx`);
  });

  it.each([
    ['nothing', ''],
    ['this place', '.'],
    ['the place above', '..'],
    ['an endless one', 'x'.repeat(65)],
  ])('asks for no id that nothing can have: %s', async (_, id) => {
    const failure = await failureOf(call('getDevice', { params: { id } }));
    expect(failure).toMatchObject({ kind: 'problem', code: 'NOT_FOUND', canRetry: false });
  });

  it('finds a form error before the network', async () => {
    const failure = await failureOf(
      call('saveProfile', {
        params: { id: 'app-1' },
        body: {
          name: 'X',
          idNumber: '123',
          address: { regionCode: '310101', province: '上海市', city: '上海市', district: '黄浦区', detail: '短' },
        },
      }),
    );
    expect(failure).toMatchObject({ kind: 'problem', code: 'INVALID', canRetry: false });
    expect(Object.keys(failure.fields).sort()).toEqual(['address.detail', 'idNumber', 'name']);
  });

  it('sends what the schema makes of the input', async () => {
    loggingIn();
    const requests = answering('post', '/applications/:id/cancellation', oneApplication);
    await call('cancelApplication', { params: { id: 'app-1' }, body: { reason: '  不需要了 ' } });
    expect(await requests[0]?.json()).toEqual({ reason: '不需要了' });
  });

  it('leaves nothing waiting behind', async () => {
    answering('get', '/support', ok);
    await call('getSupport', {});
    expect(world.time.waits).toEqual([]);
  });
});

describe('tries', () => {
  it.each([
    ['a failing server', serverError],
    ['a gateway that answers HTML', () => HttpResponse.html('<h1>502</h1>', { status: 502 })],
    ['a lost connection', lost],
  ])('a read is repeated after %s', async (_, failing) => {
    const requests = answering('get', '/support', failing, failing, ok);
    const answer = call('getSupport', {});
    await world.time.until(400);
    world.time.pass(400);
    await world.time.until(1200);
    world.time.pass(1200);
    await expect(answer).resolves.toEqual(support);
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['server', serverError],
    ['offline', lost],
  ])('a read that keeps failing ends as %s after the third', async (kind, failing) => {
    const requests = answering('get', '/support', failing);
    const failure = failureOf(call('getSupport', {}));
    await world.time.until(400);
    world.time.pass(400);
    await world.time.until(1200);
    world.time.pass(1200);
    expect(await failure).toMatchObject({ kind, canRetry: true });
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['server', serverError],
    ['offline', lost],
  ])('a write is never repeated by itself: %s', async (kind, failing) => {
    loggingIn();
    const requests = answering('post', '/applications/:id/history-check', failing);
    const failure = await failureOf(call('checkHistory', { params: { id: 'app-1' }, body: { consent: true } }));
    expect(failure.kind).toBe(kind);
    expect(requests).toHaveLength(1);
  });

  it('wait as long as the backend asks', async () => {
    answering('get', '/support', () => problemAnswer('RATE_LIMITED', {}, { 'retry-after': '3' }), ok);
    const answer = call('getSupport', {});
    await world.time.until(3000);
    world.time.pass(3000);
    await expect(answer).resolves.toEqual(support);
  });

  it('are not waited for where the backend asks for long; the user is told how long', async () => {
    answering('get', '/support', () => problemAnswer('RATE_LIMITED', {}, { 'retry-after': '60' }));
    const failure = await failureOf(call('getSupport', {}));
    expect(failure).toMatchObject({ kind: 'rate-limited', code: 'RATE_LIMITED', canRetry: true });
    expect(failure.message).toContain('60 秒');
  });

  it('wait their own pause where the backend does not say in seconds', async () => {
    const date = { 'retry-after': 'Mon, 02 Mar 2026 01:30:00 GMT' };
    answering('get', '/support', () => problemAnswer('RATE_LIMITED', {}, date), ok);
    const answer = call('getSupport', {});
    await world.time.until(400);
    world.time.pass(400);
    await expect(answer).resolves.toEqual(support);
  });
});

describe('time-out and abort', () => {
  const never = async () => {
    await delay('infinite');
    return ok();
  };

  it('gives up after ten seconds, without trying again', async () => {
    const requests = answering('get', '/support', never);
    const failure = failureOf(call('getSupport', {}));
    await world.time.until(10_000);
    world.time.pass(9_999);
    expect(world.time.waits).toEqual([10_000]);
    world.time.pass(1);
    expect(await failure).toMatchObject({ kind: 'timeout', canRetry: true });
    expect(requests.length).toBeLessThanOrEqual(1);
    expect(world.time.waits).toEqual([]);
  });

  it('ends at once when the page is left', async () => {
    answering('get', '/support', never);
    const cancel = createCancel();
    const failure = failureOf(call('getSupport', {}, { cancel }));
    await world.time.until(10_000);
    cancel.cancel();
    expect(await failure).toMatchObject({ kind: 'cancelled', canRetry: false });
    expect(world.time.waits).toEqual([]);
  });

  it('ends a pause between tries too, and sends nothing more', async () => {
    const requests = answering('get', '/support', serverError);
    const cancel = createCancel();
    const failure = failureOf(call('getSupport', {}, { cancel }));
    await world.time.until(400);
    cancel.cancel();
    expect((await failure).kind).toBe('cancelled');
    expect(requests).toHaveLength(1);
    expect(world.time.waits).toEqual([]);
  });

  it('sends nothing where it was cancelled before', async () => {
    const requests = answering('get', '/support', ok);
    const cancel = createCancel();
    cancel.cancel();
    expect((await failureOf(call('getSupport', {}, { cancel }))).kind).toBe('cancelled');
    expect(requests).toHaveLength(0);
  });
});

describe('other tabs', () => {
  const submit = () =>
    call('submitApplication', { params: { id: 'app-1' }, body: { agreementVersion: '1', accepted: true } });
  const told = () => window.localStorage.getItem(CHANGED_KEY);

  beforeEach(() => {
    loggingIn();
  });

  it('are told of each change, also of one whose answer was lost', async () => {
    answering('post', '/applications/:id/submission', accepted, accepted, lost);
    await submit();
    const first = told();
    expect(first).not.toBeNull();
    await submit();
    const second = told();
    expect(second).not.toBe(first);
    await failureOf(submit());
    expect(told()).not.toBe(second);
  });

  it('are told of no question, and of nothing that was refused', async () => {
    answering('get', '/applications/:id', oneApplication);
    answering('post', '/applications/:id/submission', () => problemAnswer('WRONG_STATE'));
    await call('getApplication', { params: { id: 'app-1' } });
    await failureOf(submit());
    expect(told()).toBeNull();
  });
});
