import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import { orderUser } from '../../../test/setup/orderUser';
import { screenWorld } from '../../../test/setup/screenWorld';

const on = screenWorld();
const user = orderUser(on);

test('on its way: the newest event first, and when it counts as received', async () => {
  await user.open('delivered');
  expect(await user.head('已送达')).toBeVisible();
  expect(screen.getByText('3月7日 15:30 自动确认收货')).toBeVisible();
  const [newest] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent('已送达，请确认收货');
  expect(newest).toHaveAttribute('aria-current', 'step');
});

test('receiving says what begins with it, and begins it', async () => {
  await user.open('delivered');
  await user.tap('确认收货');
  expect(user.sheet().getByText(/租期从明天（3月3日）开始计算/)).toBeVisible();
  await user.tapInSheet('确认已收到');
  expect(await user.head('租用中')).toBeVisible();
  await user.noSheet();
  expect(screen.getByText('第 1 期 ¥559.90，明天（3月3日）应付')).toBeVisible();
});

test('paying: the sum with its terms, charged once however often it is tapped', async () => {
  await user.open('overdue');
  await user.tap('支付逾期租金');
  expect(user.sheet().getByText('第 3 期逾期费用（10 天，每天 0.05%）')).toBeVisible();
  expect(user.sheet().getByText(/签约时同意的支付宝账户/)).toBeVisible();
  const confirm = user.sheet().getByRole('button', { name: '确认支付' });
  act(() => {
    confirm.click();
    confirm.click();
  });
  expect(await user.head('租用中')).toBeVisible();
  await user.noSheet();
  expect(user.sent('payment')).toBe(1);
  expect(screen.getByText('共 6 期，已付 3 期')).toBeVisible();
});

test('two that are overdue are paid one by one', async () => {
  await user.open('overdue-twice');
  expect(await screen.findByText('共 2 期逾期，逾期费用合计 ¥14.26')).toBeVisible();
  await user.tap('支付逾期租金');
  await user.tapInSheet('确认支付');
  await user.noSheet();
  expect(await screen.findByText('共 6 期，已付 2 期')).toBeVisible();
  expect(await user.head('已逾期')).toBeVisible();
  await user.tap('支付逾期租金');
  expect(user.sheet().getByText('第 3 期应付')).toBeVisible();
  await user.tapInSheet('确认支付');
  expect(await user.head('租用中')).toBeVisible();
  expect(screen.queryByText('逾期费用')).toBeNull();
});

test.each([
  ['支付逾期租金', '确认支付', '租用中'],
  ['买断设备', '确认买断', '已买断'],
])('%s: a sum that has grown since it was shown is shown before it is charged', async (offer, confirm, head) => {
  await user.open('overdue');
  await user.tap(new RegExp(`^${offer}`));
  const shown = user.sheet().getByText('第 3 期逾期费用（10 天，每天 0.05%）');
  expect(shown).toBeVisible();
  user.passDays(1);
  await user.tapInSheet(confirm);
  expect(await user.sheet().findByRole('alert')).toHaveTextContent('应付金额有变化，没有扣款');
  expect(user.sheet().getByText('第 3 期逾期费用（11 天，每天 0.05%）')).toBeVisible();
  await user.tapInSheet(confirm);
  expect(await user.head(head)).toBeVisible();
  await user.noSheet();
});

test('a charge that is refused says so in the sheet, and can be tried again', async () => {
  await user.open('payment-failed');
  await user.tap('支付租金');
  await user.tapInSheet('确认支付');
  expect(await user.sheet().findByRole('alert')).toHaveTextContent('扣款没有成功。您的订单不受影响');
  expect(screen.getByText('共 6 期，已付 1 期')).toBeVisible();
  await user.tapInSheet('确认支付');
  expect(await screen.findByText('共 6 期，已付 2 期')).toBeVisible();
  await user.noSheet();
});

test('what failed is told once: opened again, the sheet begins anew', async () => {
  await user.open('payment-failed');
  await user.tap('支付租金');
  await user.tapInSheet('确认支付');
  await user.sheet().findByRole('alert');
  await user.tapInSheet('关闭');
  await user.tap('支付租金');
  expect(user.sheet().queryByRole('alert')).toBeNull();
});

test('every sum opens to its terms', async () => {
  await user.open('overdue-twice');
  await user.tap(/^逾期费用/);
  expect(user.sheet().getByText(/^第 2 期逾期费用（\d+ 天，每天 0.05%）$/)).toBeVisible();
  expect(user.sheet().getByText('¥14.26')).toBeVisible();
  await user.tapInSheet('关闭');
  await user.tap(/^付款记录/);
  await userEvent.click(user.sheet().getByRole('button', { name: /^第 1 期租金/ }));
  expect(screen.getByRole('dialog', { name: '付款明细' })).toHaveTextContent('合计¥559.90');
  await userEvent.click(screen.getAllByRole('button', { name: '关闭' })[1] ?? document.body);
  await user.tapInSheet('知道了');
  await user.tap(/^租金合计/);
  expect(user.sheet().getAllByText('逾期')).toHaveLength(2);
  expect(user.sheet().getByText('应付日 2026年1月20日，逾期费用 ¥11.47')).toBeVisible();
});

test('the page looks again while somebody else moves the order on, and stops then', async () => {
  const { id } = await user.open('delivered');
  await user.head('已送达');
  await call('confirmReceipt', { params: { id }, body: {} });
  await on.waitOut(5000);
  expect(await user.head('租用中')).toBeVisible();
  expect(on.time.waits).not.toContain(10_000);
});

test('to ship, too: that the parcel has left is seen without a reload', async () => {
  await user.open('to-ship');
  await user.head('待发货');
  user.passDays(1);
  await on.waitOut(5000);
  expect(await user.head('运输中')).toBeVisible();
  expect(screen.getByText('物流信息')).toBeVisible();
});
