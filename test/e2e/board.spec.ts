import { boardStates } from '@mocks/board/states';
import type { Page } from '@playwright/test';
import { GATE } from '@/domain/policy';
import { expect, test } from './quietPage';

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

const open = (page: Page, state: string) => page.goto(`../board.html#${state}`);
const arrived = (page: Page) => expect(page.getByText(/^已走到/)).toBeVisible({ timeout: 20_000 });
const appOf = (page: Page) => page.frameLocator('#app');

/** @returns the frame, in which the walk is gone on from. */
async function resume(page: Page): Promise<Page> {
  const frame = page.context().waitForEvent('page');
  await page.getByRole('link', { name: '在模拟环境中继续' }).click();
  return frame;
}

/** States that between them take all that a driver does; `npm test` walks to every one, over the components. */
const WALKED = [
  'home/unfinished',
  'device/chosen',
  'credit/asking',
  'face/locked',
  'profile/draft',
  'review/called',
  'review/signing-cancelled',
  'order/to-sign',
  'help/offline',
];

test('a link to a state walks the app there', async ({ page }) => {
  test.setTimeout(180_000);
  for (const { id, shows } of boardStates.filter((state) => WALKED.includes(state.id))) {
    await test.step(id, async () => {
      await page.goto('about:blank');
      await open(page, id);
      await arrived(page);
      await expect(appOf(page).getByText(shows, { exact: true }).filter({ visible: true }).first()).toBeInViewport();
    });
  }
});

test('what is typed is left again, as a person leaves it', async ({ page }) => {
  await open(page, 'profile/under-18');
  await arrived(page);
  await expect(appOf(page).getByText('未满 18 周岁，暂时不能申请租赁')).toBeVisible();
  await expect(appOf(page).getByRole('button', { name: '清除姓名' })).toBeVisible();
});

test('from state to state: by button, by list, and back by the browser', async ({ page }) => {
  await open(page, 'credit/exactly');
  await arrived(page);
  await page.getByRole('button', { name: '下一个' }).click();
  await expect(page).toHaveURL(/#credit\/below$/);
  await expect(appOf(page).getByText(`暂未达到 ${GATE} 分`)).toBeVisible();
  await page.getByRole('link', { name: '无法评估' }).click();
  await expect(appOf(page).getByText('暂时无法评估')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: `未达到 ${GATE} 分` })).toBeVisible();
  await expect(appOf(page).getByText(`暂未达到 ${GATE} 分`)).toBeVisible();
});

test('from state to state by keyboard, also through one whose dialog takes the keyboard', async ({ page }) => {
  await open(page, 'credit/consent');
  await arrived(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^已走到「支付宝授权」/)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^已走到「没有授权芝麻分」/)).toBeVisible();
});

test('a state that is not reached says what did not come, and can be walked to again', async ({ page }) => {
  await page.route('**/app/index.html*', (route) => route.abort());
  await page.route(/\/app\/(\?|$)/, (route) => route.abort());
  await open(page, 'review/approved');
  await expect(page.getByText('没有走到', { exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('没有等到应用。可以再走一次。')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: '再走一次' }).click();
  await arrived(page);
  await expect(appOf(page).getByText('审核通过', { exact: true }).first()).toBeVisible();
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

test('a key that a dialog of the walk got first still leads on', async ({ page }) => {
  await open(page, 'review/rejected-finally');
  await page.evaluate(() =>
    window.addEventListener(
      'blur',
      () => {
        const phone = document.querySelector<HTMLIFrameElement>('#app')?.contentWindow;
        phone?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
      },
      { once: true },
    ),
  );
  await expect(page.getByRole('heading', { name: '未能核实身份' })).toBeVisible();
  await arrived(page);
});

test('a dialog of the walk gives the keyboard back before the phone loads anew', async ({ page }) => {
  await open(page, 'review/rejected-finally');
  const isKept = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => resolve(document.activeElement === document.querySelector('#app'));
        window.addEventListener('blur', () => setTimeout(() => setTimeout(look)), { once: true });
      }),
  );
  expect(isKept).toBe(false);
});

test('a link to a state that is none says so, and opens the first', async ({ page }) => {
  await open(page, '%3Cb%3Enone');
  await expect(page.getByRole('status').first()).toContainText('没有链接中的这个状态');
  await arrived(page);
  await expect(appOf(page).getByText('iPhone 16 Pro', { exact: true }).first()).toBeVisible();
});

test('goes on in the frame, with the world as it stands', async ({ page }) => {
  await open(page, 'review/approved');
  await arrived(page);
  const frame = await resume(page);
  await expect(frame.getByLabel('模拟时间')).toHaveText(/^2026-03-03 /);
  await expect(frame.frameLocator('#app').getByText('审核通过', { exact: true }).first()).toBeVisible();
});

test('a fault that a walk laid lies in the frame, too, where it can be taken away', async ({ page }) => {
  await open(page, 'home/timeout');
  await arrived(page);
  const frame = await resume(page);
  await expect(frame.getByRole('radio', { name: '超时', exact: true })).toBeChecked();
  await expect(frame.getByRole('combobox', { name: '接口' })).toHaveValue('GET /devices');
  await frame.getByText('无', { exact: true }).click();
  await appOf(frame).getByText('重试', { exact: true }).click({ timeout: 20_000 });
  await expect(appOf(frame).getByText('iPhone 16 Pro', { exact: true }).first()).toBeVisible();
});
