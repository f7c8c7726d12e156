import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { native, setNative } from '@/platform';
import { orderHand } from '../../../test/setup/orderHand';
import { screenWorld } from '../../../test/setup/screenWorld';

const on = screenWorld();
const hand = orderHand(on);

async function cancel() {
  await hand.tap('取消订单');
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  await hand.tapInSheet('确认取消');
  expect(await hand.head('已取消')).toBeVisible();
}

test('cancelled before its deposit was frozen: nothing ever was', async () => {
  await hand.open('deposit-partial');
  await cancel();
  expect(screen.getByText('没有冻结过资金。')).toBeVisible();
  expect(screen.queryByText(/已解除冻结/)).toBeNull();
});

test('cancelled after it was frozen: it is free again', async () => {
  setNative({
    ...native(),
    pay: async (input) => {
      on.world.control('POST', '/native', { call: 'tradePay', input, choice: 'accept' });
      return { resultCode: '9000' };
    },
  });
  await hand.open('deposit-partial');
  await hand.tap('免押签约');
  await hand.head('待发货');
  await cancel();
  expect(screen.getByText(/^已解除冻结 ¥[\d,.]+。$/)).toBeVisible();
});
