import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useFlow } from '@/store';
import { button } from '../../../test/setup/finding';
import { reviewWorld } from '../../../test/setup/reviewWorld';

const on = reviewWorld();

test('opens only the part asked for, filled in, and the review goes on', async () => {
  on.open('supplement', { hours: 4 });
  expect(await screen.findByText('需要补充资料')).toBeVisible();
  expect(screen.getByText('收货地址缺少楼栋或门牌号，请补充完整。')).toBeVisible();
  await userEvent.click(await button('完善信息'));
  const sheet = within(screen.getByRole('dialog', { name: '完善信息' }));
  expect(sheet.queryByLabelText('姓名')).toBeNull();
  expect(sheet.queryByLabelText('手机号')).toBeNull();
  expect(sheet.getByRole('button', { name: /^所在地区 浙江省 杭州市 西湖区/ })).toBeVisible();
  const detail = sheet.getByLabelText('详细地址');
  expect(detail).toHaveValue('示例街道虚构路 100 号');
  await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
  expect(await sheet.findByText('请补充楼栋或门牌号后再提交')).toBeVisible();
  await userEvent.clear(detail);
  await userEvent.type(detail, '1 号');
  await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
  expect(await sheet.findByText('请写到门牌号，至少 5 个字')).toBeVisible();
  expect(on.sent(/^POST .*\/supplement$/)).toBe(0);
  await userEvent.type(detail, '2 单元 301 室');
  expect(sheet.queryByText('请写到门牌号，至少 5 个字')).toBeNull();
  await userEvent.click(sheet.getByRole('button', { name: '提交补充资料' }));
  expect(await screen.findByText('补充的信息已收到')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('审核中')).toBeVisible();
  await waitFor(() => expect(useFlow.getState().application?.profile?.address.detail).toBe('1 号2 单元 301 室'));
});

test('begins with what the server has told by the time it is opened', async () => {
  on.open('supplement', { hours: 4 });
  await button('完善信息');
  const told = useFlow.getState().application;
  if (!told?.profile) throw new Error('The server tells no profile');
  const address = { ...told.profile.address, detail: '虚构路 9 号' };
  const profile = { ...told.profile, address };
  act(() => useFlow.setState({ application: { ...told, profile } }));
  await userEvent.click(await button('完善信息'));
  expect(screen.getByLabelText('详细地址')).toHaveValue('虚构路 9 号');
});

test('the region is chosen by names', async () => {
  on.open('supplement', { hours: 4 });
  await userEvent.click(await button('完善信息'));
  await userEvent.click(screen.getByRole('button', { name: /^所在地区/ }));
  for (const name of ['返回上一级', '返回上一级', '上海市', '上海市', '徐汇区'])
    await userEvent.click(await button(name));
  await userEvent.click(await button('提交补充资料'));
  await screen.findByText('补充的信息已收到');
  await waitFor(() => expect(useFlow.getState().application?.profile?.address.district).toBe('徐汇区'));
});

test('a failure keeps what was typed, also over closing the sheet', async () => {
  on.open('supplement', { hours: 4 });
  await userEvent.click(await button('完善信息'));
  const type = screen.getByLabelText('详细地址');
  await userEvent.clear(type);
  await userEvent.type(type, '虚构路 7 号 301 室');
  on.fail('server-error', undefined, 1);
  await userEvent.click(await button('提交补充资料'));
  expect(await screen.findByRole('alert')).toHaveTextContent('错误代码');
  await userEvent.click(await button('关闭'));
  await userEvent.click(await button('完善信息'));
  expect(screen.getByLabelText('详细地址')).toHaveValue('虚构路 7 号 301 室');
});
