import type { Place } from '@mocks/scenarios/places';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { scrollThrough } from '../../../test/setup/growingList';
import { currentUrl } from '../../../test/setup/navigation';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { HomeScreen } from './HomeScreen';

const on = screenWorld();
/** About what twenty cards take; jsdom measures nothing. */
const PAGE_HEIGHT = 2800;
/** Opens the page: where a scenario is begun, if one is named. */
function open(scenario?: string, at?: Place) {
  if (scenario) on.begin(scenario, at);
  return renderPage(HomeScreen, '/pages/home/index');
}
const cards = () => screen.queryAllByRole('button', { name: /¥[\d,. ]+\/月起/ });
const searchBox = () => screen.getByLabelText('搜索商品', { selector: 'input' });

test('shows the devices, and a tap on one leads to it', async () => {
  open();
  expect(screen.getByRole('status', { name: '正在加载' })).toBeVisible();
  const card = await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  expect(cards()).toHaveLength(20);
  expect(within(card).getByText('可免押')).toBeVisible();
  await userEvent.click(card);
  expect(currentUrl()).toMatch(/^\/pages\/device\/index\?id=.+/);
});

test('says of a device out of stock that it is', async () => {
  open();
  await userEvent.click(await screen.findByRole('tab', { name: '相机' }));
  expect(await screen.findByRole('button', { name: /富士 X-T50.*暂时缺货$/ })).toBeVisible();
});

test('a category shows its own devices only', async () => {
  open();
  await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  await userEvent.click(screen.getByRole('tab', { name: '相机' }));
  expect(await screen.findByRole('button', { name: /大疆 Pocket 3/ })).toBeVisible();
  expect(screen.getByRole('tab', { name: '相机' })).toHaveAttribute('aria-selected', 'true');
  expect(screen.queryByRole('button', { name: /iPhone/ })).toBeNull();
});

test('searches once after a pause in typing', async () => {
  open();
  await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  await userEvent.type(searchBox(), '  switch ');
  expect(on.time.waits.filter((ms) => ms === 300)).toHaveLength(1);
  expect(screen.getByRole('button', { name: /^iPhone 16 Pro 可免押/ })).toBeVisible();
  act(() => on.time.pass(300));
  await waitFor(() => expect(cards()).toHaveLength(1));
  expect(screen.getByRole('button', { name: /Switch 2/ })).toBeVisible();
});

test('what an input method composes is searched for once, when it is chosen', async () => {
  const asked = on.queriesTo('/devices');
  open();
  await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  fireEvent.compositionStart(searchBox());
  fireEvent.input(searchBox(), { target: { value: "xiao'mi" }, isComposing: true });
  expect(on.time.waits).not.toContain(300);
  fireEvent.input(searchBox(), { target: { value: '小米' }, isComposing: true });
  fireEvent.compositionEnd(searchBox(), { data: '小米' });
  await on.waitOut(300);
  await waitFor(() => expect(cards()[0]).toHaveAccessibleName(/小米/));
  expect(asked.map((query) => query.get('query'))).toEqual([null, '小米']);
});

test('a search without results says so and leads back to all devices', async () => {
  open();
  await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  await userEvent.type(searchBox(), '洗衣机{Enter}');
  expect(await screen.findByText('没有找到相关商品')).toBeVisible();
  expect(screen.getByText(/「洗衣机」/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '查看全部商品' }));
  expect(await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ })).toBeVisible();
  expect(searchBox()).toHaveValue('');
});

test('grows as its end comes near, until all are shown', async () => {
  const { fire } = open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  fire('onReachBottom');
  expect(await screen.findByText(/^共 \d+ 件商品，已全部显示$/)).toBeVisible();
  expect(cards().length).toBeGreaterThan(20);
});

test('ten thousand devices take no more nodes than the pages around the screen', async () => {
  const page = open('many-devices');
  await scrollThrough(page, '可免押', 8, PAGE_HEIGHT);
  expect(screen.queryByText('iPhone 16 Pro')).toBeNull();
  page.fire('onPageScroll', { scrollTop: 0 });
  expect(screen.getByText('iPhone 16 Pro')).toBeVisible();
});

test('a jump to the end grows the list without the platform saying that the end is reached', async () => {
  const { fire } = open('many-devices');
  await screen.findAllByText('可免押');
  fire('onReachBottom');
  await waitFor(() => expect(screen.getAllByText('可免押')).toHaveLength(40));
  fire('onPageScroll', { scrollTop: PAGE_HEIGHT * 1.5 });
  await waitFor(() => expect(screen.getAllByText('可免押')).toHaveLength(60));
});

test('a list that is refused can be asked for again, and there is no way home from home', async () => {
  on.fail('unprocessable', 'GET /devices', 1);
  open();
  expect(await screen.findByText('暂时无法显示')).toBeVisible();
  expect(screen.queryByText(/修改/)).toBeNull();
  expect(screen.queryByRole('button', { name: '返回首页' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ })).toBeVisible();
});

test('a server error says so, and 「重试」 shows the devices', async () => {
  on.fail('server-error', 'GET /devices', 3);
  open();
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ })).toBeVisible();
});

test('a next page that fails is said at the end of the list, which stays', async () => {
  const { fire } = open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  on.fail('server-error', 'GET /devices', 3);
  fire('onReachBottom');
  await on.giveUpRetrying();
  expect(await screen.findByRole('alert')).toBeVisible();
  expect(cards()).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/已全部显示$/)).toBeVisible();
});

test('offline says so', async () => {
  open('offline');
  await on.giveUpRetrying();
  expect(await screen.findByText('网络未连接')).toBeVisible();
});

test('a wait of three seconds is said to be slow', async () => {
  const pending = new Promise<never>(() => undefined);
  on.world.server.use(http.get('*/api/v1/devices', () => pending));
  open();
  await on.waitOut(3000);
  expect(await screen.findByText('网络较慢，仍在加载，请稍候。')).toBeVisible();
});
