/** Whatever becomes of its service worker, H5 keeps its mocked world, and no call of it reaches the host that serves the app. */

import { CALL_HEADER } from '@mocks/browser/pageFetch';
import type { WorldChoice } from '@mocks/client/worldChoice';
import { chooseDevice, fillProfile, passCredit, passHistory, submit } from '@mocks/driver/actions';
import { stepScreens } from '@mocks/driver/steps';
import type { Locator, Page } from '@playwright/test';
import { steps } from '@/flow';
import type { Layer } from '../drivers/browserUser';
import { H5User } from '../drivers/h5User';
import { builtWorker, DOWNLOAD_PATH, test, type WorkerScript } from './countedSite';
import { expect } from './quietPage';

/** Whose browser ends the service worker before each tap and right after it. */
class InterruptedUser extends H5User {
  constructor(
    page: Page,
    site: string,
    private readonly stopWorkers: () => Promise<void>,
  ) {
    super(page, undefined, site);
  }

  protected override async press(target: Locator, layer: Layer): Promise<void> {
    await this.stopWorkers();
    await super.press(target, layer);
    await this.stopWorkers();
  }
}

/** What the page asks now goes by the service worker. */
const isByWorker = (page: Page) =>
  page.evaluate(async (header) => (await fetch('/api/v1/support')).headers.has(header), CALL_HEADER);

/** Opens the app with its worker at work: a page whose worker is slow to start goes without it. */
async function openByWorker(user: H5User, page: Page, choice: WorldChoice): Promise<void> {
  await expect(async () => {
    await user.open(undefined, choice);
    expect(await isByWorker(page)).toBe(true);
  }).toPass();
}

/** What was typed on 「个人信息」 stands there. */
async function seeTyped(user: H5User): Promise<void> {
  for (const [label, text] of Object.entries(stepScreens.profile.typed ?? {})) await user.seeField(label, text);
}

/** Not one of MSW's: for other pages of the host, and now at this address. */
const foreign = (answer: string): WorkerScript => ({
  script: `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.includes('/api/')) event.respondWith(${answer});
});`,
});

const passesOn = foreign('fetch(event.request)');

/** MSW's own, of another version. */
const otherVersion = (): WorkerScript => ({
  script: builtWorker()
    .slice(builtWorker().indexOf('/* eslint-disable */'))
    .replace(/PACKAGE_VERSION = '[^']*'/, "PACKAGE_VERSION = '2.0.0'")
    .replace(/INTEGRITY_CHECKSUM = '[^']*'/, "INTEGRITY_CHECKSUM = 'another'"),
});

/** Lets the browser look for the script again, as it does once a day, until the worker of the new one stands there. */
const takeOver = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
    await (await serviceWorker.getRegistration())?.update();
    await taken;
  });

test('the worker is stopped at every step', async ({ page, site, stopWorkers }) => {
  const user = new InterruptedUser(page, site.address, stopWorkers);
  await user.open('home', { scenario: 'approved' });
  await chooseDevice(user);
  for (const { id } of steps) await test.step(id, () => stepScreens[id].pass(user));
  expect(await user.sent(/^PUT .*\/profile$/)).toBe(1);
  expect(await user.sent(/^POST .*\/submission$/)).toBe(1);
});

test('the worker is stopped again and again while the app starts', async ({ user, stopWorkers }) => {
  let isLoading = true;
  const stopping = (async () => {
    while (isLoading) await stopWorkers();
  })();
  await user.open('home', { scenario: 'approved' });
  await user.see('iPhone 16 Pro');
  isLoading = false;
  await stopping;
  await chooseDevice(user);
});

test('the app lies in the background for minutes, and then the worker is stopped in mid-call', async ({
  page,
  user,
  stopWorkers,
}) => {
  await openByWorker(user, page, { scenario: 'approved', at: 'profile' });
  await fillProfile(user);
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await stopWorkers();
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  // It is started again, and knows its page.
  expect(await isByWorker(page)).toBe(true);
  await seeTyped(user);

  const call = { endpoint: 'PUT /applications/{id}/profile', times: 1 };
  await user.setFault('server-error', call);
  await user.tap('下一步');
  await user.see(/^服务暂时出现问题/);
  await seeTyped(user);

  await user.setFault('slow', call);
  await user.tap('下一步');
  await expect.poll(() => user.sent(/^PUT .*\/profile$/)).toBe(2);
  await stopWorkers();
  await seeTyped(user);
  await user.isAt('history');
  expect(await user.sent(/^PUT .*\/profile$/)).toBe(2);
});

test('navigations that leave nothing', async ({ page, user }) => {
  await openByWorker(user, page, { scenario: 'approved' });
  await page.evaluate(() => window.location.assign('mailto:someone@example.test'));
  // Which MSW takes for a farewell.
  expect(await isByWorker(page)).toBe(true);
  await user.tap('iPhone 16 Pro');
  await user.isAt('device');

  const download = page.waitForEvent('download');
  await page.evaluate((file) => window.location.assign(file), DOWNLOAD_PATH);
  await download;
  await user.tap('立即租');
  await user.isAt('credit');

  await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault(), { once: true }));
  const asked = page.waitForEvent('dialog');
  const leaving = page.evaluate(() => window.location.reload());
  await (await asked).dismiss();
  await leaving;
  await passCredit(user);
});

const SCRIPTS: Readonly<Record<string, () => WorkerScript>> = {
  'is never answered': () => 'never answered',
  'is not there': () => 'missing',
  'is of another version': otherVersion,
  'is a foreign one that passes all on': () => passesOn,
  'is a foreign one that answers itself': () => foreign("new Response('{}')"),
  'is a foreign one that does not answer': () => foreign('new Promise(() => {})'),
};

for (const [what, scriptOf] of Object.entries(SCRIPTS)) {
  test(`the script of the worker ${what}, from the start and again`, async ({ page, site, user, stopWorkers }) => {
    site.workerScript = scriptOf();
    await user.open(undefined, { scenario: 'approved', at: 'history' });
    // A script that there is takes hold of the page.
    if (typeof site.workerScript === 'object') await page.waitForFunction(() => navigator.serviceWorker.controller);
    await passHistory(user);
    await user.reload();
    await stopWorkers();
    await submit(user);
  });
}

for (const [what, before, after] of [
  ['one of another version takes over from ours', (): WorkerScript => 'as built', otherVersion],
  ['a foreign one takes over from ours', (): WorkerScript => 'as built', () => passesOn],
  ['ours takes over from one of another version', otherVersion, (): WorkerScript => 'as built'],
] as const) {
  test(`while a page is open ${what}`, async ({ page, site, user, stopWorkers }) => {
    site.workerScript = before();
    await openByWorker(user, page, { scenario: 'approved', at: 'history' });
    site.workerScript = after();
    // Or the new one waits until the other has done all that it has begun.
    await stopWorkers();
    await takeOver(page);
    await passHistory(user);
  });
}

test('the worker is taken away while a page is open', async ({ page, user, stopWorkers }) => {
  await openByWorker(user, page, { scenario: 'approved', at: 'history' });
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  });
  await stopWorkers();
  await passHistory(user);
});

test('the frame: its own navigations, and a worker that is stopped', async ({ page, site, stopWorkers }) => {
  await page.goto(`${site.address}../?scenario=approved`);
  const app = page.frameLocator('#app');
  const device = app.getByText('iPhone 16 Pro', { exact: true }).first();
  await device.waitFor();
  await page.evaluate(() => window.location.assign('mailto:someone@example.test'));
  await stopWorkers();
  await device.tap();
  await app.getByText('立即租', { exact: true }).tap();
  await expect(app.getByText('授权并查询芝麻分', { exact: true })).toBeVisible();
});

test('the review board where the script of the worker is never answered', async ({ page, site }) => {
  site.workerScript = 'never answered';
  await page.goto(`${site.address}../board.html#credit/asking`);
  await expect(page.getByText(/^已走到/)).toBeVisible({ timeout: 20_000 });
});
