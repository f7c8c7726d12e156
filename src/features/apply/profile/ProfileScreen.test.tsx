import { screen } from '@testing-library/react';
import { storage } from '@/platform';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';
import * as form from '../../../../test/setup/profileUser';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

const sentProfiles = () => on.sent(/^PUT .*\/profile$/);

test('empty: why each is asked for, how long it is kept, and what is lost on leaving', async () => {
  on.open(ProfileScreen, 'profile');
  for (const label of ['姓名', '身份证号', '手机号', '详细地址']) expect(await form.field(label)).toHaveValue('');
  expect(form.region()).toBeVisible();
  expect(screen.getByText(/用于核对身份/)).toBeVisible();
  expect(screen.getByText(/用于收货和审核联系/)).toBeVisible();
  expect(screen.getByText(/租约结束后 30 天内删除.*没有提交就离开，需要重新填写/)).toBeVisible();
  expect(screen.getByText('电话审核不是必经流程')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the list of regions opens again beside what was chosen', async () => {
  on.open(ProfileScreen, 'profile');
  await form.field('姓名');
  await form.chooseRegion(...form.REGION);
  await form.chooseRegion('徐汇区');
  expect(form.region()).toHaveTextContent('上海市 徐汇区');
  await form.chooseRegion('返回上一级', '返回上一级', '浙江省', '杭州市', '西湖区');
  expect(form.region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('filled in, the region by tapping names: goes on to the history', async () => {
  on.open(ProfileScreen, 'profile');
  await form.fill();
  expect(form.region()).toHaveTextContent('上海市 浦东新区');
  await form.user.click(form.next());
  await form.arrived();
  expect(useFlow.getState().application?.profile).toMatchObject({
    name: form.NAME,
    idNumber: '110***********002X',
    phone: '138****0000',
    address: { regionCode: '310115', province: '上海市', district: '浦东新区', detail: form.DETAIL },
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
  await form.type(label, text);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(await form.field(label)).toHaveAccessibleDescription(words);
  await form.user.type(await form.field(label), '1');
  expect(screen.queryByText(words)).toBeNull();
  expect(sentProfiles()).toBe(0);
});

test('「下一步」 with everything missing names what is missing beside the button and sends nothing', async () => {
  on.open(ProfileScreen, 'profile');
  await form.field('姓名');
  await form.user.click(form.next());
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
  for (const label of ['姓名', '身份证号', '手机号']) await form.type(label, text);
  await form.user.click(form.next());
  expect(screen.getByText(/请检查：姓名、身份证号、手机号/)).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test('full-width digits, blanks and the country’s code are understood', async () => {
  on.open(ProfileScreen, 'profile');
  await form.fill();
  await form.type('身份证号', '１１０１０５ 19491231 002x');
  await form.type('手机号', '+86 138 0000 0000');
  expect(screen.queryByRole('alert')).toBeNull();
  await form.user.click(form.next());
  await form.arrived();
  expect(useFlow.getState().application?.profile?.idNumber).toBe('110***********002X');
});

test('a double tap saves once', async () => {
  on.open(ProfileScreen, 'profile');
  await form.fill();
  tapTwice(form.next());
  await form.arrived();
  expect(sentProfiles()).toBe(1);
});

test('the network lost while saving: said with a code, everything typed is still there', async () => {
  on.open(ProfileScreen, 'profile');
  await form.fill();
  on.fail('offline', 'PUT /applications/{id}/profile', 1);
  await form.user.click(form.next());
  expect(await screen.findByRole('alert')).toHaveTextContent(/网络未连接/);
  expect(await form.field('身份证号')).toHaveValue(form.ID_NUMBER);
  await form.user.click(form.next());
  await form.arrived();
});

test('left and opened again: name and address are there, ID number and phone are not, nor on the device', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile');
  await form.fill();
  const kept = storage.read(KEPT_KEY) ?? '';
  expect(kept).toContain(form.NAME);
  expect(kept).toContain('浦东新区');
  for (const secret of [form.ID_NUMBER, form.PHONE, '110***', '138****']) expect(kept).not.toContain(secret);
  unmount();
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
  on.reopen(ProfileScreen, 'profile');
  expect(await form.field('姓名')).toHaveValue(form.NAME);
  expect(await form.field('详细地址')).toHaveValue(form.DETAIL);
  expect(form.region()).toHaveTextContent('上海市 浦东新区');
  expect(await form.field('身份证号')).toHaveValue('');
  expect(await form.field('手机号')).toHaveValue('');
});

test('given once: shown masked, and changing the address asks for neither again', async () => {
  on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  expect(await form.field('身份证号')).toHaveAttribute('placeholder', '已填写 110***********002X');
  expect(await form.field('手机号')).toHaveAttribute('placeholder', '已填写 138****0000');
  expect(await form.field('姓名')).toHaveValue('张示例');
  await form.type('详细地址', form.DETAIL);
  await form.user.click(form.next());
  await form.arrived();
  const { profile, history } = useFlow.getState().application ?? {};
  expect(profile).toMatchObject({
    idNumber: '110***********002X',
    phone: '138****0000',
    address: { detail: form.DETAIL },
  });
  expect(history).toBeDefined();
});

test('once given, ID number and phone are shown masked to who comes back, not in clear', async () => {
  on.open(ProfileScreen, 'profile');
  await form.fill();
  await form.user.click(form.next());
  await form.arrived();
  expect(await form.field('身份证号')).toHaveValue('');
  expect(screen.getByPlaceholderText(/已填写 110\*+002X/)).toBeVisible();
  expect(await form.field('手机号')).toHaveValue('');
  expect(await form.field('姓名')).toHaveValue(form.NAME);
});
