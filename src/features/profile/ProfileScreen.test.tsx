import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { native, setNative, storage } from '@/platform';
import { alipayNative } from '@/platform/native.alipay';
import { loadRegions } from '@/rental/address';
import { useFlow } from '@/store';
import { KEPT_KEY } from '@/store/persistence';
import { currentUrl } from '../../../test/setup/navigation';
import { stepWorld, tapTwice } from '../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

jest.mock('@/rental/address', () => {
  const address = jest.requireActual<typeof import('@/rental/address')>('@/rental/address');
  return { ...address, loadRegions: jest.fn(address.loadRegions) };
});

const on = stepWorld();
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'my');
});

const sentProfiles = () => on.sent(/^PUT .*\/profile$/);

const ID_NUMBER = '11010519491231002X';
const PHONE = '13800138000';
const DETAIL = '世纪大道 100 号 8 栋 301 室';

const field = (label: string) => screen.findByRole('textbox', { name: label });
const next = () => screen.getByRole('button', { name: '下一步' });
const region = () => screen.getByRole('button', { name: /^所在地区/ });
const fromAlipay = () => screen.getByRole('button', { name: '使用支付宝收货地址' });
const hand = userEvent.setup({ delay: null });

async function type(label: string, text: string) {
  const input = await field(label);
  await hand.clear(input);
  await hand.click(input);
  await hand.paste(text);
  await hand.tab();
}

async function chooseRegion(...names: string[]) {
  await hand.click(region());
  const sheet = await screen.findByRole('dialog', { name: '选择所在地区' });
  for (const name of names) await hand.click(await within(sheet).findByRole('button', { name }));
}

async function fill() {
  await type('姓名', '李明远');
  await type('身份证号', ID_NUMBER);
  await type('手机号', PHONE);
  await chooseRegion('上海市', '上海市', '浦东新区');
  await type('详细地址', DETAIL);
}

const arrived = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/history\/index\?id=.+/));

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
  await chooseRegion('上海市', '上海市', '浦东新区');
  await chooseRegion('徐汇区');
  expect(region()).toHaveTextContent('上海市 徐汇区');
  await chooseRegion('返回上一级', '返回上一级', '浙江省', '杭州市', '西湖区');
  expect(region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('filled in, the region by tapping names: goes on to the history', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  expect(region()).toHaveTextContent('上海市 浦东新区');
  await hand.click(next());
  await arrived();
  expect(useFlow.getState().application?.profile).toMatchObject({
    name: '李明远',
    idNumber: '110***********002X',
    phone: '138****8000',
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
  await hand.type(await field(label), '1');
  expect(screen.queryByText(words)).toBeNull();
  expect(sentProfiles()).toBe(0);
});

test('「下一步」 with everything missing names what is missing beside the button and sends nothing', async () => {
  on.open(ProfileScreen, 'profile');
  await field('姓名');
  await hand.click(next());
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
  await hand.click(next());
  expect(screen.getByText(/请检查：姓名、身份证号、手机号/)).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test('full-width digits, blanks and the country’s code are understood', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  await type('身份证号', '１１０１０５ 19491231 002x');
  await type('手机号', '+86 138 0013 8000');
  expect(screen.queryByRole('alert')).toBeNull();
  await hand.click(next());
  await arrived();
  expect(useFlow.getState().application?.profile?.idNumber).toBe('110***********002X');
});

test('Alipay’s address fills region and street, and leaves what was typed', async () => {
  on.open(ProfileScreen, 'profile');
  await type('姓名', '李明远');
  await type('身份证号', ID_NUMBER);
  await hand.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区，浙江省 杭州市 西湖区' })).toBeVisible();
  expect(await field('详细地址')).toHaveValue('示例街道虚构路 100 号模拟小区 1 幢 101 室');
  expect(await field('姓名')).toHaveValue('李明远');
  expect(await field('身份证号')).toHaveValue(ID_NUMBER);
});

test('an answer of Alipay’s without the address is said, and what was typed stays', async () => {
  const willing = native();
  Object.assign(globalThis, {
    my: {
      getAddress: ({ success }: { success(answer: unknown): void }) =>
        queueMicrotask(() => success({ resultStatus: '9000' })),
    },
  });
  setNative({ ...willing, chooseAddress: () => alipayNative.chooseAddress() });
  on.open(ProfileScreen, 'profile');
  await type('姓名', '李明远');
  await hand.click(fromAlipay());
  expect(await screen.findByText(/支付宝暂时无法读取收货地址，已填写的内容不受影响/)).toBeVisible();
  expect(await field('姓名')).toHaveValue('李明远');
  setNative(willing);
  await hand.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区，浙江省 杭州市 西湖区' })).toBeVisible();
  expect(screen.queryByText(/无法读取收货地址/)).toBeNull();
});

test('a table of regions that does not come is said, and what was typed stays', async () => {
  jest.mocked(loadRegions).mockRejectedValueOnce(new Error('Loading chunk regions failed'));
  on.open(ProfileScreen, 'profile');
  await type('姓名', '李明远');
  await hand.click(fromAlipay());
  expect(await screen.findByText(/收货地址没有读取成功/)).toBeVisible();
  expect(await field('姓名')).toHaveValue('李明远');
  await hand.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区，浙江省 杭州市 西湖区' })).toBeVisible();
  expect(screen.queryByText(/收货地址没有读取成功/)).toBeNull();
});

test('under 18: the server says so at the field', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  await type('身份证号', '110105201001010010');
  await hand.click(next());
  expect(await screen.findByText(/未满 18 周岁/)).toBeVisible();
  expect(await field('身份证号')).toHaveAccessibleDescription(/未满 18 周岁/);
  expect(currentUrl()).toBe('/pages/apply/profile/index');
});

test('name and ID number that do not belong together: said at both, mended by changing either', async () => {
  on.open(ProfileScreen, 'profile', 'identity-mismatch');
  await fill();
  await hand.click(next());
  expect(await screen.findByText('姓名与身份证号不一致，请核对')).toBeVisible();
  expect(screen.getByText('身份证号与姓名不一致，请核对')).toBeVisible();
  expect(screen.getByText(/请检查：姓名、身份证号/)).toBeVisible();
  await type('姓名', '李明');
  expect(screen.queryByRole('alert')).toBeNull();
  await hand.click(next());
  await arrived();
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
  await hand.click(next());
  expect(await screen.findByRole('alert')).toHaveTextContent(/网络未连接.*错误代码/);
  expect(await field('身份证号')).toHaveValue(ID_NUMBER);
  await hand.click(next());
  await arrived();
});

test('left and opened again: name and address are there, ID number and phone are not, nor on the device', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile');
  await fill();
  const kept = storage.read(KEPT_KEY) ?? '';
  expect(kept).toContain('李明远');
  expect(kept).toContain('浦东新区');
  for (const secret of [ID_NUMBER, PHONE, '110***', '138****']) expect(kept).not.toContain(secret);
  unmount();
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
  on.reopen(ProfileScreen, 'profile');
  expect(await field('姓名')).toHaveValue('李明远');
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
  await hand.click(next());
  await arrived();
  const { profile, history } = useFlow.getState().application ?? {};
  expect(profile).toMatchObject({ idNumber: '110***********002X', phone: '138****0000', address: { detail: DETAIL } });
  expect(history).toBeDefined();
});
