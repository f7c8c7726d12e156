import { createJournal } from './journal';
import { createNetwork, destination } from './network';

const BACKEND = 'https://backend.example';
const HERE = 'http://127.0.0.1:9100';
const servers = { [BACKEND]: HERE };

describe('where a request goes', () => {
  test.each([
    [`${BACKEND}/api/v1/devices?limit=20`, `${HERE}/api/v1/devices?limit=20`],
    ['http://127.0.0.1:9527/api/v1/devices', 'http://127.0.0.1:9527/api/v1/devices'],
    ['http://localhost/x', 'http://localhost/x'],
    ['http://[::1]:8/x', 'http://[::1]:8/x'],
  ])('%s to %s', (url, to) => {
    expect(destination(url, servers)).toBe(to);
  });

  test.each([
    'https://example.com/x',
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

function network(ask: typeof fetch) {
  const journal = createJournal(() => 0);
  const made = createNetwork({ journal, servers, headers: { 'x-mock-session': 'mine' }, fetch: ask });
  return { ...made, entries: () => journal.store.getState().entries };
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
