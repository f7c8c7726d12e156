import { devices } from '@mocks/server/catalogue/seeds/devices';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { formatYuan, sum } from '@/domain/money';
import { totalRent } from '@/domain/rentalPrice';
import { useFlow } from '@/store';
import { logIn, submit as submitBy, userOf } from '../../../../test/mockedBackend';
import { currentUrl } from '../../../../test/setup/navigation';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { ConfirmScreen } from './ConfirmScreen';

const on = stepWorld();
const SUBMIT = 'POST /applications/{id}/submission';
const sentSubmissions = () => on.sent(/^POST .*\/submission$/);

const ready = () => screen.findByText('费用明细');
const tick = () => screen.getByRole('checkbox', { name: '我已阅读并同意《租赁服务协议》' });
const submit = () => screen.getByRole('button', { name: '提交申请' });
const arrived = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/review\/index\?id=.+/));

/** Opens the step of a scenario, and waits for its sums. */
async function open(scenario?: string) {
  on.open(ConfirmScreen, 'confirm', scenario);
  await ready();
}

test('shows everything that is agreed to', async () => {
  await open();
  const { summary, profile } = useFlow.getState().application ?? {};
  expect(screen.getByText(summary?.deviceName ?? '')).toBeVisible();
  expect(screen.getByText(profile?.address.detail ?? '')).toBeVisible();
  expect(screen.getByText('138****0000 · 110***********002X')).toBeVisible();
  for (const label of ['首次支付', '租金合计', '到期买断价', '租满买断合计']) {
    expect(screen.getByRole('button', { name: new RegExp(`^${label}.*¥`) })).toBeVisible();
  }
  expect(screen.getByRole('img', { name: /租满买断合计为官方价的 .*上限 130%/ })).toBeVisible();
  const instalments = within(screen.getByRole('list', { name: '租金明细' })).getAllByRole('listitem');
  expect(instalments).toHaveLength(summary?.months ?? 0);
  for (const instalment of instalments) expect(instalment).toHaveTextContent(/^第 \d+ 期¥[\d,.]+$/);
  expect(screen.getByText('1–2 个工作日内出结果')).toBeVisible();
});

test('shows of name and address what the server tells, be it no more than a mask', async () => {
  on.begin('approved', 'confirm');
  on.world.restart();
  on.reopen(ConfirmScreen, 'confirm');
  await ready();
  const address = screen.getByRole('button', { name: /^浙江省 杭州市 西湖区/ });
  expect(within(address).getByText('示*****')).toBeVisible();
  expect(screen.getByText('张**')).toBeVisible();
  await userEvent.click(tick());
  await userEvent.click(submit());
  await arrived();
});

test('tells each thing once, in the order in which one decides', async () => {
  await open();
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(['费用明细', '押金', '租金明细（6 期）', '收货与本人信息', '提交之后']);
  expect(screen.getByText('第 1 期在您确认收货后支付，之后每月一期；到期前会提醒您。')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^(押金|月租)/ })).toBeNull();
  expect(screen.queryByText('费用合计')).toBeNull();
  // Beside the button, and in the list that opens to what it is made of.
  expect(screen.getAllByText('首次支付')).toHaveLength(2);
});

test('whoever a person verifies is told that a call comes, and not that hardly any does', async () => {
  await open();
  expect(screen.getByText('电话审核不是必经流程')).toBeVisible();
  const { application, setApplication } = useFlow.getState();
  if (!application?.face) throw new Error('Nobody was verified');
  const { face } = application;
  act(() => setApplication({ ...application, face: { ...face, method: 'MANUAL' } }));
  expect(screen.getByText('审核时会来电核对身份')).toBeVisible();
  expect(screen.queryByText('电话审核不是必经流程')).toBeNull();
});

test('with add-ons: what they cost, and what the lease costs in all', async () => {
  await open();
  const { application, setApplication } = useFlow.getState();
  const device = devices.find(({ id }) => id === application?.deviceId);
  if (!application || !device) throw new Error('Nothing is applied for');
  act(() => setApplication({ ...application, addOnIds: device.addOns.map(({ id }) => id) }));
  const added = sum(device.addOns.map(({ price }) => price));
  const rent = totalRent(device.plans.find(({ id }) => id === application.planId) ?? { installments: [] });
  expect(screen.getByRole('button', { name: /^增值服务/ })).toHaveTextContent(formatYuan(added));
  expect(screen.getByRole('button', { name: /^费用合计/ })).toHaveTextContent(formatYuan(rent + added));
});

test.each([
  ['approved', '全部减免', '¥7,999.00', '−¥7,999.00', '¥0.00'],
  ['deposit-partial', '部分减免', '¥7,999.00', '−¥4,799.40', '¥3,199.60'],
])(
  '%s: the deposit, what is waived of it, and what is left to freeze',
  async (scenario, tag, whole, waived, frozen) => {
    await open(scenario);
    expect(screen.getByText(tag)).toBeVisible();
    for (const sum of [waived, frozen]) expect(screen.getByText(sum)).toBeVisible();
    expect(screen.getAllByText(whole).length).toBeGreaterThan(0);
  },
);

test('without the tick nothing is sent, and it says why', async () => {
  await open();
  expect(tick()).not.toBeChecked();
  await userEvent.click(submit());
  expect(screen.getByRole('alert')).toHaveTextContent('请先阅读并勾选');
  expect(sentSubmissions()).toBe(0);
  await userEvent.click(tick());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the agreement is read in a sheet, and agreed to there', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: '查看协议' }));
  const sheet = await screen.findByRole('dialog', { name: '租赁服务协议' });
  expect(await within(sheet).findByText('一、租赁的设备')).toBeVisible();
  await userEvent.click(within(sheet).getByRole('button', { name: '我已阅读并同意' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(tick()).toBeChecked();
});

test('a double tap submits once and leaves the steps behind', async () => {
  await open();
  await userEvent.click(tick());
  tapTwice(submit());
  await arrived();
  expect(sentSubmissions()).toBe(1);
});

test('a server error is said by the button; another tap is the same submission', async () => {
  await open();
  on.fail('server-error', SUBMIT, 1);
  await userEvent.click(tick());
  await userEvent.click(submit());
  expect(await screen.findByRole('alert')).toHaveTextContent(/服务暂时出现问题.*错误代码/);
  await userEvent.click(submit());
  await arrived();
});

test('submitted by an earlier visit whose answer was lost: goes to the review', async () => {
  await open();
  const { id } = useFlow.getState().application ?? {};
  const elsewhere = userOf(on.world.backend);
  logIn(elsewhere);
  submitBy(elsewhere, id ?? '', 'another');
  await userEvent.click(tick());
  await userEvent.click(submit());
  await arrived();
});

test('out of stock in the meantime: says so, that nothing was paid, and leads to other devices', async () => {
  await open();
  const problem = { type: 'about:blank', title: 'Out of stock', status: 409, code: 'OUT_OF_STOCK', detail: '' };
  on.world.server.use(
    http.post('*/api/v1/applications/:id/submission', () => HttpResponse.json(problem, { status: 409 })),
  );
  await userEvent.click(tick());
  await userEvent.click(submit());
  expect(await screen.findByText('这款商品暂时缺货')).toBeVisible();
  expect(screen.getByText(/您没有产生任何费用/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '去选商品' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('the chosen plan is off the shelf: says so by the button, which cannot be tapped, and leads to choosing again', async () => {
  on.world.server.use(
    http.get('*/api/v1/devices/:id', ({ params }) => {
      const device = devices.find(({ id }) => id === params.id);
      const { planId } = useFlow.getState().application ?? {};
      return HttpResponse.json({ ...device, plans: device?.plans.filter(({ id }) => id !== planId) });
    }),
  );
  on.open(ConfirmScreen, 'confirm');
  expect(await screen.findByText('这个租赁方案已下架')).toBeVisible();
  expect(submit()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(tick());
  await userEvent.click(submit());
  expect(sentSubmissions()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: '重新选择' }));
  expect(currentUrl()).toMatch(/^\/pages\/device\/index\?id=.+/);
});

test('a chosen add-on is off the shelf: nothing is asked for without it, and nothing can be submitted', async () => {
  await open();
  const { application, setApplication } = useFlow.getState();
  if (!application) throw new Error('Nothing is applied for');
  act(() => setApplication({ ...application, addOnIds: ['gone'] }));
  expect(await screen.findByText('这个租赁方案已下架')).toBeVisible();
  expect(submit()).toHaveAttribute('aria-disabled', 'true');
  expect(screen.queryByText('首次支付')).toBeNull();
});

test('the address can be changed from here', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: /西湖区/ }));
  expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index\?id=.+/);
});

test('the sums could not be loaded: 「重试」, and nothing can be submitted unseen', async () => {
  on.world.useScenario('approved', { at: 'confirm' });
  on.fail('server-error', 'GET /devices/{id}', 3);
  on.reopen(ConfirmScreen, 'confirm');
  await screen.findByRole('button', { name: '提交申请' });
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  expect(submit()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await ready();
});
