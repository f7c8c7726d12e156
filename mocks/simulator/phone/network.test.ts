import { FORWARD_FAILED, FORWARD_PATH, FORWARD_TO } from '../forwardPath';
import { createJournal } from './activityLog';
import { createDeviceFiles } from './deviceFiles';
import { createNetwork, destination } from './network';

const BACKEND = 'https://backend.example';
const HERE = 'http://127.0.0.1:9100';
const servers = { [BACKEND]: HERE };

describe('where a request goes', () => {
  test.each([
    [`${BACKEND}/api/v1/devices?limit=20`, `${HERE}/api/v1/devices?limit=20`],
    ['http://127.0.0.1:9527/api/v1/devices', FORWARD_PATH],
    ['http://localhost/x', FORWARD_PATH],
    ['http://[::1]:8/x', FORWARD_PATH],
    ['https://api.example.com:8443/x', FORWARD_PATH],
  ])('%s to %s', (url, to) => {
    expect(destination(url, servers, ['127.0.0.1:9527', 'localhost', '[::1]:8', 'api.example.com'])).toBe(to);
  });

  test.each([
    ['http://127.0.0.1:9528/x', '127.0.0.1:9527'],
    ['https://api.example.com.evil.example/x', 'api.example.com'],
    ['https://evil.example/?api.example.com', 'api.example.com'],
    ['https://api.example.com@evil.example/x', 'api.example.com'],
    ['https://sub.api.example.com/x', 'api.example.com'],
    ['ftp://api.example.com/x', 'api.example.com'],
    ['http://localhost:8080/x', '127.0.0.1'],
  ])('%s to nobody, where %s is allowed', (url, allowed) => {
    expect(destination(url, servers, [allowed])).toBeUndefined();
  });

  test.each([
    'https://example.com/x',
    'http://127.0.0.1:9527/api/v1/devices',
    'http://localhost/x',
    `${BACKEND}.evil.example/x`,
    'https://127.0.0.1.evil.example/x',
    'https://evil.example/?127.0.0.1',
    'https://127.0.0.1@evil.example/x',
    'http://0.0.0.0/x',
    'http://backend.example/x',
    '/api/v1/devices',
    '',
    'nonsense',
  ])('%s to nobody', (url) => {
    expect(destination(url, servers)).toBeUndefined();
  });
});

function network(ask: typeof fetch, more: Partial<Parameters<typeof createNetwork>[0]> = {}) {
  const activityLog = createJournal(() => 0);
  let last = 0;
  const files = createDeviceFiles({ addressOf: () => `blob:${++last}`, fetch: ask });
  const made = createNetwork({
    activityLog,
    servers,
    headers: { 'x-mock-session': 'mine' },
    files,
    fetch: ask,
    ...more,
  });
  return { ...made, entries: () => activityLog.store.getState().entries };
}

test('an answer is handed on with the world named, and written down without what was sent', async () => {
  const ask = jest.fn(async () => new Response('{"a":1}', { status: 201, headers: { 'x-a': '1' } }));
  const { request, entries } = network(ask);
  const answer = await request({
    url: `${BACKEND}/api/v1/session`,
    method: 'POST',
    headers: [{ authorization: 'Bearer secret' }],
    data: '{"authCode":"secret"}',
  });
  expect(answer).toEqual({ status: 201, headers: expect.objectContaining({ 'x-a': '1' }), data: '{"a":1}' });
  expect(ask).toHaveBeenCalledWith(
    `${HERE}/api/v1/session`,
    expect.objectContaining({
      method: 'POST',
      body: '{"authCode":"secret"}',
      headers: { authorization: 'Bearer secret', 'x-mock-session': 'mine' },
    }),
  );
  expect(entries()).toEqual([expect.objectContaining({ kind: 'request', method: 'POST', status: 201 })]);
  expect(JSON.stringify(entries())).not.toContain('secret');
});

test('what is personal in an address is masked', async () => {
  const { request, entries } = network(async () => new Response(''));
  await request({ url: `${BACKEND}/api/v1/devices?keyword=13800138000&limit=20` });
  expect(JSON.stringify(entries())).not.toContain('13800138000');
  expect(entries()[0]).toMatchObject({ url: `${BACKEND}/api/v1/devices?keyword=***&limit=20` });
});

test('a request that would leave this machine is refused, and said', async () => {
  const ask = jest.fn();
  const { request, entries } = network(ask);
  for (const url of ['https://example.com/x', 'nonsense', undefined]) {
    await expect(request({ url })).resolves.toMatchObject({ error: 2 });
  }
  expect(ask).not.toHaveBeenCalled();
  expect(entries().filter(({ kind }) => kind === 'complaint')).toHaveLength(3);
  expect(entries()[0]).toMatchObject({ kind: 'request', status: 0 });
});

test('no connection and a time-out are told as Alipay tells them', async () => {
  const lost = network(async () => {
    throw new TypeError('Failed to fetch');
  });
  await expect(lost.request({ url: `${BACKEND}/api/v1/devices` })).resolves.toMatchObject({ error: 12 });
  expect(lost.entries()[0]).toMatchObject({ status: 0 });

  const slow = network(
    (_, given) =>
      new Promise((_resolve, reject) => {
        given?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  await expect(slow.request({ url: `${BACKEND}/api/v1/devices`, timeout: 1 })).resolves.toMatchObject({ error: 13 });
});

test('a request that the app calls off ends without an answer', async () => {
  const ask = jest.fn(
    (_: unknown, options?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
  );
  const { request, operateRequestTask, entries } = network(ask);
  const answer = request({ url: 'https://backend.example/api/v1/devices', requestTaskId: 7 });
  operateRequestTask({ requestTaskId: 8 });
  operateRequestTask({ requestTaskId: 7, operationType: 'abort' });
  expect(await answer).toMatchObject({ error: 12 });
  expect(entries()).toMatchObject([{ kind: 'request', status: 0 }]);
});

test('a header that the base library has under another spelling as well goes out once', async () => {
  const ask = jest.fn(async (_: unknown, _options?: RequestInit) => new Response(''));
  await network(ask).request({
    url: `${BACKEND}/api/v1/devices`,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'content-type': 'application/json' },
    data: '{}',
  });
  const sent = new Headers(ask.mock.calls[0]?.[1]?.headers);
  expect(sent.get('content-type')).toBe('application/json');
});

test('a server that nobody has named is refused with the reason, and with how to name it', async () => {
  const { request, entries } = network(jest.fn());
  await expect(request({ url: 'http://127.0.0.1:8080/x' })).resolves.toEqual({
    error: 2,
    errorMessage: expect.stringContaining('--allow 127.0.0.1:8080'),
  });
  expect(entries()[1]).toMatchObject({ text: expect.stringContaining('--allow 127.0.0.1:8080') });
  await expect(request({ url: '/x' })).resolves.toMatchObject({ errorMessage: expect.stringContaining('http') });
});

test('a request to a server that is named is handed on, without what is for the mock server', async () => {
  const ask = jest.fn(async () => new Response('yes'));
  const { request } = network(ask, { allowed: ['api.example.com'] });
  await expect(request({ url: 'https://api.example.com/x?y=1' })).resolves.toMatchObject({ status: 200, data: 'yes' });
  const headers = { [FORWARD_TO]: 'https://api.example.com/x?y=1' };
  expect(ask).toHaveBeenCalledWith(FORWARD_PATH, expect.objectContaining({ headers }));
});

test('why a named server did not answer is told', async () => {
  const refused = new Response('connect ECONNREFUSED', { status: 502, headers: { [FORWARD_FAILED]: '1' } });
  const { request, entries } = network(async () => refused, { allowed: ['127.0.0.1:1'] });
  await expect(request({ url: 'http://127.0.0.1:1/x' })).resolves.toMatchObject({ error: 12 });
  expect(entries()[1]).toMatchObject({ kind: 'complaint', text: expect.stringContaining('ECONNREFUSED') });
});

test('a request is answered from what stands ready, the first that fits, and asks nobody', async () => {
  const ask = jest.fn();
  const answers = [
    { url: 'https://shop.example/items/*', method: 'post', status: 201, body: { made: true } },
    { url: 'https://shop.example/items/*', headers: { 'x-a': '1' }, body: 'text', delay: 1 },
    { url: 'https://shop.example/find?q=*', body: [] },
  ];
  const { request } = network(ask, { answers });
  const asked = (url: string, method?: string) => request({ url: `https://shop.example/${url}`, method });
  await expect(asked('items/1', 'POST')).resolves.toEqual({ status: 201, headers: {}, data: '{"made":true}' });
  await expect(asked('items/1?page=2')).resolves.toEqual({ status: 200, headers: { 'x-a': '1' }, data: 'text' });
  await expect(asked('find?q=a')).resolves.toMatchObject({ data: '[]' });
  await expect(asked('find')).resolves.toMatchObject({ error: 2 });
  expect(ask).not.toHaveBeenCalled();
});

test('a file is uploaded as a form, and one that is not there is not', async () => {
  const ask = jest.fn(async (url: unknown, _options?: RequestInit) =>
    url === '/a.png'
      ? new Response('picture')
      : url === '/none'
        ? new Response('', { status: 404 })
        : new Response('ok'),
  );
  const { uploadFile } = network(ask, { allowed: ['127.0.0.1:8'] });
  const given = {
    url: 'http://127.0.0.1:8/up',
    name: 'photo',
    formData: { of: 'me' },
    header: { 'Content-Type': 'x/y' },
  };
  await expect(uploadFile({ ...given, filePath: 'none' })).resolves.toMatchObject({ error: 11 });
  await expect(uploadFile({ ...given, filePath: '/a.png' })).resolves.toMatchObject({ statusCode: 200, data: 'ok' });
  const sent = ask.mock.calls.at(-1)?.[1];
  const body = sent?.body instanceof FormData ? sent.body : new FormData();
  expect([body.get('of'), body.get('photo')]).toEqual(['me', expect.objectContaining({ name: 'a.png', size: 7 })]);
  expect(new Headers(sent?.headers).get('content-type')).toBeNull();
});

test('a file that is downloaded can be uploaded, and a fault is none', async () => {
  const ask = jest.fn(async (_: unknown, options?: RequestInit) =>
    new Headers(options?.headers).get(FORWARD_TO)?.endsWith('/gone')
      ? new Response('', { status: 404 })
      : new Response('ab'),
  );
  const { downloadFile, uploadFile } = network(ask, { allowed: ['127.0.0.1:8'] });
  await expect(downloadFile({ url: 'http://127.0.0.1:8/gone' })).resolves.toMatchObject({ error: 19 });
  const { apFilePath } = await downloadFile({ url: 'http://127.0.0.1:8/there' });
  await expect(uploadFile({ url: 'http://127.0.0.1:8/up', filePath: apFilePath })).resolves.toMatchObject({
    statusCode: 200,
  });
});
