/** What only a browser does to the app: its own back, addresses that lead nowhere, storage that it refuses, lost connections. */
import { expect, test } from './quietPage';

test('back right after a page was opened shows the page before', async ({ page }) => {
  await page.goto('./?scenario=approved');
  const device = page.getByText('iPhone 16 Pro', { exact: true }).first();
  await device.tap();
  await page.getByText('立即租', { exact: true }).waitFor();
  await page.goBack();
  await expect(device).toBeVisible();
});

/** Of an application that is not there in a world that has just begun. */
const UNFINISHED = '您有一份未完成的申请';

test('the same link in the same tab begins its world; reload, back, forward and a page in the hash go on with it', async ({
  page,
}) => {
  const link = './?scenario=approved';
  const device = page.getByText('iPhone 16 Pro', { exact: true }).first();
  const credit = page.getByText('授权并查询芝麻分', { exact: true });
  const apply = async () => {
    await device.tap();
    await page.getByText('立即租', { exact: true }).tap();
    await expect(credit).toBeVisible();
  };
  await page.goto(link);
  await apply();
  await page.reload();
  await expect(credit).toBeVisible();
  await page.goto('about:blank');
  await page.goBack();
  await expect(credit).toBeVisible();
  await page.evaluate(() => window.location.assign('#/pages/home/index'));
  await expect(page.getByText(UNFINISHED)).toBeVisible();

  await page.goto(link);
  await expect(device).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText(UNFINISHED)).toBeHidden();
  await expect(page).toHaveURL(/\?scenario=approved#\/pages\/home\/index/);
});

test('a link to an order without its id finds it, and the same link in the same tab begins it anew', async ({
  page,
}) => {
  const link = './?scenario=approved&at=order#/pages/order/index';
  const sign = page.getByRole('button', { name: '免押签约' });
  await page.goto(link);
  await sign.tap();
  await page.getByRole('button', { name: '确认', exact: true }).tap();
  await expect(page.getByText('待发货', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('待发货', { exact: true })).toBeVisible();
  // The browser takes this for the page that is open: it loads nothing by itself.
  await page.goto(link);
  await expect(sign).toBeVisible();

  // Another page in the hash, and going back over it, go on.
  const move = (method: string, body?: string) =>
    page.evaluate(
      ([asked, given]) =>
        JSON.stringify(
          window.mockedWorld?.handle({
            method: asked ?? '',
            path: '/__mock/clock',
            headers: { 'content-type': 'application/json' },
            body: given,
          }),
        ),
      [method, body] as const,
    );
  expect(await move('POST', '{"advanceHours":1}')).toContain('T10:30');
  await page.goto('./?scenario=approved&at=order#/pages/orders/index');
  await expect(page.getByText('下一步：免押签约')).toBeVisible();
  await page.goBack();
  await expect(sign).toBeVisible();
  expect(await move('GET')).toContain('T10:30');
});

for (const address of ['#/pages/nope/index', '#nonsense', '#/pages/apply/face/index/extra']) {
  test(`an address that leads nowhere, ${address}, opens the home page`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.getByText('iPhone 16 Pro', { exact: true }).first()).toBeVisible();
  });
}

test('a thousand orders grow under the finger up to the last, and take no more of the page than sixty', async ({
  page,
}) => {
  await page.goto('./?scenario=many-orders#/pages/orders/index');
  const drawn = page.getByRole('button').filter({ hasText: /租期 \d+ 个月/ });
  const end = page.getByText('共 1000 个订单，已全部显示');
  const screen = page.locator('.taro_page_show');
  const height = () => screen.evaluate((element) => element.scrollHeight);
  await drawn.first().waitFor();
  let most = 0;
  while (!(await end.isVisible())) {
    const before = await height();
    await page.mouse.wheel(0, 20_000);
    await expect(async () => expect((await height()) > before || (await end.isVisible())).toBe(true)).toPass();
    most = Math.max(most, await drawn.count());
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(60);
});

test('where the browser refuses storage the app works, and forgets', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./');
  await page.getByText('iPhone 16 Pro', { exact: true }).first().tap();
  await page.getByText('立即租', { exact: true }).tap();
  await expect(page.getByText('授权并查询芝麻分', { exact: true })).toBeVisible();
});

test('only what the app asks of its backend goes by the service worker', async ({ page }) => {
  const card = page.getByText('iPhone 16 Pro', { exact: true }).first();
  await page.goto('./');
  await card.waitFor();
  const byWorker = { true: new Set<string>(), false: new Set<string>() };
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    byWorker[`${response.fromServiceWorker()}`].add(pathname.replace(/[^/]*$/, ''));
  });
  await expect(async () => {
    await page.reload();
    await card.waitFor();
    await page.waitForLoadState('networkidle');
    // A page whose worker is slow to start begins without it.
    expect([...byWorker.true]).toEqual(['/api/v1/']);
  }).toPass();
  expect([...byWorker.false]).toEqual(expect.arrayContaining(['/app/js/', '/app/assets/devices/']));
});

test('the next step opens without a connection: its script was fetched before', async ({ page, context }) => {
  await page.goto('./?scenario=approved&at=face');
  await page.getByRole('button', { name: '同意并开始人脸识别' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')];
    return links.length > 0 && links.every(({ href }) => performance.getEntriesByName(href).length > 0);
  });
  await context.setOffline(true);
  await page.getByRole('button', { name: '同意并开始人脸识别' }).tap();
  await page.getByRole('button', { name: '开始刷脸' }).tap();
  await page.getByRole('button', { name: '下一步' }).tap();
  await expect(page.getByRole('textbox', { name: '姓名' })).toBeVisible();
});

test('what is chosen keeps looking chosen under the finger', async ({ page }) => {
  await page.goto('./?scenario=approved');
  await page.getByText('iPhone 16 Pro', { exact: true }).first().tap();
  const chosen = page.getByRole('radio', { checked: true }).first();
  const fill = () => chosen.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await fill();
  await chosen.hover();
  await page.mouse.down();
  expect(await chosen.evaluate((element) => element.matches(':active'))).toBe(true);
  expect(await fill()).toBe(before);
});
