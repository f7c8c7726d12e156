import type { Page } from '@playwright/test';
import { expect, test } from './quietPage';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

const open = (page: Page, state: string) => page.goto(`../board.html#${state}`);
const arrived = (page: Page) => expect(page.getByText('已走到，可以继续操作')).toBeVisible({ timeout: 20_000 });
const appOf = (page: Page) => page.frameLocator('#app');

/** States that between them take everything that a hand does. */
for (const [state, shows] of [
  ['home/unfinished', '您有一份未完成的申请'],
  ['device/chosen', '碎屏保障'],
  ['face/locked', '识别次数已用完'],
  ['profile/draft', '北京市 朝阳区'],
  ['profile/under-18', '请检查：身份证号。其他内容已为您保留。'],
  ['review/called', '电话审核已完成'],
  ['review/signing-cancelled', '您取消了签约'],
  ['order/to-sign', '待签约'],
  ['help/offline', '网络未连接'],
] as const) {
  test(`a link to ${state} walks the app there`, async ({ page }) => {
    await open(page, state);
    await arrived(page);
    await expect(appOf(page).getByText(shows, { exact: true }).filter({ visible: true }).first()).toBeInViewport();
  });
}

test('from state to state: by button, by list, and back by the browser', async ({ page }) => {
  await open(page, 'credit/exactly');
  await arrived(page);
  await page.getByRole('button', { name: '下一个' }).click();
  await expect(page).toHaveURL(/#credit\/below$/);
  await expect(appOf(page).getByText('暂未达到 580 分')).toBeVisible();
  await page.getByRole('link', { name: '无法评估' }).click();
  await expect(appOf(page).getByText('暂时无法评估')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: '未达到 580 分' })).toBeVisible();
  await expect(appOf(page).getByText('暂未达到 580 分')).toBeVisible();
});

test('another state is chosen while the way to one is walked: only that one is shown', async ({ page }) => {
  await open(page, 'review/rejected-finally');
  await expect(page.getByText('点「申请人工复核」')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await arrived(page);
  await expect(page.getByRole('heading', { name: '未能核实身份' })).toBeVisible();
  await expect(appOf(page).getByText('未能核实身份')).toBeVisible();
  await expect(page.getByText('点「申请人工复核」')).toHaveCount(0);
});

test('a link to a state that is none says so, and opens the first', async ({ page }) => {
  await open(page, '%3Cb%3Enone');
  await expect(page.getByRole('status').first()).toContainText('没有链接中的这个状态');
  await arrived(page);
  await expect(appOf(page).getByText('iPhone 16 Pro', { exact: true }).first()).toBeVisible();
});

test('goes on in the frame, with the world as it stands', async ({ page, context }) => {
  await open(page, 'review/approved');
  await arrived(page);
  const [frame] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: '在模拟环境中继续' }).click(),
  ]);
  await expect(frame.getByLabel('模拟时间')).toHaveText(/^2026-03-03 /);
  await expect(frame.frameLocator('#app').getByText('审核通过', { exact: true }).first()).toBeVisible();
});
