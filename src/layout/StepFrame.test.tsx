import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StepId } from '@/contract';
import type { Facts } from '@/flow';
import { useFlow } from '@/store';
import { currentUrl } from '../../test/setup/navigation';
import { renderPage } from '../../test/setup/renderPage';
import { stepWorld } from '../../test/setup/stepWorld';
import { StepFrame, StepScreen } from './StepFrame';

const on = stepWorld();

function Step({ step }: { readonly step: StepId }) {
  return (
    <StepFrame step={step}>
      {(application, facts) => (
        <StepScreen step={step} facts={facts}>
          <View>{`申请 ${application.id}`}</View>
        </StepScreen>
      )}
    </StepFrame>
  );
}
const Face = () => <Step step="face" />;
const Confirm = () => <Step step="confirm" />;
const shown = () => screen.findByText(/^申请 /);

test('a link without an id finds the newest unfinished application', async () => {
  on.open(Face, 'face');
  expect(await shown()).toBeVisible();
  expect(screen.getByRole('list', { name: /当前第 2 步，/ })).toBeVisible();
});

test.each([
  ['credit', 'credit'],
  ['face', 'face'],
  ['profile', 'profile'],
  ['history', 'history'],
  ['review', 'review'],
] as const)('a link to the confirmation while the way stands at %s opens that', async (at, opened) => {
  on.open(Confirm, 'confirm', 'approved', at);
  const page = opened === 'review' ? 'pages/review/index' : `pages/apply/${opened}/index`;
  await waitFor(() => expect(currentUrl()).toMatch(new RegExp(`^/${page}\\?id=.+`)));
  expect(screen.queryByText(/^申请 /)).toBeNull();
});

test('where the step that may be visited does not open, it says so, and 「重试」 opens it', async () => {
  jest.spyOn(Taro, 'redirectTo').mockRejectedValueOnce(new Error('redirectTo:fail subpackage'));
  on.open(Confirm, 'confirm', 'approved', 'face');
  expect(await screen.findByText('页面没有打开')).toBeVisible();
  expect(screen.queryByRole('status', { name: '正在加载' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/face\/index\?id=.+/));
});

test('while another application loads, the bar shows nothing of the one remembered', async () => {
  on.world.useScenario('approved', { at: 'confirm' });
  const done: Facts = { admittance: 'Y', face: 'FACE', profile: true };
  useFlow.setState({ applicationId: 'app-0', facts: done });
  on.fail('timeout', 'GET /applications/{id}');
  renderPage(Face, '/pages/apply/face/index?id=app-1');
  const steps = within(screen.getByRole('list', { name: /当前第 2 步/ })).getAllByRole('listitem');
  expect(steps[0]).not.toHaveAccessibleName(/已完成/);
});

test('below the gate every later step leads back to the credit step', async () => {
  on.open(Face, 'face', 'low-score', 'face');
  await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/credit\/index/));
});

test('a step that is done may be seen again', async () => {
  on.open(Face, 'face', 'approved', 'confirm');
  expect(await shown()).toBeVisible();
  expect(currentUrl()).toBe('/pages/apply/face/index');
});

test('no application: says so, with a way to the devices', async () => {
  renderPage(Face, '/pages/apply/face/index');
  expect(await screen.findByText('还没有进行中的申请')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '去选商品' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test.each([
  ['an unknown id', 'app-999'],
  ['another path', '../../devices'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['an endless one', 'x'.repeat(3000)],
])('%s: not found, with a way home and no futile 「重试」', async (_, id) => {
  renderPage(Face, `/pages/apply/face/index?id=${encodeURIComponent(id)}`);
  expect(await screen.findByText('没有找到这项内容')).toBeVisible();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('a remembered application that is gone does not lock the user out', async () => {
  useFlow.setState({ applicationId: 'app-999' });
  on.open(Face, 'face');
  expect(await shown()).toBeVisible();
});

test('a withdrawn application says so', async () => {
  const { unmount } = on.open(Face, 'face');
  await shown();
  const withdrawn = useFlow.getState().application;
  if (!withdrawn) throw new Error('No application was adopted');
  act(() => useFlow.getState().setApplication({ ...withdrawn, status: 'CLOSED' }));
  expect(screen.getByText('这份申请已取消')).toBeVisible();
  unmount();
});

test('while it loads: a skeleton that is named; after three seconds it says that it is slow', async () => {
  on.world.useScenario('approved', { at: 'face' });
  on.fail('timeout', 'GET /applications');
  renderPage(Face, '/pages/apply/face/index');
  expect(screen.getByRole('status', { name: '正在加载' })).toBeVisible();
  await on.waitOut(3000);
  expect(screen.getByText(/网络较慢，仍在加载/)).toBeVisible();
});

test.each([
  ['offline', '网络未连接'],
  ['server-error', '服务暂时不可用'],
])('%s: says what happened and what is safe, and 「重试」 shows the step', async (kind, title) => {
  on.world.useScenario('approved', { at: 'face' });
  on.fail(kind, 'GET /applications', 3);
  renderPage(Face, '/pages/apply/face/index');
  await on.giveUpRetrying();
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(/您的申请和订单不受影响/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await shown()).toBeVisible();
});

test('an answer that breaks the contract: says so with a code, and 「重试」 shows the step', async () => {
  on.world.useScenario('approved', { at: 'face' });
  on.fail('malformed', 'GET /applications', 1);
  renderPage(Face, '/pages/apply/face/index');
  expect(await screen.findByText('页面暂时无法显示')).toBeVisible();
  expect(screen.getByText(/^错误代码 /)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await shown()).toBeVisible();
});

test('an expired session is renewed silently once', async () => {
  on.world.useScenario('session-expired', { at: 'face' });
  renderPage(Face, '/pages/apply/face/index');
  expect(await shown()).toBeVisible();
  expect(on.sent(/^POST .*\/session$/)).toBe(2);
});

test('a covered page neither fetches its own application back nor leads away', async () => {
  const page = on.open(Face, 'face');
  await shown();
  const own = useFlow.getState().application;
  if (!own) throw new Error('No application was adopted');
  page.fire('onHide');
  const asked = on.sent(/^GET .*\/applications/);
  act(() => useFlow.getState().setApplication({ ...own, submittedAt: own.now }));
  expect(currentUrl()).toBe('/pages/apply/face/index');
  expect(on.sent(/^GET .*\/applications/)).toBe(asked);
  page.fire('onShow');
  await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/review\/index\?id=.+/));
});

test('a covered page stays as it is, and takes up the newest when it is shown again', async () => {
  const page = on.open(Face, 'face');
  await shown();
  const own = useFlow.getState().application;
  if (!own) throw new Error('No application was adopted');
  page.fire('onHide');
  act(() => useFlow.getState().setApplication({ ...own, status: 'CLOSED' }));
  expect(screen.getByText(/^申请 /)).toBeVisible();
  page.fire('onShow');
  expect(await screen.findByText('这份申请已取消')).toBeVisible();
});

test('a step just submitted shows what it showed until the review stands; where that does not open, it says so', async () => {
  on.open(Confirm, 'confirm', 'approved', 'confirm');
  await shown();
  const own = useFlow.getState().application;
  if (!own) throw new Error('No application was adopted');
  let fail = (_: Error) => {};
  const never = new Promise<never>((_, reject) => {
    fail = reject;
  });
  jest.spyOn(Taro, 'redirectTo').mockReturnValueOnce(never);
  act(() => useFlow.getState().setApplication({ ...own, submittedAt: own.now }));
  expect(screen.getByText(/^申请 /)).toBeVisible();
  fail(new Error('redirectTo:fail subpackage'));
  expect(await screen.findByText('页面没有打开')).toBeVisible();
});
