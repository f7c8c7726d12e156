import type { FrameLocator, Page } from '@playwright/test';
import { SIMULATOR } from './addresses';
import { expect, test } from './quietPage';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

const phoneOf = (page: Page) => page.frameLocator('#app');
const appOf = (phone: FrameLocator) => phone.frameLocator('iframe.view:not([hidden])');

/** The app looks again after a while, not at once. */
const LOOKS_AGAIN = { timeout: 20_000 };

test('the panel changes the scenario and the clock, and shows what the app sends and asks', async ({ page }) => {
  await page.goto(`${SIMULATOR}/?scenario=phone-review&at=review`);
  const phone = phoneOf(page);
  await expect(appOf(phone).getByText('审核中', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/1\.25\.1/).first()).toBeVisible();
  await expect(page.getByRole('tab', { name: /^setData/ })).toBeVisible();
  await expect(page.getByText('pages/review/index').first()).toBeVisible();
  await page.getByRole('tab', { name: /^请求/ }).click();
  await expect(
    page
      .getByText(/\/applications\//)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: '+4 小时' }).click();
  await expect(appOf(phone).getByText('等待电话审核', { exact: true }).first()).toBeVisible(LOOKS_AGAIN);
  await page.getByText('rejected', { exact: true }).click();
  await expect(page).toHaveURL(/scenario=rejected&at=review/);
  await expect(appOf(phone).getByText('审核中', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(appOf(phone).getByText('审核未通过', { exact: true }).first()).toBeVisible(LOOKS_AGAIN);
});

test('a thousand orders grow under the finger on the base library too, a few pages of them in the view', async ({
  page,
}) => {
  await page.goto(`${SIMULATOR}/?scenario=many-orders#/pages/orders/index`);
  const app = appOf(phoneOf(page));
  const drawn = app.getByRole('button').filter({ hasText: /租期 \d+ 个月/ });
  await drawn.first().hover();
  const first = await drawn.first().textContent();
  let most = 0;
  await expect(async () => {
    await page.mouse.wheel(0, 20_000);
    await expect(app.getByText('正在加载')).toHaveCount(0);
    most = Math.max(most, await drawn.count());
    expect(await drawn.first().textContent()).not.toBe(first);
  }).toPass();
  expect(most).toBeGreaterThan(20);
  expect(most).toBeLessThanOrEqual(60);
});

test('a reload of the page goes on with the world and opens the page that was open', async ({ page }) => {
  await page.goto(`${SIMULATOR}/?scenario=approved`);
  const phone = phoneOf(page);
  await appOf(phone).getByText('iPhone 16 Pro', { exact: true }).first().click();
  await expect(appOf(phone).getByText('立即租', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: '返回' }).click();
  await expect(phone.getByRole('tab', { name: '首页' })).toBeVisible();
  await phone.getByRole('tab', { name: '帮助' }).click();
  await expect(page).toHaveURL(/#\/pages\/help\/index/);
  await page.reload();
  await expect(appOf(phone).getByText('会有电话审核吗')).toBeVisible();
});

test('the same link in the same tab begins its world, and 「重置」 does so without the fault that was laid', async ({
  page,
}) => {
  const link = `${SIMULATOR}/?scenario=approved&at=review`;
  const app = appOf(phoneOf(page));
  const pending = app.getByText('审核中', { exact: true }).first();
  const pass = async () => {
    await page.getByRole('button', { name: '+1 个工作日' }).click();
    await expect(app.getByText('审核通过', { exact: true }).first()).toBeVisible(LOOKS_AGAIN);
  };
  await page.goto(link);
  await pass();
  await page.goto(link);
  await expect(pending).toBeVisible(LOOKS_AGAIN);
  await pass();
  await page.getByRole('radio', { name: '断网', exact: true }).check({ force: true });
  await expect(page).toHaveURL(/fault=offline/);
  await page.getByRole('button', { name: '重置' }).click();
  await expect(pending).toBeVisible(LOOKS_AGAIN);
  await expect(page).not.toHaveURL(/fault/);
});

test('the chat of customer service opens by the button of Alipay', async ({ page }) => {
  await page.goto(`${SIMULATOR}/?scenario=approved#/pages/help/index`);
  const phone = phoneOf(page);
  await appOf(phone).getByRole('button', { name: '联系客服' }).click();
  await expect(appOf(phone).getByText('在线客服')).toBeVisible();
  await appOf(phone).locator('.a-contact-button').click();
  await expect(phone.getByRole('dialog', { name: '在线客服（模拟）' })).toBeVisible();
});

test('what the page asks of anybody but this machine is blocked', async ({ page }) => {
  const answer = await page.goto(`${SIMULATOR}/simulator/phone.html`);
  expect(answer?.headers()['content-security-policy']).toContain("connect-src 'self'");
  const outcome = await page.evaluate(() =>
    fetch('http://192.0.2.1/').then(
      () => 'let out',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toBe('Failed to fetch');
});
