import type { Place } from '@mocks/scenarios/places';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { call } from '@/api';
import { NativeUnavailable, native, setNative } from '@/platform';
import { currentUrl } from '../../../test/setup/navigation';
import { tellOfOtherTab, withdrawElsewhere } from '../../../test/setup/otherTab';
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
  const { fire, container } = open('many-devices');
  // Roles of so many nodes take jsdom long to tell; the tag stands on every card.
  const drawn = () => screen.getAllByText('可免押').length;
  await screen.findAllByText('可免押');
  expect(drawn()).toBe(20);
  const one = container.querySelectorAll('*').length;
  for (let page = 1; page <= 8; page += 1) {
    fire('onReachBottom');
    await waitFor(() => expect(screen.queryByText('正在加载')).toBeNull());
    fire('onPageScroll', { scrollTop: page * PAGE_HEIGHT });
    await waitFor(() => expect(screen.queryByText('正在加载')).toBeNull());
    expect(drawn()).toBeLessThanOrEqual(60);
    expect(container.querySelectorAll('*').length).toBeLessThan(one * 3);
  }
  expect(screen.queryByText('iPhone 16 Pro')).toBeNull();
  fire('onPageScroll', { scrollTop: 0 });
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

test('an unfinished application is offered where it stands', async () => {
  open('approved', 'profile');
  const banner = await screen.findByRole('button', { name: /^您有一份未完成的申请.*下一步：个人信息/ });
  await userEvent.click(banner);
  expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index\?id=.+/);
});

test('an application that another tab ends is no longer offered', async () => {
  open('approved', 'profile');
  await screen.findByText('您有一份未完成的申请');
  const [application] = await call('listApplications', {});
  await withdrawElsewhere(application?.id ?? '');
  tellOfOtherTab();
  await waitFor(() => expect(screen.queryByText('您有一份未完成的申请')).toBeNull());
});

test('without one there is no banner', async () => {
  open();
  await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
  await waitFor(() => expect(on.time.waits).toEqual([]));
  expect(screen.queryByText('您有一份未完成的申请')).toBeNull();
});

test('where the applications cannot be asked for, the devices still show', async () => {
  on.fail('server-error', 'GET /applications', 3);
  open();
  expect(await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ })).toBeVisible();
  await on.giveUpRetrying();
  expect(screen.queryByRole('alert')).toBeNull();
});

describe('where the applications cannot be asked for', () => {
  const UNKNOWN = '暂时无法查询未完成的申请，您的资料不受影响。';
  const ASKED = /^GET .*\/applications$/;
  const fails = (times: number, kind = 'server-error') => on.fail(kind, 'GET /applications', times);
  const asked = () => on.sent(ASKED);
  const banner = () => screen.findByRole('button', { name: /^您有一份未完成的申请/ });

  /** Opens the page with an application that waits, which cannot be asked for. */
  async function openUnknown(): Promise<ReturnType<typeof open>> {
    on.begin('approved', 'profile');
    fails(3);
    const page = open();
    await screen.findByRole('button', { name: /^iPhone 16 Pro 可免押/ });
    await on.giveUpRetrying();
    expect(await screen.findByText(UNKNOWN)).toBeVisible();
    await waitFor(() => expect(on.time.waits).toEqual([5000]));
    return page;
  }

  test('that is said quietly, and 「再看一次」 finds the one that waits', async () => {
    await openUnknown();
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '再看一次' }));
    expect(await banner()).toBeVisible();
    expect(screen.queryByText(UNKNOWN)).toBeNull();
  });

  test('a look that fails again says so no louder', async () => {
    await openUnknown();
    fails(3);
    await userEvent.click(screen.getByRole('button', { name: '再看一次' }));
    expect(screen.getByRole('button', { name: '正在查看' })).toBeVisible();
    await on.giveUpRetrying();
    expect(await screen.findByRole('button', { name: '再看一次' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the page looks again by itself after a while, and then no more', async () => {
    await openUnknown();
    act(() => on.time.pass(5000));
    expect(await banner()).toBeVisible();
    await waitFor(() => expect(on.time.waits).toEqual([]));
  });

  test('the page looks again by itself when it is shown again', async () => {
    const { fire } = await openUnknown();
    fire('onHide');
    expect(on.time.waits).toEqual([]);
    fire('onShow');
    expect(await banner()).toBeVisible();
  });

  test('what is known from before stays instead', async () => {
    const { hideAndShow } = open('approved', 'profile');
    await banner();
    fails(3);
    hideAndShow();
    await on.giveUpRetrying();
    await waitFor(() => expect(on.time.waits).toEqual([5000]));
    expect(await banner()).toBeVisible();
    expect(screen.queryByText(UNKNOWN)).toBeNull();
  });

  test('beside devices that do not load either it is not said; 「重试」 asks for both', async () => {
    on.begin('approved', 'profile');
    on.fail('malformed');
    open();
    expect(await screen.findByText('页面暂时无法显示')).toBeVisible();
    expect(screen.queryByText(UNKNOWN)).toBeNull();
    on.mend();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(await banner()).toBeVisible();
  });

  test('where it is for want of a login, that is offered, and not tried again and again', async () => {
    on.begin('approved', 'profile');
    fails(2, 'session-expired');
    open();
    const logIn = await screen.findByRole('button', { name: '重新登录' });
    expect(screen.getByText(UNKNOWN)).toBeVisible();
    expect(on.time.waits).toEqual([]);
    await userEvent.click(logIn);
    expect(await banner()).toBeVisible();
  });

  test('where there is no Alipay, that is where they are', async () => {
    setNative({ ...native(), getAuthCode: () => Promise.reject(new NativeUnavailable('请打开支付宝')) });
    open();
    expect(await screen.findByText('在支付宝中打开“信用租机”，可以继续未完成的申请。')).toBeVisible();
    expect(screen.queryByRole('button', { name: /再看|登录/ })).toBeNull();
    expect(on.time.waits).toEqual([]);
    expect(asked()).toBe(0);
  });
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
