/** What the home page offers of an application under way. */
import type { Place } from '@mocks/scenarios/places';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { call } from '@/api';
import { NativeUnavailable, native, setNative } from '@/platform';
import { currentUrl } from '../../../test/setup/navigation';
import { tellOfOtherTab, withdrawElsewhere } from '../../../test/setup/otherTab';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { HomeScreen } from './HomeScreen';

const on = screenWorld();
/** Opens the page: where a scenario is begun, if one is named. */
function open(scenario?: string, at?: Place) {
  if (scenario) on.begin(scenario, at);
  return renderPage(HomeScreen, '/pages/home/index');
}

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
