import type { Place } from '@mocks/scenarios/places';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { call } from '@/api';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { OrdersScreen } from './OrdersScreen';

const on = screenWorld();
/** Opens the page: where a scenario is begun, if one is named. */
function open(scenario?: string, at?: Place) {
  if (scenario) on.begin(scenario, at);
  return renderPage(OrdersScreen, '/pages/orders/index');
}
const cards = () => screen.queryAllByRole('button', { name: /租期 \d+ 个月/ });
/** The only card there is, once it is there. */
const card = () => screen.findByRole('button', { name: /租期 \d+ 个月/ });

test('a draft can be withdrawn, and is kept nowhere then', async () => {
  open('approved', 'profile');
  await card();
  await userEvent.click(screen.getByRole('button', { name: '取消申请' }));
  const sheet = screen.getByRole('dialog', { name: '取消申请' });
  expect(within(sheet).getByText(/不收取任何费用/)).toBeVisible();
  await userEvent.click(within(sheet).getByRole('radio', { name: '暂时不需要了' }));
  await userEvent.click(within(sheet).getByRole('button', { name: '确认取消' }));
  expect(await screen.findByText('已取消')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button', { name: '取消申请' })).toBeNull();
});

test.each(['low-score', 'not-assessable'])(
  '%s: what ended before it was submitted can be withdrawn too',
  async (name) => {
    open(name, 'face');
    await card();
    expect(screen.getByRole('button', { name: '取消申请' })).toBeVisible();
  },
);

describe('two drafts', () => {
  const withdraw = async (index: number) => {
    const taps = screen.getAllByRole('button', { name: '取消申请' });
    await userEvent.click(taps[index] ?? document.body);
  };
  const sheet = () => within(screen.getByRole('dialog', { name: '取消申请' }));

  beforeEach(async () => {
    on.begin('approved', 'face');
    const devices = await call('listDevices', {});
    const { id = '' } = devices.items.filter(({ inStock }) => inStock)[2] ?? {};
    const { skus, plans } = await call('getDevice', { params: { id } });
    const choice = { deviceId: id, skuId: skus[0]?.id ?? '', planId: plans[0]?.id ?? '', addOnIds: [] };
    await call('createApplication', { body: choice });
    open();
    await waitFor(() => expect(cards()).toHaveLength(2));
  });

  test('what failed and what was chosen for one says nothing of the other', async () => {
    const endpoint = 'POST /applications/{id}/cancellation';
    on.fail('server-error', endpoint, 1);
    await withdraw(0);
    await userEvent.click(sheet().getByRole('radio', { name: '其他原因' }));
    await userEvent.click(sheet().getByRole('button', { name: '确认取消' }));
    expect(await sheet().findByRole('alert')).toHaveTextContent('错误代码');
    await userEvent.click(sheet().getByRole('button', { name: '关闭' }));
    await withdraw(1);
    expect(sheet().queryByRole('alert')).toBeNull();
    expect(sheet().getByRole('radio', { name: '其他原因' })).not.toBeChecked();
  });

  test('one that is withdrawn at last does not close the other’s sheet', async () => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    on.world.server.use(
      http.post('*/api/v1/applications/:id/cancellation', async () => {
        await arrived;
        return undefined;
      }),
    );
    await withdraw(0);
    await userEvent.click(sheet().getByRole('radio', { name: '其他原因' }));
    await userEvent.click(sheet().getByRole('button', { name: '确认取消' }));
    await userEvent.click(sheet().getByRole('button', { name: '关闭' }));
    await withdraw(1);
    arrive();
    expect(await screen.findByText('已取消')).toBeVisible();
    expect(sheet().getByRole('button', { name: '确认取消' })).toHaveAttribute('aria-disabled', 'true');
  });
});
