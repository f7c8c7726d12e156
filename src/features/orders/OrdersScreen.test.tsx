import type { Place } from '@mocks/scenarios/places';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import { buyoutOf } from '../../../test/payments';
import { scrollThrough } from '../../../test/setup/growingList';
import { currentUrl } from '../../../test/setup/navigation';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrdersScreen } from './OrdersScreen';

const on = screenWorld();
/** About what twenty cards take; jsdom measures nothing. */
const PAGE_HEIGHT = 2520;
/** Opens the page: where a scenario is begun, if one is named. */
function open(scenario?: string, at?: Place) {
  if (scenario) on.begin(scenario, at);
  return renderPage(OrdersScreen, '/pages/orders/index');
}
const cards = () => screen.queryAllByRole('button', { name: /租期 \d+ 个月/ });
const tab = (name: string) => screen.getByRole('tab', { name });
/** The only card there is, once it is there. */
const card = () => screen.findByRole('button', { name: /租期 \d+ 个月/ });

test('the tabs', async () => {
  open();
  const names = screen.getAllByRole('tab').map((one) => one.textContent);
  expect(names).toEqual(['全部', '待审核', '待发货', '租用中', '待归还', '已完成']);
  expect(tab('全部')).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('还没有租赁记录')).toBeVisible();
});

test('nothing yet: the way to the devices', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: '去选商品' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test.each([
  ['face', '待提交', '下一步：人脸识别', /^\/pages\/apply\/face\/index\?id=/],
  ['confirm', '待提交', '下一步：确认订单', /^\/pages\/apply\/confirm\/index\?id=/],
  ['review', '审核中', '预计不晚于 3月4日出结果', /^\/pages\/review\/index\?id=/],
] as const)(
  'an application at %s says %s and what comes next, and leads to where it stands',
  async (at, label, next, url) => {
    open('approved', at);
    expect(within(await card()).getByText(label)).toBeVisible();
    expect(within(await card()).getByText(next)).toBeVisible();
    await userEvent.click(tab('待审核'));
    await userEvent.click(await card());
    await waitFor(() => expect(currentUrl()).toMatch(url));
  },
);

test('a submitted application is withdrawn where its review stands, not in the list', async () => {
  open('approved', 'review');
  await card();
  expect(screen.queryByRole('button', { name: '取消申请' })).toBeNull();
});

test('an application that ended waits for nobody', async () => {
  open('low-score', 'face');
  expect(within(await card()).getByText('未达标')).toBeVisible();
  await userEvent.click(tab('待审核'));
  expect(await screen.findByText('这里还没有记录')).toBeVisible();
  expect(screen.queryByRole('button', { name: '去选商品' })).toBeNull();
});

test('an approved application lives on as its order', async () => {
  open('approved', 'order');
  expect(within(await card()).getByText('待签约')).toBeVisible();
  expect(cards()).toHaveLength(1);
  expect(within(await card()).getByText('下一步：免押签约')).toBeVisible();
  expect(screen.queryByText(/已全部显示/)).toBeNull();
  await userEvent.click(tab('待发货'));
  await userEvent.click(await card());
  expect(currentUrl()).toMatch(/^\/pages\/order\/index\?id=.+/);
  await userEvent.click(tab('租用中'));
  expect(await screen.findByText('这里还没有记录')).toBeVisible();
});

test('shown again, it tells what has changed meanwhile', async () => {
  const { fire } = open('approved', 'review');
  expect(within(await card()).getByText('审核中')).toBeVisible();
  fire('onHide');
  on.pass({ workingDays: 1 });
  fire('onShow');
  expect(await screen.findByText('待签约')).toBeVisible();
  expect(screen.queryByText('审核中')).toBeNull();
});

test('a thousand orders grow page by page and take no more nodes than a few pages', async () => {
  const page = open('many-orders');
  await scrollThrough(page, '/月', 6, PAGE_HEIGHT);
});

test('shown again, it tells of the second page too what has changed meanwhile', async () => {
  const { fire } = open('many-orders');
  await screen.findAllByText('/月');
  fire('onReachBottom');
  await waitFor(() => expect(screen.getAllByText('/月')).toHaveLength(40));
  expect(screen.queryByText('已买断')).toBeNull();
  fire('onHide');
  const { items } = await call('listOrders', { query: { cursor: '20' } });
  const params = { id: items[4]?.id ?? '' };
  await call('buyOut', { params, body: buyoutOf(await call('getOrder', { params })) });
  fire('onShow');
  expect(await screen.findByText('已买断')).toBeVisible();
  expect(screen.getAllByText('/月')).toHaveLength(40);
});

test('a tab of a thousand orders holds its own states only', async () => {
  open('many-orders');
  await screen.findAllByText('/月');
  await userEvent.click(tab('租用中'));
  await waitFor(() => expect(screen.queryAllByText('已完成')).toHaveLength(1));
  expect(screen.getAllByText('租用中').length).toBeGreaterThan(1);
});

test('a next page that fails is said at the end of the list, which stays', async () => {
  const { fire } = open('many-orders');
  await screen.findAllByText('/月');
  on.fail('server-error', 'GET /orders', 3);
  fire('onReachBottom');
  await on.giveUpRetrying();
  expect(await screen.findByRole('alert')).toHaveTextContent(/错误代码 S-/);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(screen.getAllByText('/月')).toHaveLength(40));
});

test('a server error says so, and 「重试」 shows what is there', async () => {
  on.begin('approved', 'face');
  on.fail('server-error', 'GET /applications', 3);
  open();
  await waitFor(() => expect(on.time.waits).toContain(400));
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await card()).toBeVisible();
});

test.each(['GET /applications', 'GET /orders'])('%s that is refused can be asked for again', async (endpoint) => {
  on.begin('approved', 'order');
  on.fail('unprocessable', endpoint, 1);
  open();
  expect(await screen.findByText('暂时无法显示')).toBeVisible();
  expect(screen.queryByText(/修改/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await card()).toBeVisible();
});

test('a login that is refused is one to do again', async () => {
  on.begin('approved', 'order');
  on.fail('unprocessable', 'POST /session', 1);
  open();
  expect(await screen.findByText('需要重新登录')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
  expect(await card()).toBeVisible();
});

describe('a tab of orders only', () => {
  test('neither waits for the applications nor fails with them', async () => {
    on.begin('approved', 'order');
    on.fail('server-error', 'GET /applications', 3);
    open();
    await waitFor(() => expect(on.time.waits).toContain(400));
    await on.giveUpRetrying();
    expect(await screen.findByText('服务暂时不可用')).toBeVisible();
    await userEvent.click(tab('待发货'));
    expect(within(await card()).getByText('待签约')).toBeVisible();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
    await userEvent.click(tab('全部'));
    expect(within(await card()).getByText('待签约')).toBeVisible();
  });

  test('shown again, it asks for its orders alone', async () => {
    const { hideAndShow } = open('approved', 'order');
    await card();
    await userEvent.click(tab('待发货'));
    await card();
    const asked = () => on.sent(/^GET .*\/applications$/);
    const before = asked();
    hideAndShow();
    expect(await card()).toBeVisible();
    expect(asked()).toBe(before);
  });
});
