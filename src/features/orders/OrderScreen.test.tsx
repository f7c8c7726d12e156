import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { call } from '@/api';
import { ORDER_STATUSES, type Order } from '@/contract';
import { button, head } from '../../../test/setup/finding';
import { currentUrl } from '../../../test/setup/navigation';
import { orderIn } from '../../../test/setup/orderUser';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrderScreen } from './OrderScreen';
import { isOver, orderInList } from './orderStates';
import { orderView } from './orderView';

const on = screenWorld();
const begin = (scenario: string) => orderIn(on, scenario);
const open = (id: string) => renderPage(OrderScreen, `/pages/order/index?id=${id}`);
/** Shows an order that the mocked world does not bring about yet. */
function answer(order: Order) {
  on.world.server.use(http.get('*/api/v1/orders/:id', () => HttpResponse.json(order)));
}

test('a deposit waived in part: the rest is frozen from the user’s own money', async () => {
  const order = begin('deposit-partial');
  open(order.id);
  await head('待签约');
  expect(order.deposit.fundAmount).toBeGreaterThan(0);
  expect(screen.getByText('需冻结自有资金')).toBeVisible();
  expect(screen.getByText(/冻结的部分不会扣款/)).toBeVisible();
});

test('a deposit of which nothing is waived shows no negative nought', async () => {
  const order = begin('approved');
  const { amount } = order.deposit;
  answer({ ...order, deposit: { ...order.deposit, creditAmount: 0, fundAmount: amount } });
  open(order.id);
  expect(await screen.findByText('信用减免')).toBeVisible();
  expect(screen.getByText('¥0.00')).toBeVisible();
  expect(screen.queryByText('-¥0.00')).toBeNull();
});

test('the rent opens to every instalment', async () => {
  const order = begin('approved');
  open(order.id);
  await userEvent.click(await button(/^租金合计/));
  const sheet = within(screen.getByRole('dialog', { name: '租金明细' }));
  expect(sheet.getAllByText(/^第 \d+ 期$/)).toHaveLength(order.installments.length);
  await userEvent.click(sheet.getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('customer service stays on the page', async () => {
  const { id } = begin('approved');
  open(id);
  await userEvent.click(await button('联系客服'));
  expect(await screen.findByText('客服电话')).toBeVisible();
  expect(currentUrl()).toBe(`/pages/order/index?id=${id}`);
});

test('an order can be cancelled, with a reason, before it is shipped', async () => {
  open(begin('approved').id);
  await userEvent.click(await button('取消订单'));
  await userEvent.click(screen.getByRole('radio', { name: '想换其他商品或方案' }));
  await userEvent.click(await button('确认取消'));
  expect(await head('已取消')).toBeVisible();
  expect(screen.getByText('取消原因')).toBeVisible();
  expect(screen.getByText('想换其他商品或方案')).toBeVisible();
  expect(screen.queryByRole('button', { name: '取消订单' })).toBeNull();
  expect(screen.queryByRole('button', { name: '免押签约' })).toBeNull();
});

test.each(ORDER_STATUSES)('%s has its head, its words and its terms', async (status) => {
  const order = { ...begin('approved'), status };
  answer(order);
  open(order.id);
  expect(await head(orderView(order).label)).toBeVisible();
  expect(screen.getByText(orderView(order).text)).toBeVisible();
  expect(screen.getByText('租金合计')).toBeVisible();
  expect(screen.queryByText('到期买断价') === null).toBe(isOver(status));
  expect(screen.queryByRole('button', { name: '免押签约' }) !== null).toBe(status === 'TO_SIGN');
  expect(screen.queryByRole('button', { name: '取消订单' }) !== null).toBe(
    status === 'TO_SIGN' || status === 'TO_SHIP',
  );
});

test('on its way: carrier, number, and where it is', async () => {
  const order = begin('approved');
  const events = [{ at: order.now, text: '包裹已从仓库发出' }];
  answer({ ...order, status: 'SHIPPED', tracking: { carrier: '顺丰速运', number: 'SF-1', events } });
  open(order.id);
  expect(await screen.findByText('顺丰速运 SF-1')).toBeVisible();
  expect(within(screen.getByRole('list', { name: '物流进度' })).getByText('包裹已从仓库发出')).toBeVisible();
});

test('inspected: what was found, with photos, and what it costs', async () => {
  const order = begin('approved');
  const inspection = {
    at: order.now,
    photos: ['/a.png', '/b.png'],
    findings: [{ text: '屏幕划痕', fee: 12_000 }],
    fee: 12_000,
    disputed: false,
  };
  answer({ ...order, status: 'INSPECTED', inspection });
  open(order.id);
  expect(await screen.findByText('屏幕划痕')).toBeVisible();
  expect(screen.getAllByRole('button', { name: /^查看检测照片/ })).toHaveLength(2);
  expect(screen.getByText('检测发现损坏，需赔付 ¥120.00')).toBeVisible();
});

describe('a link without an id', () => {
  const openPlain = () => renderPage(OrderScreen, '/pages/order/index');

  test.each(['approved', 'renting', 'many-orders'])('shows the newest order, which is that of %s', async (scenario) => {
    on.begin(scenario, 'order');
    const { items } = await call('listOrders', {});
    const [newest] = items;
    if (!newest) throw new Error('No order');
    openPlain();
    expect(await head(orderInList(newest).label)).toBeVisible();
    expect(screen.getByText(newest.id)).toBeVisible();
  });

  test('can be asked for again where the orders do not load', async () => {
    begin('approved');
    on.fail('malformed', 'GET /orders', 1);
    openPlain();
    await userEvent.click(await button('重试'));
    expect(await head('待签约')).toBeVisible();
  });

  test('says so where there is no order, and leads to what there is', async () => {
    openPlain();
    expect(await screen.findByText('没有找到订单')).toBeVisible();
    expect(screen.getByText(/链接中没有订单编号，您的账户中也还没有订单/)).toBeVisible();
    await userEvent.click(await button('查看我的租赁'));
    expect(currentUrl()).toBe('/pages/orders/index');
  });
});

test.each([
  ['without an id', '/pages/order/index', '没有找到订单'],
  ['somebody else’s', '/pages/order/index?id=order-x', '没有找到这项内容'],
])('%s: not found', async (_, url, words) => {
  renderPage(OrderScreen, url);
  expect(await screen.findByText(words)).toBeVisible();
});

test('a server error says so, and 「重试」 shows the order', async () => {
  const { id } = begin('approved');
  on.fail('server-error', 'GET /orders/{id}', 3);
  open(id);
  await waitFor(() => expect(on.time.waits).toContain(400));
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  await userEvent.click(await button('重试'));
  expect(await head('待签约')).toBeVisible();
});
