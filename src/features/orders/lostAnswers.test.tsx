import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { call } from '@/api';
import { native, setNative } from '@/platform';
import { useFlow } from '@/store';
import { paymentOf } from '../../../test/payments';
import { button, head } from '../../../test/setup/finding';
import { orderUser } from '../../../test/setup/orderUser';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrderScreen } from './OrderScreen';
import { OrdersScreen } from './OrdersScreen';

const on = screenWorld();

const sheet = () => within(screen.getByRole('dialog'));
const noSheet = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

async function chooseToCancel(what: '取消订单' | '取消申请') {
  await userEvent.click(await button(what));
  await userEvent.click(screen.getByRole('radio', { name: '其他原因' }));
}

describe('an order', () => {
  const endpoint = 'POST /orders/{id}/cancellation';

  /** Opens the order that waits for its signing. */
  async function open(): Promise<string> {
    on.begin('approved', 'order');
    const { items } = await call('listOrders', {});
    const id = items[0]?.id ?? '';
    renderPage(OrderScreen, `/pages/order/index?id=${id}`);
    await head('待签约');
    return id;
  }

  test('that is cancelled, without one hearing of it, is shown as cancelled', async () => {
    await open();
    await chooseToCancel('取消订单');
    on.fail('malformed', endpoint, 1);
    await userEvent.click(await button('确认取消'));
    expect(await head('已取消')).toBeVisible();
    await noSheet();
  });

  test('that was cancelled elsewhere is shown as cancelled where cancelling it is refused', async () => {
    const id = await open();
    await call('cancelOrder', { params: { id }, body: { reason: '其他原因' } });
    await chooseToCancel('取消订单');
    await userEvent.click(await button('确认取消'));
    expect(await head('已取消')).toBeVisible();
    await noSheet();
    expect(screen.queryByText(/当前状态已变化/)).toBeNull();
  });

  test('that was cancelled elsewhere is shown as cancelled where signing it is refused', async () => {
    const id = await open();
    await call('cancelOrder', { params: { id }, body: { reason: '其他原因' } });
    await userEvent.click(await button('免押签约'));
    expect(await head('已取消')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that was cancelled elsewhere while one waits for the end of a signing', async () => {
    setNative({ ...native(), pay: async () => ({ resultCode: '6002' }) });
    const id = await open();
    await userEvent.click(await button('免押签约'));
    await screen.findByText('正在确认签约结果');
    await call('cancelOrder', { params: { id }, body: { reason: '其他原因' } });
    await userEvent.click(await button('查看结果'));
    expect(await head('已取消')).toBeVisible();
    expect(screen.queryByText('正在确认签约结果')).toBeNull();
  });

  test('whose cancelling never arrived can be cancelled again', async () => {
    await open();
    await chooseToCancel('取消订单');
    on.fail('offline', endpoint, 1);
    await userEvent.click(await button('确认取消'));
    expect(await sheet().findByRole('alert')).toHaveTextContent('网络未连接');
    await userEvent.click(await button('确认取消'));
    expect(await head('已取消')).toBeVisible();
    await noSheet();
  });

  test('「刷新」 shows what has changed, until nothing can', async () => {
    const id = await open();
    await call('cancelOrder', { params: { id }, body: { reason: '其他原因' } });
    await userEvent.click(await button('刷新'));
    expect(await head('已取消')).toBeVisible();
    expect(screen.queryByRole('button', { name: '刷新' })).toBeNull();
  });
});

/** Each is done where only its answer is broken: it is shown as done, and is not done again. */
describe.each([
  ['a payment', 'overdue-twice', '支付逾期租金', '确认支付', 'payment', '共 6 期，已付 2 期'],
  ['a receipt', 'delivered', '确认收货', '确认已收到', 'receipt', '租用中'],
  ['a return', 'lease-ended', '归还设备', '确认归还', 'return', '归还中'],
  ['a buyout', 'renting', /^买断设备/, '确认买断', 'buyout', '已买断'],
  ['a renewal', 'renting', /^续租/, '确认续租', 'renewal', '共 9 期，已付 2 期'],
  ['a settlement', 'inspected', '支付赔付', '确认支付', 'payment', '已完成'],
] as const)('%s', (_, scenario, action, confirm, what, after) => {
  const user = orderUser(on);

  test('whose answer is broken is shown as done', async () => {
    await user.open(scenario);
    await user.tap(action);
    user.fault('malformed', what);
    await user.tapInSheet(confirm);
    expect(await screen.findByText(after)).toBeVisible();
    await user.noSheet();
    expect(user.sent(what)).toBe(1);
  });

  test('that never arrived says so, and can be done again', async () => {
    await user.open(scenario);
    await user.tap(action);
    user.fault('offline', what);
    await user.tapInSheet(confirm);
    expect(await user.sheet().findByRole('alert')).toHaveTextContent('网络未连接');
    await user.tapInSheet(confirm);
    expect(await screen.findByText(after)).toBeVisible();
    await user.noSheet();
  });
});

test('a payment made elsewhere meanwhile never becomes the next one', async () => {
  const user = orderUser(on);
  const params = { id: (await user.open('overdue-twice')).id };
  await user.tap('支付逾期租金');
  await call('payOrder', { params, body: paymentOf(await call('getOrder', { params }), 2) });
  await user.tapInSheet('确认支付');
  expect(await screen.findByText('共 6 期，已付 2 期')).toBeVisible();
  await user.noSheet();
  expect(await head('已逾期')).toBeVisible();
});

describe('a draft in the list', () => {
  const endpoint = 'POST /applications/{id}/cancellation';

  async function open(): Promise<void> {
    on.begin('approved', 'profile');
    const [application] = await call('listApplications', {});
    if (application) useFlow.getState().setApplication(application);
    useFlow.getState().saveDraft({ name: '李娜' });
    renderPage(OrdersScreen, '/pages/orders/index');
  }

  test.each(['全部', '待审核'])(
    '%s: that is withdrawn, without one hearing of it, is closed and kept nowhere',
    async (tab) => {
      await open();
      await userEvent.click(screen.getByRole('tab', { name: tab }));
      await chooseToCancel('取消申请');
      on.fail('malformed', endpoint, 1);
      await userEvent.click(await button('确认取消'));
      await waitFor(() => expect(screen.queryByRole('button', { name: '取消申请' })).toBeNull());
      await noSheet();
      expect(await screen.findByText(tab === '全部' ? '已取消' : '这里还没有记录')).toBeVisible();
      await waitFor(() => expect(useFlow.getState().draft.name).toBe(''));
      expect(useFlow.getState().applicationId).toBeUndefined();
    },
  );

  test('whose answer was lost with the connection, too', async () => {
    await open();
    await chooseToCancel('取消申请');
    on.loseAnswer('/applications/:id/cancellation');
    await userEvent.click(await button('确认取消'));
    expect(await screen.findByText('已取消')).toBeVisible();
    await noSheet();
  });

  test('that was submitted elsewhere is shown as submitted, and can no longer be withdrawn here', async () => {
    on.world.useScenario('approved', { at: 'confirm' });
    renderPage(OrdersScreen, '/pages/orders/index');
    await chooseToCancel('取消申请');
    const [application] = await call('listApplications', {});
    await call('submitApplication', {
      params: { id: application?.id ?? '' },
      body: { agreementVersion: '1', accepted: true },
    });
    on.world.server.use(
      http.post('*/api/v1/applications/:id/cancellation', () =>
        HttpResponse.json(
          { type: 'about:blank', title: '', status: 409, code: 'WRONG_STATE', detail: '' },
          { status: 409 },
        ),
      ),
    );
    await userEvent.click(await button('确认取消'));
    expect(await screen.findByText('审核中')).toBeVisible();
    await noSheet();
  });
});
