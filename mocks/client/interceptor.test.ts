import { createBackend } from '../server';
import { createEchoBackend } from '../transports/echoBackend';
import { type Chain, createInterceptor } from './interceptor';
import { instantScheduler, type Scheduler } from './scheduler';

function ask(params: Partial<Chain['requestParams']> & { url: string }, scheduler: Scheduler = instantScheduler) {
  const backend = createEchoBackend();
  const proceeded: string[] = [];
  const task = createInterceptor(
    backend,
    scheduler,
  )({
    requestParams: params,
    proceed(next) {
      proceeded.push(next.url);
      return Promise.resolve({ statusCode: 200, header: {}, data: 'elsewhere', errMsg: 'request:ok' });
    },
  });
  return { backend, proceeded, task };
}

test('answers as Taro.request does, the body as text where text is asked for', async () => {
  const { backend, task } = ask({
    url: '/api/v1/devices?limit=2',
    header: { 'X-Mock-Session': 's', Authorization: 'Bearer t' },
    dataType: 'text',
  });
  expect(await task).toEqual({
    statusCode: 201,
    header: { 'content-type': 'application/json', 'retry-after': '3' },
    data: '{"method":"GET","path":"/api/v1/devices?limit=2"}',
    errMsg: 'request:ok',
  });
  expect(backend.asked[0]?.headers).toEqual({ 'x-mock-session': 's', authorization: 'Bearer t' });
});

test.each([
  ['https://api.example.com/api/v1/devices?next=/api/v1/x', '/api/v1/devices?next=/api/v1/x'],
  ['/folder/__mock/clock', '/__mock/clock'],
])('%s is %s to the backend', async (url, path) => {
  const { backend, task } = ask({ url });
  await task;
  expect(backend.asked[0]?.path).toBe(path);
});

test.each([
  ['HEAD', '/api/v1/devices?limit=1', 200, undefined],
  ['DELETE', '/api/v1/devices', 405, 'GET, HEAD, OPTIONS'],
  ['OPTIONS', '/api/v1/devices', 204, 'GET, HEAD, OPTIONS'],
])('%s %s is answered as over HTTP', async (method, url, status, allow) => {
  const proceed = () => Promise.reject(new Error('It went on'));
  const intercept = createInterceptor(createBackend({ assetBase: '/' }), instantScheduler);
  const { statusCode, header, data } = await intercept({ requestParams: { url, method }, proceed });
  expect([statusCode, header.allow]).toEqual([status, allow]);
  expect(data).toEqual(status === 405 ? expect.objectContaining({ code: 'METHOD_NOT_ALLOWED' }) : '');
});

test('what is none of the backend’s goes on as it is', async () => {
  const { backend, proceeded, task } = ask({ url: 'https://elsewhere.test/x?from=/api/v1/' });
  await task;
  expect(proceeded).toEqual(['https://elsewhere.test/x?from=/api/v1/']);
  expect(backend.asked).toHaveLength(0);
});

test.each([
  ['{"a":1}', '{"a":1}'],
  [{ a: 1 }, '{"a":1}'],
  [undefined, undefined],
])('the data %p goes as the body %p', async (data, body) => {
  const { backend, task } = ask({ url: '/api/v1/session', method: 'POST', data });
  await task;
  expect(backend.asked[0]?.body).toBe(body);
});

test('without a data type, JSON is parsed, and what is none comes as text', async () => {
  expect((await ask({ url: '/api/v1/devices' }).task).data).toEqual({ method: 'GET', path: '/api/v1/devices' });
  expect((await ask({ url: '/api/v1/cut' }).task).data).toBe('{"id":');
});

test.each(['broken', 'broken-late'])('%s: rejects as a failed connection does', async (name) => {
  await expect(ask({ url: `/api/v1/${name}` }).task).rejects.toEqual({ errMsg: 'request:fail' });
});

test('one that hangs ends only when it is aborted', async () => {
  const { task } = ask({ url: '/api/v1/hang' });
  task.abort?.();
  await expect(task).rejects.toEqual({ errMsg: 'request:fail abort' });
});

test('an abort calls the delay off', async () => {
  const stopTimer = jest.fn();
  const { task } = ask({ url: '/api/v1/late' }, { after: () => stopTimer });
  task.abort?.();
  await expect(task).rejects.toEqual({ errMsg: 'request:fail abort' });
  expect(stopTimer).toHaveBeenCalledTimes(1);
});
