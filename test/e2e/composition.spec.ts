/** Every text field of the app under an input method, which composes letters before words are chosen for them. */

import type { WorldChoice } from '@mocks/client/worldChoice';
import { DETAIL, REGION } from '@mocks/driver/actions';
import { PERSON } from '@mocks/walk/person';
import { expect, type Page } from '@playwright/test';
import type { PageId } from '@/flow';
import type { BrowserUser } from '../drivers/browserUser';
import { H5User } from '../drivers/h5User';
import { SimulatorUser } from '../drivers/simulatorUser';
import { PHONE } from './addresses';
import { test } from './lastingPages';
import { PHONE_WINDOW } from './phoneWindow';

/** The pause in typing after which the home page searches has passed, by the app's own clock. */
const pauseIsOver = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

/** A field that holds as much as it may but for the words to come, which the letters for them do not fit beside. */
const nearlyFull = (most: number, words: string) => '好'.repeat(most - words.length);

interface Screen {
  readonly title: string;
  /** That of the choice's step, where absent. */
  readonly page?: PageId;
  readonly choice: WorldChoice;
  /** From the page to the fields. */
  readonly walk?: (user: BrowserUser) => Promise<void>;
  /** Each field, the letters composed in it, and the words that are chosen for them. */
  readonly fields: readonly (readonly [label: string, letters: string, words: string])[];
  /** On the screen while letters are composed. */
  readonly stays: string;
  /** What comes of it. */
  readonly end: (user: BrowserUser) => Promise<void>;
}

const later =
  (hours: number, button: string) =>
  async (user: BrowserUser): Promise<void> => {
    await user.see('进度明细');
    await user.pass({ hours });
    await user.tap(button);
  };

const screens: readonly Screen[] = [
  {
    title: 'the search for devices',
    page: 'home',
    choice: { scenario: 'approved' },
    fields: [['搜索商品', "xiao'mi", '小米']],
    stays: 'iPhone 16 Pro',
    end: async (user) => {
      await expect(() => user.seeNot('iPhone 16 Pro')).toPass();
      await user.see('小米 15');
    },
  },
  {
    title: 'the search for questions',
    page: 'help',
    choice: { scenario: 'approved' },
    fields: [['搜索问题', "ya'jin", '押金']],
    stays: '会有电话审核吗',
    end: (user) => user.see('押金可以全免吗'),
  },
  {
    title: 'personal information',
    page: 'profile',
    choice: { scenario: 'approved', at: 'profile' },
    walk: (user) => user.choose('所在地区', REGION),
    fields: [
      ['姓名', "zhang'shi'li", PERSON.name],
      ['身份证号', '11010519491231002', PERSON.idNumber],
      ['手机号', '138', PERSON.phone],
      ['详细地址', "shi'ji'da'dao", DETAIL],
    ],
    stays: '本人信息',
    end: async (user) => {
      await user.tap('下一步');
      await user.isAt('history');
    },
  },
  {
    title: 'a supplement of name and phone',
    page: 'review',
    choice: { scenario: 'supplement-contact', at: 'review' },
    walk: later(4, '完善信息'),
    fields: [
      ['姓名', "a'mai'mai'ti", '阿·买买提'],
      ['手机号', '138', PERSON.phone],
    ],
    stays: '提交补充资料',
    end: async (user) => {
      await user.tap('提交补充资料');
      await user.see('补充的信息已收到');
    },
  },
  {
    title: 'a supplement of the address',
    page: 'review',
    choice: { scenario: 'supplement', at: 'review' },
    walk: later(4, '完善信息'),
    fields: [['详细地址', "shi'ji'da'dao", DETAIL]],
    stays: '提交补充资料',
    end: async (user) => {
      await user.tap('提交补充资料');
      await user.see('补充的信息已收到');
    },
  },
  {
    title: 'an appeal',
    page: 'review',
    choice: { scenario: 'rejected', at: 'review' },
    walk: later(24, '申请人工复核'),
    fields: [['情况说明', "qing'zai'kan", '请再看一次。']],
    stays: '提交复核申请',
    end: async (user) => {
      await user.tap('提交复核申请');
      await user.see('人工复核中');
    },
  },
  {
    title: 'a dispute',
    choice: { scenario: 'inspected', at: 'order' },
    walk: (user) => user.tap('提出异议'),
    fields: [['异议说明', "lie'hen", '这处裂痕收货时就有。']],
    stays: '提交异议',
    end: async (user) => {
      await user.tap('提交异议');
      await user.see(/答复之前不会扣款。$/);
    },
  },
];

const usersOn = (page: Page, phonePage: Page) => [
  { user: new H5User(page, undefined, PHONE_WINDOW.baseURL), glass: page },
  { user: new SimulatorUser(phonePage, undefined, PHONE), glass: phonePage },
];

for (const { title, page: at, choice, walk, fields, stays, end } of screens) {
  test(`${title}: nothing comes of letters, and all of the words`, async ({ page, phonePage }) => {
    for (const { user, glass } of usersOn(page, phonePage)) {
      await user.open(at, choice);
      await walk?.(user);
      for (const [label, letters, words] of fields) {
        await user.type(label, '');
        await user.compose(label, letters);
        await user.seeField(label, letters);
        await pauseIsOver(glass);
        await user.see(stays);
        await user.chooseWords(words);
        await user.seeField(label, words);
      }
      await end(user);
    }
  });
}

test('letters are neither searched for nor kept, and a message stays until words are there', async ({ page }) => {
  const user = new H5User(page, undefined, PHONE_WINDOW.baseURL);
  await user.open('home', { scenario: 'approved' });
  await user.see('iPhone 16 Pro');
  const searched = await user.sent(/^GET .*\/devices/);
  await user.compose('搜索商品', "fu'shi");
  await pauseIsOver(page);
  expect(await user.sent(/^GET .*\/devices/)).toBe(searched);
  await user.chooseWords('富士');
  await user.see('富士 X-T50');
  expect(await user.sent(/^GET .*\/devices/)).toBe(searched + 1);

  await user.open('profile', { scenario: 'approved', at: 'profile' });
  await user.tap('下一步');
  await user.see('请填写姓名');
  await user.compose('姓名', "zhang'shi'li");
  const kept = () => page.evaluate(() => Object.values({ ...localStorage }).join());
  expect(await kept()).not.toContain('zhang');
  await user.see('请填写姓名');
  await user.chooseWords(PERSON.name);
  await expect(async () => expect(await kept()).toContain(PERSON.name)).toPass();
  await user.seeNot('请填写姓名');
});

test('the last words that fit are not cut, though the letters for them do not fit', async ({ page, phonePage }) => {
  for (const { user } of usersOn(page, phonePage)) {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    const begun = nearlyFull(100, '杭州');
    await user.type('详细地址', begun);
    await user.compose('详细地址', "hang'zhou");
    await user.chooseWords('杭州');
    await user.seeField('详细地址', `${begun}杭州`);
  }
});
