/** An order where the server tells of its address no more than a mask. */
import { screen } from '@testing-library/react';
import { call } from '@/api';
import { head } from '../../../test/setup/finding';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrderScreen } from './OrderScreen';

const on = screenWorld();

test('where it goes, and why it was cancelled, is shown as the server tells it', async () => {
  on.begin('to-ship', 'order');
  const { items } = await call('listOrders', {});
  const id = items[0]?.id ?? '';
  const open = () => renderPage(OrderScreen, `/pages/order/index?id=${id}`);
  await call('cancelOrder', { params: { id }, body: { reason: '地址写错了，请打 13912345678' } });
  const { unmount } = open();
  expect(await head('已取消')).toBeVisible();
  expect(screen.getByText(/^示例街道/)).toBeVisible();
  unmount();
  on.world.restart();
  open();
  expect(await screen.findByText('示*****')).toBeVisible();
  expect(screen.getByText('地*****')).toBeVisible();
  expect(screen.getByText('浙江省 杭州市 西湖区')).toBeVisible();
});
