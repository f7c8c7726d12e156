/** Two tabs of one browser: one account, one world unless a link names another, and of all that is kept the newest. */
import { DETAIL, fillProfile, passHistory, submit } from '@mocks/driver/actions';
import { PERSON } from '@mocks/walk/person';
import type { BrowserContext, Page } from '@playwright/test';
import { H5User } from '../drivers/h5User';
import { PHONE_WINDOW } from './phoneWindow';
import { expect, test } from './quietPage';

const user = (page: Page) => new H5User(page, undefined, PHONE_WINDOW.baseURL);

/** At 个人信息 in one tab, and then at home in another. */
async function openBoth(page: Page, context: BrowserContext): Promise<readonly [H5User, H5User]> {
  const one = user(page);
  await one.open('profile', { scenario: 'approved', at: 'profile' });
  await one.seeField('姓名', '');
  const other = user(await context.newPage());
  await other.open('home');
  await other.see('您有一份未完成的申请');
  return [one, other];
}

test('what was typed in one tab is there after its reload, though another was opened before and went on', async ({
  page,
  context,
}) => {
  const [one, other] = await openBoth(page, context);
  await one.type('姓名', PERSON.name);
  await one.type('详细地址', DETAIL);
  await other.tap('您有一份未完成的申请');
  await other.isAt('profile');
  await other.seeField('姓名', PERSON.name);
  await one.reload();
  await one.seeField('姓名', PERSON.name);
  await one.seeField('详细地址', DETAIL);
});

test('what is typed in one tab stands in the other, field by field, and both submit one application', async ({
  page,
  context,
}) => {
  const [one, other] = await openBoth(page, context);
  await one.type('姓名', PERSON.name);
  await other.tap('您有一份未完成的申请');
  await other.type('详细地址', DETAIL);
  await one.seeField('详细地址', DETAIL);
  await other.seeField('姓名', PERSON.name);

  await fillProfile(other);
  await other.tap('下一步');
  await other.isAt('history');
  await passHistory(other);
  await submit(other);
  // Nothing is done in it, and nothing was said: it goes where the application stands.
  await one.isAt('review');
  await one.see('审核中');
  const kept = await page.evaluate(() => Object.values({ ...localStorage }).filter((text) => /"drafts"/.test(text)));
  expect(kept).toHaveLength(1);
  expect(kept.join()).not.toMatch(new RegExp(`${PERSON.name}|世纪大道`));
});

test('an application that one tab withdraws is no longer offered in the other', async ({ page, context }) => {
  const [one, other] = await openBoth(page, context);
  await one.type('姓名', PERSON.name);
  await other.openTab('orders');
  await other.tap('取消申请');
  await other.tap('暂时不需要了');
  await other.tap('确认取消');
  await one.see('这份申请已取消');
  expect(await page.evaluate(() => Object.values({ ...localStorage }).join())).not.toContain(PERSON.name);
});

test('a tab that slept meanwhile looks again once it is shown', async ({ page, context }) => {
  const [one, other] = await openBoth(page, context);
  const client = await context.newCDPSession(page);
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  await other.tap('您有一份未完成的申请');
  await fillProfile(other);
  await other.tap('下一步');
  await other.isAt('history');
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await one.seeField('姓名', PERSON.name);
  await one.type('详细地址', `${DETAIL} 2`);
  await one.reload();
  await one.seeField('姓名', PERSON.name);
  await one.seeField('详细地址', `${DETAIL} 2`);
});

test('a page that 「back」 brings again shows what another tab has typed meanwhile', async ({ page, context }) => {
  const [one, other] = await openBoth(page, context);
  await page.goto('about:blank');
  await other.tap('您有一份未完成的申请');
  await other.type('姓名', PERSON.name);
  await page.goBack();
  await one.seeField('姓名', PERSON.name);
});

test('tabs whose links name their scenarios each have their own world, and keep their own texts', async ({
  page,
  context,
}) => {
  const one = user(page);
  await one.open('profile', { scenario: 'approved', at: 'profile' });
  await one.type('姓名', PERSON.name);
  const other = user(await context.newPage());
  await other.open('profile', { scenario: 'rejected', at: 'profile' });
  await other.seeField('姓名', '');
  await other.type('姓名', '王小二');
  await one.reload();
  await one.seeField('姓名', PERSON.name);
  await other.reload();
  await other.seeField('姓名', '王小二');
});
