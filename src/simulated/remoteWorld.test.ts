import { choiceIn } from '@mocks/client/worldChoice';
import { mockWorld } from '@mocks/transports/mswNode';
import Taro from '@tarojs/taro';
import { act, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { call, resetApi } from '@/api';
import { type Native, native, setNative } from '@/platform';
import { useFlow } from '@/store';
import { setWorldNotice, useWorldNotice } from './notices';
import { openRemoteWorld } from './remoteWorld';
import { connectLine, useRingingCall } from './reviewCall';

const server = mockWorld();
const inAlipay: Native = { ...native(), getAuthCode: () => Promise.resolve({ authCode: 'a-code' }) };

/** Opens the app as a link does, with its world at the HTTP mock server. */
function open(search: string) {
  window.history.replaceState(null, '', `/app/${search}`);
  return openRemoteWorld('http://mock.test', choiceIn(window.location.search));
}

const nothing = () => {};
/** The methods of a request under way, which nobody calls. */
const TASK = {
  abort: nothing,
  onHeadersReceived: nothing,
  offHeadersReceived: nothing,
  onChunkReceived: nothing,
  offChunkReceived: nothing,
};

const notice = () => renderHook(useWorldNotice).result.current;

beforeEach(() => {
  resetApi();
  setNative(inAlipay);
  setWorldNotice(undefined);
});

test('what the app asks is held until the world of the link has begun, and the page of its step opens', async () => {
  let begin = () => {};
  const asked = new Promise<void>((resolve) => {
    begin = resolve;
  });
  server.server.use(
    http.put('*/__mock/scenario', async ({ request }) => {
      await asked;
      return HttpResponse.json(Object(server.control('PUT', '/scenario', Object(await request.json()))));
    }),
  );
  useFlow.getState().saveDraft({ name: '李雷' });
  const world = open('?scenario=rejected&at=review');
  const list = call('listApplications', {});
  let isAnswered = false;
  list.then(() => {
    isAnswered = true;
  }, nothing);
  // A round trip of its own: time enough for the app's, were it not held.
  for (const _ of [1, 2, 3]) await world.controls.control('GET', '/clock');
  expect(isAnswered).toBe(false);
  begin();
  expect((await list).map(({ status }) => status)).toEqual(['AUTO_REVIEW']);
  expect(window.location.hash).toMatch(/^#\/pages\/review\/index\?id=./);
  expect(useFlow.getState().draft.name).toBe('');
  expect(world.begunWith()).toEqual({ scenario: 'rejected', at: 'review' });
  expect(notice()).toBeUndefined();
});

test('without a link the world goes on as it stands', async () => {
  server.control('PUT', '/scenario', { name: 'late' });
  const { controls } = open('');
  expect(await controls.control('GET', '/clock')).toMatchObject({ scenario: 'late' });
  expect(window.location.hash).toBe('');
});

test('a scenario that does not exist is said, and the app goes on', async () => {
  open('?scenario=nope');
  expect(await call('listApplications', {})).toEqual([]);
  expect(notice()).toMatch(/没有接受这项设置（404）/);
});

test.each([
  ['a connection refused', undefined],
  ['what Alipay rejects with, which is no Error', { error: 12, errorMessage: '网络出错' }],
])('a server that is down is said in a sentence: %s', async (_, rejection) => {
  if (rejection) jest.spyOn(Taro, 'request').mockImplementation(() => Object.assign(Promise.reject(rejection), TASK));
  else server.server.use(http.all('*/__mock/*', () => HttpResponse.error()));
  open('?scenario=late');
  await waitFor(() => expect(notice()).toMatch(/^模拟服务没有响应.*npm run mock/));
  jest.restoreAllMocks();
});

test('what Alipay rejects with a status is an answer', async () => {
  const rejection = { error: 19, status: 409, data: '{"code":"WRONG_STATE"}' };
  const { controls } = open('');
  jest.spyOn(Taro, 'request').mockImplementation(() => Object.assign(Promise.reject(rejection), TASK));
  await expect(controls.control('POST', '/call', {})).rejects.toThrow('（409）：{"code":"WRONG_STATE"}');
  jest.restoreAllMocks();
});

test('a call that rings in a world that somebody else moved is found with the next answer to the app', async () => {
  server.control('PUT', '/scenario', { name: 'phone-review', at: 'review' });
  const { controls } = open('');
  connectLine(controls);
  const { result } = renderHook(useRingingCall);
  await call('listApplications', {});
  expect(result.current).toBeUndefined();
  server.control('POST', '/clock', { advanceHours: 4 });
  await act(async () => void (await call('listApplications', {})));
  await waitFor(() => expect(result.current).toEqual({ callerNumber: '400-000-9527' }));
  act(() => connectLine(undefined));
});
