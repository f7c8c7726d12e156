import { expect, test } from './quietPage';

test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false });

test('the frame at / changes the scenario and the clock of the app inside', async ({ page }) => {
  await page.goto('../?scenario=approved&at=review');
  const app = page.frameLocator('#app');
  await expect(app.getByText('审核中', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('模拟时间')).toHaveText(/^2026-03-02 /);

  await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(app.getByText('审核通过', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('模拟时间')).toHaveText(/^2026-03-03 /);

  await page.getByText('rejected', { exact: true }).click();
  await expect(app.getByText('审核中', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL(/scenario=rejected&at=review/);
  await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(app.getByText('审核未通过', { exact: true }).first()).toBeVisible();
});

test('a fault is laid on one call alone, so many times, and its address lays it again', async ({ page, context }) => {
  await page.goto('../?scenario=approved');
  const app = page.frameLocator('#app');
  await app.getByText('iPhone 16 Pro', { exact: true }).first().click();
  await expect(app.getByText('立即租', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: '服务出错', exact: true }).check({ force: true });
  await page.getByRole('combobox', { name: '接口' }).selectOption('POST /applications');
  await page.getByRole('combobox', { name: '次数' }).selectOption('前 1 次');
  await app.getByText('立即租', { exact: true }).click();
  await expect(app.getByText(/^服务暂时出现问题。/)).toBeVisible();
  await app.getByText('立即租', { exact: true }).click();
  await expect(app.getByText('授权并查询芝麻分', { exact: true })).toBeVisible();

  const again = await context.newPage();
  await again.goto(page.url().replace(/#.*/, ''));
  await expect(again.getByRole('radio', { name: '服务出错', exact: true })).toBeChecked();
  await expect(again.getByRole('combobox', { name: '接口' })).toHaveValue('POST /applications');
  await expect(again.getByRole('combobox', { name: '次数' })).toHaveValue('1');
  await again.getByText('无', { exact: true }).click();
  await expect(again.getByRole('combobox', { name: '接口' })).toBeHidden();
  await expect(again).not.toHaveURL(/fault/);
});

test('「重置」 begins the scenario anew, without the fault that was laid', async ({ page }) => {
  await page.goto('../?scenario=approved&at=review');
  const app = page.frameLocator('#app');
  await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(app.getByText('审核通过', { exact: true }).first()).toBeVisible();
  await page.getByRole('radio', { name: '断网', exact: true }).check({ force: true });
  await expect(page).toHaveURL(/fault=offline/);
  await page.getByRole('button', { name: '重置' }).click();
  await expect(app.getByText('审核中', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: '无', exact: true })).toBeChecked();
  await expect(page).not.toHaveURL(/fault/);
});

test('the same link of the frame in the same tab begins its world; reload, back and forward go on with it', async ({
  page,
}) => {
  const link = '../?scenario=approved&at=review';
  const app = page.frameLocator('#app');
  const approved = app.getByText('审核通过', { exact: true }).first();
  await page.goto(link);
  await page.getByRole('button', { name: '+1 个工作日' }).click();
  await expect(approved).toBeVisible();
  await page.reload();
  await expect(approved).toBeVisible();
  await page.goto('about:blank');
  await page.goBack();
  await expect(approved).toBeVisible();
  await page.goto(link);
  await expect(app.getByText('审核中', { exact: true }).first()).toBeVisible();
  await expect(page.getByLabel('模拟时间')).toHaveText(/^2026-03-02 /);
});

test('a page named in the address of the frame opens inside', async ({ page }) => {
  await page.goto('../#/pages/help/index');
  await expect(page.frameLocator('#app').getByText('会有电话审核吗')).toBeVisible();
});

test('a reload of the frame opens the page that was open', async ({ page }) => {
  await page.goto('../?scenario=approved');
  const app = page.frameLocator('#app');
  await app.getByText('iPhone 16 Pro', { exact: true }).first().click();
  await app.getByText('立即租', { exact: true }).click();
  await expect(page).toHaveURL(/#\/pages\/apply\/credit\/index\?id=/);
  await page.reload();
  await expect(app.getByText('授权并查询芝麻分', { exact: true })).toBeVisible();
});
