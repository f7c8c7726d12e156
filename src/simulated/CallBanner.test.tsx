import { ControlRefused, type Controls } from '@mocks/client/controls';
import { Text, View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../test/setup/renderPage';
import { openLocalWorld } from './localWorld';
import { setWorldNotice } from './notices';
import { Overlay } from './Overlay';
import { connectLine } from './reviewCall';

let told: string[] = [];

/** A page that says when it is hidden and shown. */
function Page() {
  useDidHide(() => void told.push('hidden'));
  useDidShow(() => void told.push('shown'));
  return (
    <View>
      <Text>页面</Text>
      <Overlay />
    </View>
  );
}

/** A world whose review call is to come, or rings already. */
function begin({ isRinging = false } = {}): Controls {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/app/');
  const { controls } = openLocalWorld('/app/assets/devices/', { scenario: 'phone-missed', at: 'review' });
  if (isRinging) void controls.control('POST', '/clock', { advanceHours: 4 });
  connectLine(controls);
  return controls;
}

/** Opens the page, and forgets that it was shown. */
function open() {
  const page = renderPage(Page, '/pages/review/index');
  told = [];
  return page;
}

const banner = () => screen.findByRole('group', { name: '来电（模拟）' });
const noBanner = () => waitFor(() => expect(screen.queryByRole('group', { name: '来电（模拟）' })).toBeNull());
const pass = (controls: Controls, hours: number) =>
  act(async () => void (await controls.control('POST', '/clock', { advanceHours: hours })));

afterEach(() => {
  connectLine(undefined);
  setWorldNotice(undefined);
});

test('a call that rings as the app opens shows who calls, and the page goes on below', async () => {
  begin({ isRinging: true });
  open();
  const call = within(await banner());
  expect(call.getByText('审核专线')).toBeVisible();
  expect(call.getByText('400-000-9527')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('页面')).toBeVisible();
});

test('it comes as the clock moves to it, and goes as the clock moves past it', async () => {
  const controls = begin();
  open();
  await noBanner();
  await pass(controls, 4);
  expect(await banner()).toBeVisible();
  await pass(controls, 5);
  await noBanner();
});

test.each([
  ['接听', 'ANSWERED'],
  ['挂断', 'MISSED'],
])('「%s」: the app is hidden meanwhile, and the call is %s once it is shown', async (choice) => {
  const controls = begin({ isRinging: true });
  const control = jest.spyOn(controls, 'control');
  open();
  await userEvent.click(within(await banner()).getByRole('button', { name: choice }));
  await waitFor(() => expect(told).toEqual(['hidden', 'shown']));
  await noBanner();
  const outcome = choice === '接听' ? 'answered' : 'missed';
  expect(control.mock.calls.filter(([method]) => method === 'POST')).toEqual([['POST', '/call', { outcome }]]);
});

test('a call that had stopped ringing by then is said to have ended, and the app is shown again', async () => {
  const controls = begin({ isRinging: true });
  open();
  const answer = within(await banner()).getByRole('button', { name: '接听' });
  jest.spyOn(controls, 'control').mockImplementation(async (method) => {
    if (method === 'POST') throw new ControlRefused(409, '');
    return { isRinging: false };
  });
  await userEvent.click(answer);
  await waitFor(() => expect(told).toEqual(['hidden', 'shown']));
  await noBanner();
  expect(screen.getByRole('alert')).toHaveTextContent('这次“接听”没有记下：来电已经结束。');
});

test('a world that no longer answers says so, and the app is shown again', async () => {
  const controls = begin({ isRinging: true });
  open();
  const answer = within(await banner()).getByRole('button', { name: '接听' });
  jest.spyOn(controls, 'control').mockRejectedValue(new Error('模拟服务没有响应'));
  await userEvent.click(answer);
  expect(await screen.findByRole('alert')).toHaveTextContent('模拟服务没有响应');
  expect(told).toEqual(['hidden', 'shown']);
});
