/**
 * The demo as a phone in the same network opens it from `npm start -- --host 0.0.0.0`: by an address that is not of loopback,
 * over plain HTTP, where a browser has no service worker.
 */

import { lanAddresses } from '../../config/commands/serve/lan';
import { serveDemo } from '../../config/commands/test/demo';
import { answerTests } from '../../config/commands/test/testFiles';
import { H5User } from '../drivers/h5User';
import { journeys } from '../journeys';
import { expect, test } from './quietPage';

const [address] = lanAddresses();

test('by the address of this machine in its network the app has no service worker, and answers in the page', async ({
  page,
}) => {
  test.skip(address === undefined, 'This machine is in no network.');
  const calls: string[] = [];
  const demo = await serveDemo((request, response, next) => {
    const { pathname } = new URL(request.url ?? '', 'http://site.test');
    if (/\/(api\/v1|__mock)\//.test(pathname)) calls.push(`${request.method} ${pathname}`);
    answerTests(request, response, next);
  }, address);
  try {
    const user = new H5User(page, undefined, `${demo.origin}/app/`);
    await page.goto(`${demo.origin}/app/`);
    expect(await page.evaluate(() => [window.isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
    const approved = journeys.find(({ name }) => name === 'approved');
    await approved?.walk(user);
    expect(calls, 'calls that left the page').toEqual([]);
  } finally {
    demo.stop();
  }
});

test('the frame is there as well, and its scenario reaches the app inside', async ({ page }) => {
  test.skip(address === undefined, 'This machine is in no network.');
  const demo = await serveDemo(undefined, address);
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${demo.origin}/?scenario=approved&at=review`);
    await expect(page.frameLocator('#app').getByText('审核中', { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: '+1 个工作日' }).click();
    await expect(page.frameLocator('#app').getByText('审核通过', { exact: true }).first()).toBeVisible();
  } finally {
    demo.stop();
  }
});
