import { screen } from '@testing-library/react';
import { storage } from '@/platform';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';
import {
  arrived,
  chooseRegion,
  DETAIL,
  field,
  fill,
  ID_NUMBER,
  NAME,
  next,
  PHONE,
  REGION,
  region,
  type,
  user,
} from '../../../../test/setup/profileUser';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

const sentProfiles = () => on.sent(/^PUT .*\/profile$/);

test('empty: why each is asked for, how long it is kept, and what is lost on leaving', async () => {
  on.open(ProfileScreen, 'profile');
  for (const label of ['姓名', '身份证号', '手机号', '详细地址']) expect(await field(label)).toHaveValue('');
  expect(region()).toBeVisible();
  expect(screen.getByText(/用于核对身份/)).toBeVisible();
  expect(screen.getByText(/用于收货和审核联系/)).toBeVisible();
  expect(screen.getByText(/租约结束后 30 天内删除.*没有提交就离开，需要重新填写/)).toBeVisible();
  expect(screen.getByText('电话审核不是必经流程')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the list of regions opens again beside what was chosen', async () => {
  on.open(ProfileScreen, 'profile');
  await field('姓名');
  await chooseRegion(...REGION);
  await chooseRegion('徐汇区');
  expect(region()).toHaveTextContent('上海市 徐汇区');
  await chooseRegion('返回上一级', '返回上一级', '浙江省', '杭州市', '西湖区');
  expect(region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('filled in, the region by tapping names: goes on to the history', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  expect(region()).toHaveTextContent('上海市 浦东新区');
  await user.click(next());
  await arrived();
  expect(useFlow.getState().application?.profile).toMatchObject({
    name: NAME,
    idNumber: '110***********002X',
    phone: '138****0000',
    address: { regionCode: '310115', province: '上海市', district: '浦东新区', detail: DETAIL },
  });
});

test.each([
  ['姓名', 'x', /中文姓名/],
  ['身份证号', '110105194912310021', /身份证号不正确/],
  ['身份证号', '110105202302290022', /身份证号不正确/],
  ['手机号', '12345', /11 位手机号/],
  ['详细地址', '3 号', /至少 5 个字/],
])('%s %j is refused as the field is left, and mended as one types', async (label, text, words) => {
  on.open(ProfileScreen, 'profile');
  await type(label, text);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(await field(label)).toHaveAccessibleDescription(words);
  await user.type(await field(label), '1');
  expect(screen.queryByText(words)).toBeNull();
  expect(sentProfiles()).toBe(0);
});

test('「下一步」 with everything missing names what is missing beside the button and sends nothing', async () => {
  on.open(ProfileScreen, 'profile');
  await field('姓名');
  await user.click(next());
  expect(screen.getByText(/请检查：姓名、身份证号、手机号、所在地区、详细地址/)).toBeVisible();
  expect(screen.getByText('请选择所在地区')).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test.each([
  ['a thousand characters', 'x'.repeat(1000)],
  ['emoji', '😀👨‍👩‍👧‍👦🇨🇳'],
  ['blanks', ' \t\u3000 '],
  ['markup', '<script>alert(1)</script>'],
])('%s in every field: refused at the field, nothing breaks, nothing is sent', async (_, text) => {
  on.open(ProfileScreen, 'profile');
  for (const label of ['姓名', '身份证号', '手机号']) await type(label, text);
  await user.click(next());
  expect(screen.getByText(/请检查：姓名、身份证号、手机号/)).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test('full-width digits, blanks and the country’s code are understood', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  await type('身份证号', '１１０１０５ 19491231 002x');
  await type('手机号', '+86 138 0000 0000');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(next());
  await arrived();
  expect(useFlow.getState().application?.profile?.idNumber).toBe('110***********002X');
});

test('a double tap saves once', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  tapTwice(next());
  await arrived();
  expect(sentProfiles()).toBe(1);
});

test('the network lost while saving: said with a code, everything typed is still there', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  on.fail('offline', 'PUT /applications/{id}/profile', 1);
  await user.click(next());
  expect(await screen.findByRole('alert')).toHaveTextContent(/网络未连接/);
  expect(await field('身份证号')).toHaveValue(ID_NUMBER);
  await user.click(next());
  await arrived();
});

test('left and opened again: name and address are there, ID number and phone are not, nor on the device', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile');
  await fill();
  const kept = storage.read(KEPT_KEY) ?? '';
  expect(kept).toContain(NAME);
  expect(kept).toContain('浦东新区');
  for (const secret of [ID_NUMBER, PHONE, '110***', '138****']) expect(kept).not.toContain(secret);
  unmount();
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
  on.reopen(ProfileScreen, 'profile');
  expect(await field('姓名')).toHaveValue(NAME);
  expect(await field('详细地址')).toHaveValue(DETAIL);
  expect(region()).toHaveTextContent('上海市 浦东新区');
  expect(await field('身份证号')).toHaveValue('');
  expect(await field('手机号')).toHaveValue('');
});

test('given once: shown masked, and changing the address asks for neither again', async () => {
  on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  expect(await field('身份证号')).toHaveAttribute('placeholder', '已填写 110***********002X');
  expect(await field('手机号')).toHaveAttribute('placeholder', '已填写 138****0000');
  expect(await field('姓名')).toHaveValue('张示例');
  await type('详细地址', DETAIL);
  await user.click(next());
  await arrived();
  const { profile, history } = useFlow.getState().application ?? {};
  expect(profile).toMatchObject({ idNumber: '110***********002X', phone: '138****0000', address: { detail: DETAIL } });
  expect(history).toBeDefined();
});

test('once given, ID number and phone are shown masked to who comes back, not in clear', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  await user.click(next());
  await arrived();
  expect(await field('身份证号')).toHaveValue('');
  expect(screen.getByPlaceholderText(/已填写 110\*+002X/)).toBeVisible();
  expect(await field('手机号')).toHaveValue('');
  expect(await field('姓名')).toHaveValue(NAME);
});
