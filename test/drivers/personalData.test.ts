import { PERSON } from '../../mocks/walk/person';
import { newUser, walkTo } from '../mockedBackend';
import { type LeftBehind, personalDataIn, TypedTexts } from './personalData';

const typed = new TypedTexts();
typed.add('姓名', PERSON.name);
typed.add('详细地址', PERSON.address.detail);
typed.add('情况说明', '请再看一次。');
typed.add('搜索商品', '富士山的');
typed.add('姓名', 'x');

const found = (left: Partial<LeftBehind>) => personalDataIn({ kept: {}, told: {}, ...left }, typed);

/** What the app keeps of its own. */
const flow = (draft: object, facts: object = {}, more: object = {}) => ({
  'localStorage xinyong-zuji.flow': JSON.stringify({
    version: 3,
    state: {
      applicationId: 'app-1',
      facts,
      drafts: [{ applicationId: 'app-1', name: '', address: {}, ...draft }],
      ...more,
    },
  }),
});
const DRAFT = { name: PERSON.name, address: PERSON.address };

test('a world as it is saved is clean, its hashes too', () => {
  const user = newUser();
  walkTo(user, 'review');
  expect(
    found({ kept: { world: user.backend.save() }, told: { address: '/app/#/pages/review/index?id=app-2' } }),
  ).toEqual([]);
});

test.each([
  ['a name', PERSON.name],
  ['where somebody lives', JSON.stringify({ address: PERSON.address })],
  ['an ID number', PERSON.idNumber],
  ['a phone among words', `打${PERSON.phone}`],
  ['what was typed into any field', '请再看一次。'],
  ['the person of a world on its way', '张示例'],
  ['a name that nobody typed', JSON.stringify({ saved: JSON.stringify({ profile: { name: '王五' } }) })],
  ['a reason that was tapped', '{"cancelReason":"其他原因"}'],
])('%s is found wherever it is kept', (_, text) => {
  expect(found({ kept: { world: `{"a":1}${text}` } })).not.toEqual([]);
});

test.each([
  ['of its application', flow(DRAFT), 0],
  ['once that is submitted', flow(DRAFT, { submission: true }), 2],
  ['of another one, while this one is submitted', flow({ ...DRAFT, applicationId: 'app-2' }, { submission: true }), 0],
  ['with a phone', flow({ ...DRAFT, phone: PERSON.phone }), 1],
  ['beside a token', flow(DRAFT, {}, { token: 'a'.repeat(64) }), 1],
  ['beside a name elsewhere', flow(DRAFT, {}, { user: PERSON.name }), 1],
])('the draft %s: %j', (_, kept, least) => {
  const wrapped = (wrap: (text: string) => object) =>
    Object.fromEntries(Object.entries(kept).map(([place, text]) => [place, JSON.stringify(wrap(text))]));
  // As it is, as Taro keeps it on H5, and as Ant's base library hands it to the device.
  for (const each of [kept, wrapped((data) => ({ data })), wrapped((data) => ({ value: JSON.stringify({ data }) }))]) {
    if (least === 0) expect(found({ kept: each })).toEqual([]);
    else expect(found({ kept: each }).length).toBeGreaterThanOrEqual(least);
  }
});

test('a token is found beside the world that knows its hash, and in any address', () => {
  const user = newUser();
  walkTo(user, 'confirm');
  const world = user.backend.save();
  expect(found({ kept: { world, other: `"${user.token}"` } })).toEqual([`other: the token ${user.token}`]);
  expect(found({ told: { address: `/app/?token=${user.token}` } })).not.toEqual([]);
});

test('an address is read as it was meant, and may hold what was searched for', () => {
  expect(found({ told: { address: `/api/v1/devices?query=${encodeURIComponent('富士山的')}` } })).toEqual([]);
  expect(found({ told: { address: `/api/v1/devices?query=${encodeURIComponent(PERSON.name)}` } })).not.toEqual([]);
});
