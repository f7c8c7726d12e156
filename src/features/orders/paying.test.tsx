import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import { orderHand } from '../../../test/setup/orderHand';
import { screenWorld } from '../../../test/setup/screenWorld';

const on = screenWorld();
const hand = orderHand(on);

test('on its way: the newest event first, and when it counts as received', async () => {
  await hand.open('delivered');
  expect(await hand.head('已送达')).toBeVisible();
  expect(screen.getByText('3月7日 15:30 自动确认收货')).toBeVisible();
  const [newest] = screen.getAllByRole('listitem');
  expect(newest).toHaveTextContent('已送达，请确认收货');
  expect(newest).toHaveAttribute('aria-current', 'step');
});

test('receiving says what begins with it, and begins it', async () => {
  await hand.open('delivered');
  await hand.tap('确认收货');
  expect(hand.sheet().getByText(/租期从明天（3月3日）开始计算/)).toBeVisible();
  await hand.tapInSheet('确认已收到');
  expect(await hand.head('租用中')).toBeVisible();
  await hand.noSheet();
  expect(screen.getByText('第 1 期 ¥559.90，明天（3月3日）应付')).toBeVisible();
});

test('paying: the sum with its terms, charged once however often it is tapped', async () => {
  await hand.open('overdue');
  await hand.tap('支付逾期租金');
  expect(hand.sheet().getByText('第 3 期逾期费用（10 天，每天 0.05%）')).toBeVisible();
  expect(hand.sheet().getByText(/签约时同意的支付宝账户/)).toBeVisible();
  const confirm = hand.sheet().getByRole('button', { name: '确认支付' });
  act(() => {
    confirm.click();
    confirm.click();
  });
  expect(await hand.head('租用中')).toBeVisible();
  await hand.noSheet();
  expect(hand.sent('payment')).toBe(1);
  expect(screen.getByText('共 6 期，已付 3 期')).toBeVisible();
});

test('two that are overdue are paid one by one', async () => {
  await hand.open('overdue-twice');
  expect(await screen.findByText('共 2 期逾期，逾期费用合计 ¥14.26')).toBeVisible();
  await hand.tap('支付逾期租金');
  await hand.tapInSheet('确认支付');
  await hand.noSheet();
  expect(await screen.findByText('共 6 期，已付 2 期')).toBeVisible();
  expect(await hand.head('已逾期')).toBeVisible();
  await hand.tap('支付逾期租金');
  expect(hand.sheet().getByText('第 3 期应付')).toBeVisible();
  await hand.tapInSheet('确认支付');
  expect(await hand.head('租用中')).toBeVisible();
  expect(screen.queryByText('逾期费用')).toBeNull();
});

test.each([
  ['支付逾期租金', '确认支付', '租用中'],
  ['买断设备', '确认买断', '已买断'],
])('%s: a sum that has grown since it was shown is shown before it is charged', async (offer, confirm, head) => {
  await hand.open('overdue');
  await hand.tap(new RegExp(`^${offer}`));
  const shown = hand.sheet().getByText('第 3 期逾期费用（10 天，每天 0.05%）');
  expect(shown).toBeVisible();
  hand.passDays(1);
  await hand.tapInSheet(confirm);
  expect(await hand.sheet().findByRole('alert')).toHaveTextContent('应付金额有变化，没有扣款');
  expect(hand.sheet().getByText('第 3 期逾期费用（11 天，每天 0.05%）')).toBeVisible();
  await hand.tapInSheet(confirm);
  expect(await hand.head(head)).toBeVisible();
  await hand.noSheet();
});

test('a charge that is refused says so in the sheet, and can be tried again', async () => {
  await hand.open('payment-failed');
  await hand.tap('支付租金');
  await hand.tapInSheet('确认支付');
  expect(await hand.sheet().findByRole('alert')).toHaveTextContent('扣款没有成功。您的订单不受影响');
  expect(screen.getByText('共 6 期，已付 1 期')).toBeVisible();
  await hand.tapInSheet('确认支付');
  expect(await screen.findByText('共 6 期，已付 2 期')).toBeVisible();
  await hand.noSheet();
});

test('what failed is told once: opened again, the sheet begins anew', async () => {
  await hand.open('payment-failed');
  await hand.tap('支付租金');
  await hand.tapInSheet('确认支付');
  await hand.sheet().findByRole('alert');
  await hand.tapInSheet('关闭');
  await hand.tap('支付租金');
  expect(hand.sheet().queryByRole('alert')).toBeNull();
});

test('every sum opens to its terms', async () => {
  await hand.open('overdue-twice');
  await hand.tap(/^逾期费用/);
  expect(hand.sheet().getByText(/^第 2 期逾期费用（\d+ 天，每天 0.05%）$/)).toBeVisible();
  expect(hand.sheet().getByText('¥14.26')).toBeVisible();
  await hand.tapInSheet('关闭');
  await hand.tap(/^付款记录/);
  await userEvent.click(hand.sheet().getByRole('button', { name: /^第 1 期租金/ }));
  expect(screen.getByRole('dialog', { name: '付款明细' })).toHaveTextContent('合计¥559.90');
  await userEvent.click(screen.getAllByRole('button', { name: '关闭' })[1] ?? document.body);
  await hand.tapInSheet('知道了');
  await hand.tap(/^租金合计/);
  expect(hand.sheet().getAllByText('逾期')).toHaveLength(2);
  expect(hand.sheet().getByText('应付日 2026年1月20日，逾期费用 ¥11.47')).toBeVisible();
});

test('the page looks again while somebody else moves the order on, and stops then', async () => {
  const { id } = await hand.open('delivered');
  await hand.head('已送达');
  await call('confirmReceipt', { params: { id }, body: {} });
  await on.time.until(5000);
  act(() => on.time.pass(5000));
  expect(await hand.head('租用中')).toBeVisible();
  expect(on.time.waits).not.toContain(10_000);
});

test('to ship, too: that the parcel has left is seen without a reload', async () => {
  await hand.open('to-ship');
  await hand.head('待发货');
  hand.passDays(1);
  await on.time.until(5000);
  act(() => on.time.pass(5000));
  expect(await hand.head('运输中')).toBeVisible();
  expect(screen.getByText('物流信息')).toBeVisible();
});
