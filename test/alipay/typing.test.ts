/**
 * What a typed character costs in the built package. Each write to the view crosses two threads, and one that carries a
 * field's own text arrives late and undoes what was typed since.
 */
import { PERSON } from '@mocks/driver/stretches';
import { freshPackage } from '../../config/commands/build/packages';
import { DemoUser } from './demoUser';

const MINUTES = 60_000;

/** Bytes of `setData` that a character may cause in all. */
const MOST = 100;

let user: DemoUser;
beforeAll(async () => {
  user = new DemoUser(await freshPackage('alipay:demo'));
}, 5 * MINUTES);
afterEach(() => user.close());

it.each([
  ['姓名', '欧阳·示例'],
  ['身份证号', PERSON.idNumber],
  ['手机号', PERSON.phone],
  ['详细地址', '世纪大道 100 号'],
])('%s sends nothing back of what is typed', async (label, text) => {
  await user.open('profile', { scenario: 'approved', at: 'profile' });
  await user.see(label);
  for (const character of text) {
    const updates = await user.typeCharacter(label, character);
    expect(updates.flatMap(({ paths }) => Object.keys(paths)).filter((at) => user.isTextOf(label, at))).toEqual([]);
    expect(updates.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(MOST);
  }
  await user.seeField(label, text);
});

it('what a search finds does not send the search field again, whose text may be older than what is typed', async () => {
  await user.open('home', { scenario: 'approved' });
  await user.see('iPhone 16 Pro');
  const before = user.updates.length;
  await user.type('搜索商品', 'z9');
  await user.see(/没有与「z9」相符的商品/);
  const written = user.updates.slice(before).flatMap(({ paths }) => Object.keys(paths));
  expect(written).not.toEqual([]);
  expect(written.filter((at) => user.holdsField('搜索商品', at))).toEqual([]);
});
