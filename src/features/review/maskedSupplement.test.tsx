/** A supplement where the server tells of name and address no more than a mask. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button } from '../../../test/setup/finding';
import { reviewWorld } from '../../../test/setup/reviewWorld';

const on = reviewWorld();
const sheet = () => within(screen.getByRole('dialog', { name: '完善信息' }));
const send = () => userEvent.click(sheet().getByRole('button', { name: '提交补充资料' }));

async function openMasked(scenario: string) {
  on.begin(scenario, 'review', { hours: 4 });
  on.world.restart();
  on.open();
  await userEvent.click(await button('完善信息'));
}

test('the address is typed anew: its mask is shown, and never sent', async () => {
  const bodies = on.bodiesTo('/applications/:id/supplement');
  await openMasked('supplement');
  const detail = sheet().getByLabelText('详细地址');
  expect(detail).toHaveValue('');
  expect(detail).toHaveAttribute('placeholder', '已填写 示*****');
  await send();
  expect(await sheet().findByText('请填写详细地址')).toBeVisible();
  await userEvent.type(detail, '文一西路 969 号 3 幢 502 室');
  await send();
  expect(await screen.findByText('补充的信息已收到')).toBeVisible();
  expect(bodies).toEqual([
    { address: expect.objectContaining({ regionCode: '330106', detail: '文一西路 969 号 3 幢 502 室' }) },
  ]);
});

test('the name is typed anew, too', async () => {
  const bodies = on.bodiesTo('/applications/:id/supplement');
  await openMasked('supplement-contact');
  const name = sheet().getByLabelText('姓名');
  expect(name).toHaveValue('');
  expect(name).toHaveAttribute('placeholder', '已填写 张**');
  await userEvent.type(sheet().getByLabelText('手机号'), '13800138000');
  await send();
  expect(await sheet().findByText('请填写姓名')).toBeVisible();
  await userEvent.type(name, '章示例');
  await send();
  expect(await screen.findByText('补充的信息已收到')).toBeVisible();
  expect(bodies).toEqual([{ name: '章示例', phone: '13800138000' }]);
});
