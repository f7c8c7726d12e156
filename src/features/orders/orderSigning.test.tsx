import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { native, setNative } from '@/platform';
import { checkout, unheardCheckout } from '../../../test/setup/checkout';
import { button, head } from '../../../test/setup/finding';
import { currentUrl } from '../../../test/setup/navigation';
import { orderIn } from '../../../test/setup/orderUser';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrderScreen } from './OrderScreen';

const on = screenWorld();
const begin = (scenario: string) => orderIn(on, scenario);
const open = (id: string) => renderPage(OrderScreen, `/pages/order/index?id=${id}`);

test('to sign: the terms, and signing leads on without leaving the page', async () => {
  checkout(on, 'accept');
  const order = begin('approved');
  open(order.id);
  expect(await head('待签约')).toBeVisible();
  expect(screen.getByText('信用减免')).toBeVisible();
  expect(screen.getByText(order.id)).toBeVisible();
  await userEvent.click(await button('免押签约'));
  expect(await head('待发货')).toBeVisible();
  expect(screen.getByText('预计不晚于 3月5日 周四发货')).toBeVisible();
  expect(screen.queryByRole('button', { name: '免押签约' })).toBeNull();
  expect(currentUrl()).toBe(`/pages/order/index?id=${order.id}`);
});

test('leaving the checkout is said, and nothing is frozen', async () => {
  checkout(on, 'cancel');
  open(begin('approved').id);
  await userEvent.click(await button('免押签约'));
  expect(await screen.findByText('您取消了签约')).toBeVisible();
  expect(await button('免押签约')).toBeVisible();
});

test('what was said of a signing ends with the order’s wait for it', async () => {
  checkout(on, 'cancel');
  open(begin('approved').id);
  await userEvent.click(await button('免押签约'));
  await screen.findByText('您取消了签约');
  await userEvent.click(await button('取消订单'));
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
  await userEvent.click(await button('确认取消'));
  expect(await head('已取消')).toBeVisible();
  expect(screen.queryByText('您取消了签约')).toBeNull();
});

test('a signing of which the order was told meanwhile is no longer said to be open', async () => {
  const confirm = unheardCheckout(on);
  const { hideAndShow } = open(begin('approved').id);
  await userEvent.click(await button('免押签约'));
  await screen.findByText('正在确认签约结果');
  confirm();
  hideAndShow();
  expect(await head('待发货')).toBeVisible();
  expect(screen.queryByText('正在确认签约结果')).toBeNull();
});

test('a signing whose end is not known is looked for by the page itself, which shows what came of it', async () => {
  const confirm = unheardCheckout(on);
  open(begin('approved').id);
  await userEvent.click(await button('免押签约'));
  await screen.findByText('正在确认签约结果');
  await waitFor(() => expect(on.time.waits).toEqual([5000]));
  confirm();
  act(() => on.time.pass(5000));
  expect(await head('待发货')).toBeVisible();
  expect(screen.queryByText('正在确认签约结果')).toBeNull();
});

describe('a slow signing', () => {
  const SLOW = '网络较慢，仍在处理，请稍候。';

  test('says so', async () => {
    open(begin('approved').id);
    await button('免押签约');
    on.fail('timeout');
    await userEvent.click(await button('免押签约'));
    await on.waitOut(3000);
    expect(await screen.findByText(SLOW)).toBeVisible();
  });

  test('but the user’s own time in Alipay’s checkout is not slow', async () => {
    let leave = (_: { resultCode: '6001' }) => {};
    const opened = new Promise<void>((resolve) => {
      const pay = () =>
        new Promise<{ resultCode: '6001' }>((end) => {
          leave = end;
          resolve();
        });
      setNative({ ...native(), pay });
    });
    open(begin('approved').id);
    await userEvent.click(await button('免押签约'));
    await act(() => opened);
    act(() => on.time.pass(60_000));
    expect(screen.queryByText(SLOW)).toBeNull();
    on.fail('timeout');
    await act(async () => leave({ resultCode: '6001' }));
    expect(screen.queryByText(SLOW)).toBeNull();
    await on.waitOut(3000);
    expect(await screen.findByText(SLOW)).toBeVisible();
  });
});
