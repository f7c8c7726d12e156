import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useStore } from 'zustand';
import { createDeviceFiles } from '../deviceFiles';
import { createOverlays, type Overlays } from '../overlays';
import { createPermissions } from '../permissions';
import { accountCalls } from './account';
import { choosingCalls } from './choosing';
import { deviceCalls } from './device';
import { mediaCalls } from './media';
import { otherAppCalls } from './otherApps';

// jsdom draws no modal dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});

function Windows({ overlays }: { readonly overlays: Overlays }) {
  const { windows } = useStore(overlays.store);
  return windows.map(({ id, node }) => <div key={id}>{node}</div>);
}

function phone() {
  const overlays = createOverlays();
  const permissions = createPermissions(overlays);
  const tellLogic = jest.fn();
  render(<Windows overlays={overlays} />);
  const calls = {
    ...accountCalls(overlays, permissions),
    ...choosingCalls(overlays),
    ...deviceCalls(overlays, permissions),
    ...mediaCalls(overlays, createDeviceFiles({ addressOf: (file) => `blob:${file.size}` })),
    ...otherAppCalls({ overlays, tellLogic, restart: () => {} }),
  };
  const play = async (name: string, params: Readonly<Record<string, unknown>> = {}) => {
    let answer: Promise<unknown> = Promise.resolve();
    await act(async () => {
      answer = Promise.resolve(calls[name]?.(params, 1));
    });
    return { answer: () => answer };
  };
  return { play, tellLogic };
}

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('what is copied is there to be pasted', async () => {
  const { play } = phone();
  await play('setClipboard', { text: '订单号' });
  await expect((await play('getClipboard')).answer()).resolves.toEqual({ text: '订单号' });
});

test.each([
  ['允许', { latitude: expect.any(Number) }],
  ['拒绝', { error: expect.any(Number) }],
])('the place is told as the person says: %s; and they are asked once', async (button, told) => {
  const { play } = phone();
  const { answer } = await play('getCurrentLocation');
  await tap(button);
  await expect(answer()).resolves.toMatchObject(told);
  await expect((await play('getCurrentLocation')).answer()).resolves.toMatchObject(told);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a permission is changed among the settings', async () => {
  const { play } = phone();
  const { answer } = await play('appxrpc', { requestData: [{ method: 'getPhoneNumber' }] });
  await tap('拒绝');
  await expect(answer()).resolves.toMatchObject({ error: expect.any(Number) });
  await expect((await play('getSetting')).answer()).resolves.toEqual({ authSetting: { phoneNumber: false } });
  const { answer: changed } = await play('openSetting');
  await userEvent.click(screen.getByRole('checkbox', { name: '手机号' }));
  await tap('完成');
  await expect(changed()).resolves.toEqual({ authSetting: { phoneNumber: true } });
  const { answer: again } = await play('appxrpc', { requestData: [{ method: 'getPhoneNumber' }] });
  await expect(again()).resolves.toEqual({ response: expect.stringContaining('RSA2') });
});

test('a member is told as Alipay tells one, JSON within', async () => {
  const { answer } = await phone().play('appxrpc', { requestData: [{ method: 'getOpenUserInfo' }] });
  await tap('允许');
  const told = await answer();
  expect(JSON.parse(Object(told).response)).toMatchObject({ response: { code: '10000', nickName: '示例用户' } });
});

test('of Alipay’s servers nothing else is known', async () => {
  await expect((await phone().play('appxrpc', { requestData: [{ method: 'x' }] })).answer()).resolves.toMatchObject({
    error: 1,
  });
});

test.each([
  ['https://q.example', 'qrCode'],
  ['6901234567892', 'barCode'],
])('the person says what is scanned: %s, a %s', async (text, kind) => {
  const { answer } = await phone().play('scan');
  await userEvent.type(screen.getByRole('textbox', { name: '码的内容' }), text);
  await tap('扫到了');
  await expect(answer()).resolves.toEqual({ codeContent: text, codeType: kind, [kind]: text });
});

test('scanning is left', async () => {
  const { answer } = await phone().play('scan');
  await tap('取消');
  await expect(answer()).resolves.toMatchObject({ error: 10 });
});

test('a picture is chosen from this machine, no more than the app asks for', async () => {
  const { answer } = await phone().play('chooseImage', { count: 1 });
  await userEvent.upload(screen.getByLabelText('图片文件'), new File(['abc'], 'a.png', { type: 'image/png' }));
  await expect(answer()).resolves.toEqual({ apFilePaths: ['blob:3'], tempFiles: [{ path: 'blob:3', size: 3 }] });
});

test('no picture is chosen', async () => {
  const { answer } = await phone().play('chooseImage', {});
  await tap('取消');
  await expect(answer()).resolves.toMatchObject({ error: 11 });
});

test('pictures are looked at one by one', async () => {
  const { answer } = await phone().play('imageViewer', { images: [{ u: '/a.png' }, { u: 'b.png' }], init: 1 });
  const shown = () => screen.getByRole('dialog', { name: '查看图片' }).querySelector('img')?.getAttribute('src');
  expect([shown(), screen.getByText('2 / 2')]).toEqual(['/b.png', expect.anything()]);
  await tap('上一张');
  expect(shown()).toBe('/a.png');
  await tap('关闭');
  await expect(answer()).resolves.toBeUndefined();
});

test('a city is chosen, one of the app’s own where it names some', async () => {
  const { play } = phone();
  const { answer } = await play('getCities', { customCities: [{ name: '虚构市', adcode: '1' }] });
  await tap('虚构市');
  await expect(answer()).resolves.toEqual({ city: '虚构市', adcode: '1' });
  const { answer: left } = await play('getCities');
  await tap('取消');
  await expect(left()).resolves.toMatchObject({ error: 11 });
});

test('a region is chosen level by level: what follows belongs to what is chosen', async () => {
  const { answer } = await phone().play('regionPicker');
  await userEvent.click(screen.getByRole('option', { name: '广东省' }));
  await userEvent.click(screen.getByRole('option', { name: '深圳市' }));
  await tap('完成');
  await expect(answer()).resolves.toEqual({ success: true, data: ['广东省', '深圳市', '福田区'] });
});

test('levels of the app’s own end where they end', async () => {
  const { play } = phone();
  const list = [{ name: '甲', subList: [{ name: '子' }] }, { name: '乙' }];
  const { answer } = await play('beehiveMultilevelSelect', { title: '选', list });
  await userEvent.click(screen.getByRole('option', { name: '乙' }));
  await tap('完成');
  await expect(answer()).resolves.toEqual({ success: true, result: [{ name: '乙' }] });
  const { answer: left } = await play('beehiveMultilevelSelect', { list });
  await tap('取消');
  await expect(left()).resolves.toEqual({ success: false });
});

test.each([
  ['允许', undefined],
  ['取消', { error: 11, errorMessage: expect.any(String) }],
])('another mini-program opens by name only: %s', async (button, told) => {
  const { answer } = await phone().play('navigateToMiniProgram', { appId: '2021000000000001', path: 'pages/a' });
  expect(screen.getByRole('dialog')).toHaveTextContent('2021000000000001');
  await tap(button);
  await expect(answer()).resolves.toEqual(told);
});

test('messages are subscribed to', async () => {
  const { answer } = await phone().play('requestSubscribeMessage', { entityIds: ['a', 'b'] });
  await tap('订阅');
  await expect(answer()).resolves.toMatchObject({ behavior: 'subscribe', result: { subscribedEntityIds: ['a', 'b'] } });
});

test('there is no newer version', async () => {
  const { play, tellLogic } = phone();
  await play('registerUpdateManager');
  expect(tellLogic).toHaveBeenCalledWith('checkForUpdate', { hasUpdate: false });
});

test('a button that asks for a permission hears what the person says', async () => {
  const { answer } = await phone().play('getComponentAuth', { scopeNicks: ['userInfo'] });
  await tap('拒绝');
  await expect(answer()).resolves.toMatchObject({ error: expect.any(Number) });
});

test('the capsule has a place of its own, and the clock a time', async () => {
  const { play } = phone();
  const { answer } = await play('getMenuButtonBoundingClientRect');
  await expect(answer()).resolves.toEqual({
    top: 7,
    bottom: 37,
    height: 30,
    width: 82,
    right: window.innerWidth - 12,
    left: window.innerWidth - 94,
  });
  await expect((await play('getServerTime')).answer()).resolves.toEqual({ time: expect.any(Number) });
});
