import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GATE } from '@/domain/policy';
import { steps } from '@/flow';
import { NativeUnavailable, native, setNative } from '@/platform';
import { button } from '../../../../test/setup/finding';
import { currentUrl } from '../../../../test/setup/navigation';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { CreditOutcomeView } from './CreditOutcomeView';
import { CreditScreen } from './CreditScreen';

const on = stepWorld();
const CHECK = 'POST /applications/{id}/credit-check';
const sentChecks = () => on.sent(/^POST .*\/credit-check$/);

const authorise = async () => userEvent.click(await button('授权并查询芝麻分'));

test('before consent: what is asked for, what is received, what a refusal stops; nothing is sent yet', async () => {
  on.open(CreditScreen, 'credit');
  await button('授权并查询芝麻分');
  expect(screen.getByText(/只会收到“是”“否”或“无法评估”/)).toBeVisible();
  expect(screen.getByText(/经您授权才会收到一个 350–950 的分数/)).toBeVisible();
  expect(screen.getByText(/申请会停在这一步，其他服务不受影响/)).toBeVisible();
  expect(screen.getByText('不会打电话给您')).toBeVisible();
  expect(screen.queryByRole('button', { name: '仅查询是否达标' })).toBeNull();
  expect(screen.getByRole('list', { name: `申请进度，当前第 1 步，共 ${steps.length} 步` })).toBeVisible();
  expect(sentChecks()).toBe(0);
});

test.each([
  ['approved', /^芝麻分 720 分，极好，范围 350 至 950$/, '已达到租机要求'],
  ['threshold', new RegExp(`^芝麻分 ${GATE} 分，..，范围 350 至 950$`), '刚好达到租机要求'],
])('%s: the gauge, and on to the face', async (scenario, gauge, title) => {
  on.open(CreditScreen, 'credit', scenario);
  await authorise();
  expect(await screen.findByRole('img', { name: gauge })).toBeVisible();
  expect(screen.getByText(title)).toBeVisible();
  expect(screen.getByText('无需冻结自有资金')).toBeVisible();
  await userEvent.click(await button('下一步'));
  expect(currentUrl()).toMatch(/^\/pages\/apply\/face\/index\?id=.+/);
});

test.each([
  ['low-score', `暂未达到 ${GATE} 分`, '之后再来申请'],
  ['not-assessable', '暂时无法评估', '开通芝麻信用'],
])('%s: stopped, with what to do next and no way on', async (scenario, title, tip) => {
  on.open(CreditScreen, 'credit', scenario);
  await authorise();
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(tip)).toBeVisible();
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
  expect(screen.queryByRole('button', { name: '授权并查询芝麻分' })).toBeNull();
  await userEvent.click(await button('返回首页'));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('another gate than the merchant’s of today is told as the server sent it', () => {
  const gate = GATE + 20;
  const credit = { isAdmittance: 'N', admittanceScore: gate, zmScore: `${GATE}`, bizNo: 'b' } as const;
  const { rerender } = render(<CreditOutcomeView credit={credit} quote={undefined} />);
  expect(screen.getByText(`暂未达到 ${gate} 分`)).toBeVisible();
  expect(screen.getByText(`芝麻分每月更新，达到 ${gate} 分后可重新申请`)).toBeVisible();
  rerender(<CreditOutcomeView credit={{ ...credit, isAdmittance: 'Y', zmScore: `${gate}` }} quote={undefined} />);
  expect(screen.getByText(new RegExp(`^${gate} 分即可租机`))).toBeVisible();
  expect(screen.queryByText(new RegExp(`${GATE} 分`))).toBeNull();
});

test('below the gate, 「联系客服」 opens in place', async () => {
  on.open(CreditScreen, 'credit', 'low-score');
  await authorise();
  await userEvent.click(await button('联系客服'));
  const sheet = await screen.findByRole('dialog', { name: '联系客服' });
  expect(await within(sheet).findByRole('button', { name: '拨打电话' })).toBeVisible();
  expect(currentUrl()).toMatch(/^\/pages\/apply\/credit\/index/);
});

test('the score refused: nothing is sent, and the gate alone passes without a score', async () => {
  on.open(CreditScreen, 'credit', 'credit-refused');
  await authorise();
  expect(await screen.findByText('您没有授权芝麻分')).toBeVisible();
  expect(sentChecks()).toBe(0);
  await userEvent.click(await button('仅查询是否达标'));
  expect(await screen.findByText('已达到租机要求')).toBeVisible();
  expect(screen.getByText(/没有获取您的分数/)).toBeVisible();
  expect(screen.queryByRole('img', { name: /芝麻分/ })).toBeNull();
});

test('the score refused, then granted', async () => {
  on.open(CreditScreen, 'credit', 'credit-refused');
  await authorise();
  await screen.findByText('您没有授权芝麻分');
  await authorise();
  expect(await screen.findByRole('img', { name: /芝麻分 720 分/ })).toBeVisible();
});

test('while it is asked: says so, says when it is slow, and a second tap asks nothing more', async () => {
  on.open(CreditScreen, 'credit');
  const ask = await button('授权并查询芝麻分');
  on.fail('timeout', CHECK);
  tapTwice(ask);
  expect(await screen.findByText('正在查询芝麻信用')).toBeVisible();
  await on.waitOut(3000);
  expect(screen.getByText(/网络较慢，仍在处理/)).toBeVisible();
  await waitFor(() => expect(sentChecks()).toBe(1));
});

test('leaving in mid-request: the answer changes nothing and nothing is reported', async () => {
  const { unmount } = on.open(CreditScreen, 'credit');
  await button('授权并查询芝麻分');
  on.fail('timeout', CHECK);
  await authorise();
  await waitFor(() => expect(sentChecks()).toBe(1));
  unmount();
  await waitFor(() => expect(on.time.waits).toEqual([]));
});

test.each([
  ['offline', /网络未连接(?!.*错误代码)/],
  ['server-error', /服务暂时出现问题.*错误代码 S-CR-/],
  ['rate-limited', /操作过于频繁(?!.*错误代码)/],
  ['malformed', /返回的数据有误.*错误代码 C-CR-/],
])('%s is said, with a code where there is something to look up; another tap goes on', async (kind, words) => {
  on.open(CreditScreen, 'credit');
  await button('授权并查询芝麻分');
  on.fail(kind, CHECK, 1);
  await authorise();
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(words);
  await authorise();
  expect(await screen.findByText('已达到租机要求')).toBeVisible();
});

test('an error of the one query does not stand while the other runs', async () => {
  on.open(CreditScreen, 'credit', 'credit-refused');
  await authorise();
  await screen.findByText('您没有授权芝麻分');
  on.fail('server-error', CHECK, 1);
  await userEvent.click(await button('仅查询是否达标'));
  await screen.findByText(/服务暂时出现问题/);
  on.fail('timeout', CHECK);
  await authorise();
  expect(await screen.findByText('正在查询芝麻信用')).toBeVisible();
  expect(screen.queryByText(/服务暂时出现问题/)).toBeNull();
});

test('answered, but the answer was lost: trying again takes over what the server knows', async () => {
  on.open(CreditScreen, 'credit', 'low-score');
  await button('授权并查询芝麻分');
  on.fail('server-error', 'GET /applications/{id}', 3);
  await authorise();
  await on.giveUpRetrying();
  await screen.findByRole('alert');
  await authorise();
  expect(await screen.findByText(`暂未达到 ${GATE} 分`)).toBeVisible();
});

test('without Alipay the user is asked to open it', async () => {
  setNative({ ...native(), getAuthCode: () => Promise.resolve({ authCode: 'login' }) });
  on.open(CreditScreen, 'credit');
  await button('授权并查询芝麻分');
  setNative({ ...native(), getAuthCode: () => Promise.reject(new NativeUnavailable('请打开支付宝后继续。')) });
  await authorise();
  expect(await screen.findByText('请打开支付宝后继续。')).toBeVisible();
});
