import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useStore } from 'zustand';
import { createOverlays, type Overlays } from '../overlays';
import type { PhoneWorld } from '../world';
import { alipayCalls } from './alipay';
import { feedbackCalls } from './feedback';
import { pickerCalls } from './pickers';

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

/** A world that answers each control as the test says. */
function worldAnswering(control: PhoneWorld['control']): PhoneWorld {
  return {
    headers: {},
    control,
    isOf: () => true,
    begin: async () => ({ begun: {}, page: undefined, notice: undefined }),
    begunWith: () => ({}),
    setFault: async () => {},
  };
}

function phone(control: PhoneWorld['control'] = async () => ({})) {
  const overlays = createOverlays();
  render(<Windows overlays={overlays} />);
  const calls = {
    ...feedbackCalls(overlays),
    ...pickerCalls(overlays),
    ...alipayCalls(overlays, worldAnswering(control), '信用租机'),
  };
  const play = async (name: string, params: Readonly<Record<string, unknown>> = {}) => {
    let answer: Promise<unknown> = Promise.resolve();
    await act(async () => {
      answer = Promise.resolve(calls[name]?.(params, 1));
    });
    return { answer: () => answer };
  };
  return { overlays, play };
}

const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('an alert is closed by its one button', async () => {
  const { answer } = await phone().play('alert', { title: '提示', message: '内容', button: '知道了' });
  expect(within(screen.getByRole('dialog', { name: '提示' })).getByText('内容')).toBeInTheDocument();
  await tap('知道了');
  await expect(answer()).resolves.toBeUndefined();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  ['确定', true],
  ['取消', false],
])('a confirmation answers %s as %s', async (button, ok) => {
  const { answer } = await phone().play('confirm', { message: '确定吗' });
  await tap(button);
  await expect(answer()).resolves.toEqual({ ok });
});

test('a prompt answers what was typed', async () => {
  const { answer } = await phone().play('prompt', { title: '标题', placeholder: '请输入' });
  await userEvent.type(screen.getByRole('textbox', { name: '请输入' }), '字');
  await tap('确定');
  await expect(answer()).resolves.toEqual({ ok: true, inputValue: '字' });
});

test.each([
  ['二', 1],
  ['取消', 2],
])('an action sheet answers %s as %d', async (button, index) => {
  const { answer } = await phone().play('actionSheet', { title: '选择', btns: ['一', '二'] });
  await tap(button);
  await expect(answer()).resolves.toEqual({ index });
});

test('what a call does not say, or says wrongly, opens a window all the same', async () => {
  const { answer } = await phone().play('actionSheet', { btns: 'nonsense', title: { a: 1 } });
  await tap('取消');
  await expect(answer()).resolves.toEqual({ index: 0 });
});

test('a picker answers the place and the words of each column', async () => {
  const { answer } = await phone().play('beehiveOptionsPicker', {
    title: '选择',
    optionsOne: ['一', { name: '二' }],
    optionsTwo: ['甲', '乙'],
    selectedTwoIndex: 1,
  });
  await userEvent.click(screen.getByRole('option', { name: '二' }));
  expect(screen.getByRole('option', { name: '乙', selected: true })).toBeInTheDocument();
  await tap('完成');
  await expect(answer()).resolves.toEqual({
    selectedOneIndex: 1,
    selectedOneOption: '二',
    selectedTwoIndex: 1,
    selectedTwoOption: '乙',
  });
});

test('a toast and the wheel stand until they go', async () => {
  const { overlays, play } = phone();
  await play('toast', { content: '已保存', type: 'nonsense' });
  expect(overlays.store.getState().toast).toEqual({ text: '已保存', icon: 'none' });
  await play('hideToast');
  expect(overlays.store.getState().toast).toBeUndefined();
  await play('showLoading', {});
  expect(overlays.store.getState().loading).toBe('加载中…');
  await play('hideLoading');
  expect(overlays.store.getState().loading).toBeUndefined();
});

describe('a service of Alipay', () => {
  const native = (answers: Readonly<Record<string, unknown>>) =>
    jest.fn<Promise<unknown>, [string, string, object?]>(async (method) =>
      method === 'GET' ? { getAuthCode: 'GRANTED', tradePay: 'CANCELLED' } : answers,
    );

  test.each([
    ['同意', 'accept'],
    ['拒绝', 'cancel'],
  ])('asks for the score, and the world hears of %s', async (button, choice) => {
    const control = native({ authCode: 'code' });
    const { answer } = await phone(control).play('getAuthCode', { scopeNicks: ['auth_zhima'] });
    await tap(button);
    await expect(answer()).resolves.toEqual({ authCode: 'code', authcode: 'code' });
    expect(control).toHaveBeenLastCalledWith('POST', '/native', {
      call: 'getAuthCode',
      input: { scopes: ['auth_zhima'] },
      choice,
    });
  });

  test('logs in without asking', async () => {
    const { answer } = await phone(native({ authCode: 'code' })).play('getAuthCode', { scopeNicks: ['auth_base'] });
    await expect(answer()).resolves.toMatchObject({ authcode: 'code' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('says what the scenario has in mind where that is to leave', async () => {
    const { answer } = await phone(native({ resultCode: '6001' })).play('tradePay', { orderStr: 'x' });
    expect(screen.getByText('本场景：请点「取消」')).toBeInTheDocument();
    await tap('取消');
    await expect(answer()).resolves.toEqual({ resultCode: '6001' });
  });

  test('shows the address it offers, and says where it is not taken', async () => {
    const control = native({ prov: '浙江省', address: '虚构路 1 号' });
    const { answer } = await phone(control).play('startBizService', { name: 'shopping-address' });
    expect(screen.getByText('浙江省虚构路 1 号')).toBeInTheDocument();
    await tap('取消');
    await answer();
    expect(control).toHaveBeenLastCalledWith('POST', '/native', { call: 'getAddress', input: {}, choice: 'cancel' });
  });

  test('fails where the world is not there', async () => {
    const { answer } = await phone(async () => {
      throw new Error('gone');
    }).play('startBizService', { name: 'open-certify', param: '{"certifyId":"c"}' });
    await tap('开始刷脸');
    await expect(answer()).resolves.toMatchObject({ error: 4 });
  });

  test('that is not known fails', async () => {
    const { answer } = await phone().play('startBizService', { name: 'nope' });
    await expect(answer()).resolves.toMatchObject({ error: 1 });
  });

  test('does not call anybody', async () => {
    const { answer } = await phone().play('makePhoneCall', { number: '400-000-0000' });
    expect(screen.getByRole('dialog', { name: '拨打电话（模拟）' })).toHaveTextContent('400-000-0000');
    await tap('知道了');
    await expect(answer()).resolves.toBeUndefined();
  });

  test('says where the chat of customer service would open', async () => {
    const { answer } = await phone().play('startApp', { appId: '2017112000050756', param: {} });
    expect(screen.getByRole('dialog', { name: '在线客服（模拟）' })).toBeInTheDocument();
    await tap('知道了');
    await expect(answer()).resolves.toBeUndefined();
  });
});
