import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call, resetApi } from '@/api';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrderScreen } from './OrderScreen';
import { OrdersScreen } from './OrdersScreen';

const on = screenWorld();

const fault = (kind: string, times?: number) => on.world.control('PUT', '/fault', { kind, ...(times && { times }) });
const mend = () => on.mend();
const waitsFor = (ms: number) => waitFor(() => expect(on.time.waits).toContain(ms));
const LOADING = { name: '正在加载' };

/** Where the network or the session fails, both pages say the same. */
const PAGES = [
  {
    what: 'the order',
    open: async () => {
      const { items } = await call('listOrders', {});
      // As the app begins anew, by a link to the order.
      resetApi();
      return () => renderPage(OrderScreen, `/pages/order/index?id=${items[0]?.id}`);
    },
  },
  { what: 'the list', open: async () => () => renderPage(OrdersScreen, '/pages/orders/index') },
  {
    what: 'a tab of orders alone',
    open: async () => () => {
      const page = renderPage(OrdersScreen, '/pages/orders/index');
      act(() => screen.getByRole('tab', { name: '待发货' }).click());
      return page;
    },
  },
];

describe.each(PAGES)('$what', ({ open }) => {
  let show: Awaited<ReturnType<typeof open>>;
  const shown = () => screen.findByText('待签约');

  beforeEach(async () => {
    on.begin('approved', 'order');
    show = await open();
  });

  test('offline says so, and 「重试」 shows what is there', async () => {
    fault('offline');
    show();
    await on.giveUpRetrying();
    expect(await screen.findByText('网络未连接')).toBeVisible();
    expect(screen.getByText(/您的申请和订单不受影响/)).toBeVisible();
    mend();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await shown()).toBeVisible();
    expect(screen.queryByText('网络未连接')).toBeNull();
  });

  test('offline as it is shown again keeps what was there', async () => {
    const { fire } = show();
    await shown();
    fire('onHide');
    fault('offline');
    fire('onShow');
    await waitsFor(400);
    await on.giveUpRetrying();
    expect(await shown()).toBeVisible();
  });

  test('slow says so after three seconds', async () => {
    fault('timeout');
    show();
    expect(screen.getByRole('status', LOADING)).toBeVisible();
    await waitsFor(3000);
    expect(screen.queryByText(/网络较慢/)).toBeNull();
    act(() => on.time.pass(3000));
    expect(await screen.findByText('网络较慢，仍在加载，请稍候。')).toBeVisible();
  });

  test('a session refused twice asks to log in again, and that shows what is there', async () => {
    fault('session-expired', 2);
    show();
    expect(await screen.findByText('需要重新登录')).toBeVisible();
    expect(screen.queryByText('待签约')).toBeNull();
    mend();
    await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
    expect(await shown()).toBeVisible();
    expect(screen.queryByText('需要重新登录')).toBeNull();
  });

  test('a session refused once is renewed without a word', async () => {
    fault('session-expired');
    show();
    expect(await shown()).toBeVisible();
    expect(screen.queryByText(/登录/)).toBeNull();
  });
});

test('the order, offline as it is asked for again, says so above what was there', async () => {
  on.world.useScenario('approved', { at: 'order' });
  const { items } = await call('listOrders', {});
  renderPage(OrderScreen, `/pages/order/index?id=${items[0]?.id}`);
  await screen.findByText('待签约');
  fault('offline');
  await userEvent.click(screen.getByRole('button', { name: '刷新' }));
  await on.giveUpRetrying();
  expect(await screen.findByRole('alert')).toHaveTextContent(/^网络未连接。/);
  expect(screen.getByText('待签约')).toBeVisible();
  mend();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
