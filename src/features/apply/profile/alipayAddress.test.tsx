import { screen } from '@testing-library/react';
import { native, setNative } from '@/platform';
import { alipayNative } from '@/platform/native.alipay';
import { loadRegions } from '@/shared/address';
import { useFlow } from '@/store';
import * as form from '../../../../test/setup/profileUser';
import { stepWorld } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

jest.mock('@/shared/address', () => {
  const address = jest.requireActual<typeof import('@/shared/address')>('@/shared/address');
  return { ...address, loadRegions: jest.fn(address.loadRegions) };
});

const on = stepWorld();
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'my');
});

const sentProfiles = () => on.sent(/^PUT .*\/profile$/);
const fromAlipay = () => screen.getByRole('button', { name: '使用支付宝收货地址' });

test('Alipay’s address fills region and street, and leaves what was typed', async () => {
  on.open(ProfileScreen, 'profile');
  await form.type('姓名', form.NAME);
  await form.type('身份证号', form.ID_NUMBER);
  await form.user.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区 浙江省 杭州市 西湖区' })).toBeVisible();
  expect(await form.field('详细地址')).toHaveValue('示例街道虚构路 100 号模拟小区 1 幢 101 室');
  expect(await form.field('姓名')).toHaveValue(form.NAME);
  expect(await form.field('身份证号')).toHaveValue(form.ID_NUMBER);
});

describe('an address of Alipay’s in a place that the table of regions does not have', () => {
  const elsewhere = { province: '浙江省', city: '杭州市', district: '余塘区', detail: '示例街道 45 号 101 室' };
  beforeEach(() => setNative({ ...native(), chooseAddress: () => Promise.resolve(elsewhere) }));

  test('takes the region chosen before away, says so, and sends nothing until one is chosen', async () => {
    on.open(ProfileScreen, 'profile');
    await form.fill();
    await form.user.click(fromAlipay());
    expect(await screen.findByText(/没有识别出这个地址所在的地区.*请在「所在地区」中选择/)).toBeVisible();
    expect(screen.getByText('没有识别出所在地区，请点此选择')).toBeVisible();
    expect(form.region()).toHaveAccessibleName('所在地区 请选择省、市、区');
    expect(await form.field('详细地址')).toHaveValue(elsewhere.detail);
    await form.user.click(form.next());
    expect(screen.getByText(/请检查：所在地区/)).toBeVisible();
    expect(sentProfiles()).toBe(0);
    await form.chooseRegion('浙江省', '杭州市', '西湖区');
    expect(screen.queryByText(/没有识别出/)).toBeNull();
    await form.user.click(form.next());
    await form.arrived();
    expect(useFlow.getState().application?.profile?.address).toMatchObject({
      regionCode: '330106',
      detail: elsewhere.detail,
    });
  });

  test('leaves the region empty over leaving the page, where the server keeps another one', async () => {
    const { unmount } = on.open(ProfileScreen, 'profile', 'approved', 'confirm');
    await form.field('姓名');
    await form.user.click(fromAlipay());
    await screen.findByText(/没有识别出这个地址所在的地区/);
    unmount();
    on.reopen(ProfileScreen, 'profile');
    expect(await form.field('详细地址')).toHaveValue(elsewhere.detail);
    expect(form.region()).toHaveAccessibleName('所在地区 请选择省、市、区');
  });
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
  await form.type('姓名', form.NAME);
  await form.user.click(fromAlipay());
  expect(await screen.findByText(/支付宝暂时无法读取收货地址，已填写的内容不受影响/)).toBeVisible();
  expect(await form.field('姓名')).toHaveValue(form.NAME);
  setNative(willing);
  await form.user.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区 浙江省 杭州市 西湖区' })).toBeVisible();
  expect(screen.queryByText(/无法读取收货地址/)).toBeNull();
});

test('a table of regions that does not come is said, and what was typed stays', async () => {
  jest.mocked(loadRegions).mockRejectedValueOnce(new Error('Loading chunk regions failed'));
  on.open(ProfileScreen, 'profile');
  await form.type('姓名', form.NAME);
  await form.user.click(fromAlipay());
  expect(await screen.findByText(/收货地址没有读取成功/)).toBeVisible();
  expect(await form.field('姓名')).toHaveValue(form.NAME);
  await form.user.click(fromAlipay());
  expect(await screen.findByRole('button', { name: '所在地区 浙江省 杭州市 西湖区' })).toBeVisible();
  expect(screen.queryByText(/收货地址没有读取成功/)).toBeNull();
});
