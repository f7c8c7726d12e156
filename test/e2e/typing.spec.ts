import { PERSON } from '@mocks/walk/person';
import { H5User } from '../drivers/h5User';
import { SimulatorUser } from '../drivers/simulatorUser';
import { PHONE } from './addresses';
import { test } from './lastingPages';
import { PHONE_WINDOW } from './phoneWindow';
import { expect } from './quietPage';

const TEXTS = [
  ['身份证号', PERSON.idNumber],
  ['姓名', '欧阳·示例'],
  ['手机号', PERSON.phone],
  ['详细地址', '世纪大道 100 号'],
] as const;

// Faster than any hand: what the app writes back to a field meanwhile would undo what was typed since.
test('what is typed arrives whole, however fast it is typed', async ({ page, phonePage }) => {
  for (const user of [
    new H5User(page, undefined, PHONE_WINDOW.baseURL),
    new SimulatorUser(phonePage, undefined, PHONE),
  ]) {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    for (const [label, text] of TEXTS) {
      await user.type(label, text);
      await user.seeField(label, text);
    }
    for (const [label, text] of TEXTS) await user.seeField(label, text);
  }
});

test('what a search finds does not send the search field again, whose text may be older than what is typed', async ({
  phonePage,
}) => {
  const user = new SimulatorUser(phonePage, undefined, PHONE);
  await user.open('home', { scenario: 'approved' });
  await user.see('iPhone 16 Pro');
  const watch = await user.watchField('搜索商品', 'z9');
  await user.type('搜索商品', 'z9');
  await user.see(/没有与「z9」相符的商品/);
  const { written, again } = await watch.end();
  expect(written).not.toEqual([]);
  expect(again).toEqual([]);
});
