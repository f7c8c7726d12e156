import { expect, test } from '@playwright/test';

test('the app opens at its home page and says nothing wrong on the console', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('./');
  await expect(page.getByText('首页')).toBeVisible();
  await expect(page.getByText('我的租赁')).toBeVisible();
  expect(complaints).toEqual([]);
});
