import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { checkout } from '../../../test/setup/checkout';
import { orderUser } from '../../../test/setup/orderUser';
import { screenWorld } from '../../../test/setup/screenWorld';

const on = screenWorld();
const user = orderUser(on);

async function cancel(consequence: string) {
  await user.tap('取消订单');
  expect(user.sheet().getByText(consequence)).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  await user.tapInSheet('确认取消');
  expect(await user.head('已取消')).toBeVisible();
}

test('cancelled before its deposit was frozen: nothing ever was', async () => {
  await user.open('deposit-partial');
  await cancel('取消后不再发货，不收取任何费用。');
  expect(screen.getByText('需冻结自有资金')).toBeVisible();
  expect(screen.getByText('没有冻结过资金。')).toBeVisible();
  expect(screen.queryByText(/已解除冻结/)).toBeNull();
});

test('cancelled after it was frozen: it is free again', async () => {
  checkout(on, 'accept');
  await user.open('deposit-partial');
  await user.tap('免押签约');
  await user.head('待发货');
  await cancel('取消后不再发货，不收取任何费用；已冻结的押金会立即解除冻结。');
  expect(screen.getByText('冻结自有资金')).toBeVisible();
  expect(screen.getByText(/^已解除冻结 ¥[\d,.]+。$/)).toBeVisible();
});

test('cancelled: no instalment waits for a day, they are all waived', async () => {
  await user.open('cancelled');
  await user.tap(/^租金合计.*已付 0 期，已免 6 期/);
  expect(user.sheet().getAllByText('无需支付')).toHaveLength(6);
  expect(user.sheet().queryByText('收货后确定应付日')).toBeNull();
});
