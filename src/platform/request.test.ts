import Taro from '@tarojs/taro';
import { type ManualTime, startManualTime } from '../../test/setup/manualTime';
import { createCancel } from './cancel';
import { PlatformError } from './platformError';
import { send } from './request';
import { setScheduler } from './scheduler';

/** An interceptor that answers by itself, as the in-package mocks do: it hands no task on that could be aborted. */
function settlingWith(settle: () => Promise<unknown>): void {
  Taro.addInterceptor(() => settle());
}

const request = { url: 'http://backend.test/x', method: 'GET', headers: {}, timeoutMs: 10_000 } as const;

let time: ManualTime;
beforeEach(() => {
  time = startManualTime();
});
afterEach(() => {
  setScheduler();
  Taro.cleanInterceptors();
});

const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (failure: unknown) => (failure instanceof PlatformError ? failure.kind : failure),
  );

describe('an answer', () => {
  it.each([
    ['resolved, as a browser does', () => Promise.resolve({ statusCode: 500, header: { 'X-A': 1 }, data: 'no' })],
    ['rejected, as Alipay does', () => Promise.reject({ error: 19, status: 500, headers: { 'x-a': '1' }, data: 'no' })],
  ])('with an error status is an answer: %s', async (_, settle) => {
    settlingWith(settle);
    await expect(send(request)).resolves.toEqual({ status: 500, headers: { 'x-a': '1' }, text: 'no' });
  });

  it.each([
    ['an object', { a: 1 }, '{"a":1}'],
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['cut-off JSON', '{"a":', '{"a":'],
  ])('is text, whatever a client makes of it: %s', async (_, data, text) => {
    settlingWith(() => Promise.resolve({ statusCode: 200, header: {}, data }));
    expect((await send(request)).text).toBe(text);
  });

  it('leaves nothing waiting', async () => {
    settlingWith(() => Promise.resolve({ statusCode: 200, header: {}, data: '' }));
    await send(request);
    expect(time.waits).toEqual([]);
  });
});

describe('no answer', () => {
  it.each([
    ['Alipay without a network', 'offline', () => Promise.reject({ error: 12, errorMessage: '网络出错' })],
    ["Alipay's own time-out", 'timeout', () => Promise.reject({ error: 13, errorMessage: '超时' })],
    [
      'an old Alipay that resolves without an answer',
      'offline',
      () => Promise.resolve({ errMsg: 'request:ok', data: '' }),
    ],
    ['a browser', 'offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a browser whose connection broke within the body',
      'offline',
      () => Promise.reject(Object.assign(new TypeError('network error'), { statusCode: 200 })),
    ],
  ])('%s: %s', async (_, kind, settle) => {
    settlingWith(settle);
    expect(await kindOf(send(request))).toBe(kind);
    expect(time.waits).toEqual([]);
  });

  it('in time ends the wait, though the interceptor goes on', async () => {
    settlingWith(() => new Promise(() => undefined));
    const kind = kindOf(send(request));
    time.pass(10_000);
    expect(await kind).toBe('timeout');
  });

  it('wanted any more ends the wait', async () => {
    settlingWith(() => new Promise(() => undefined));
    const cancel = createCancel();
    const kind = kindOf(send({ ...request, cancel }));
    cancel.cancel();
    expect(await kind).toBe('cancelled');
    expect(time.waits).toEqual([]);
  });
});
