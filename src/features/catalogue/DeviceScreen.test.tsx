import { devices } from '@mocks/server/catalogue/seeds/devices';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Device } from '@/contract';
import { formatYuan } from '@/domain/money';
import { monthlyRent } from '@/domain/rentalPrice';
import { useFlow } from '@/store';
import { currentUrl } from '../../../test/setup/navigation';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { DeviceScreen } from './DeviceScreen';

const on = screenWorld();

function seeded(isWanted: (device: Device) => boolean): Device {
  const found = devices.find(isWanted);
  if (!found) throw new Error('The seeds have no such device');
  return found;
}
const phone = seeded(({ category, inStock, plans }) => category === 'phone' && inStock && plans.length > 1);
const gone = seeded(({ inStock }) => !inStock);

const open = (id: string) => renderPage(DeviceScreen, `/pages/device/index?id=${encodeURIComponent(id)}`);
const shown = (name: string) => screen.findByRole('heading', { name });
/** The row of the price panel whose words begin with `label`. */
const row = (label: string) => screen.getByRole('button', { name: new RegExp(`^${label}.*¥`) });

test('opens with every sum, and with no add-on', async () => {
  open(phone.id);
  await shown(phone.name);
  for (const label of ['月租', '首次支付', '押金', '租金合计', '到期买断价', '租满买断合计']) {
    expect(row(label)).toBeVisible();
  }
  expect(screen.getByText(`官方价 ${formatYuan(phone.officialPrice)}`)).toBeVisible();
  expect(screen.getByText(/^行业规则只计首年租金和买断价：本方案为官方价的 [\d.]+%，上限 130%。$/)).toBeVisible();
  for (const tick of screen.getAllByRole('checkbox')) expect(tick).not.toBeChecked();
  const twelve = phone.plans.find(({ months }) => months === 12) ?? phone.plans[0];
  expect(row('月租')).toHaveTextContent(formatYuan(twelve ? monthlyRent(twelve) : 0));
});

test('every sum opens to what it is made of', async () => {
  open(phone.id);
  await shown(phone.name);
  await userEvent.click(row('月租'));
  const sheet = screen.getByRole('dialog', { name: '租金明细' });
  expect(within(sheet).getByText('第 12 期')).toBeVisible();
  expect(within(sheet).getByText(/第 1 期在您确认收货后支付，之后每月一期/)).toBeVisible();
  await userEvent.click(within(sheet).getByRole('button', { name: '关闭' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  for (const [label, words] of [
    ['首次支付', /^确认收货后支付/],
    ['押金', /最高可全免/],
    ['到期买断价', /当期买断价减去已付租金/],
    ['租满买断合计', '到期买断价'],
  ] as const) {
    await userEvent.click(row(label));
    expect(within(screen.getByRole('dialog', { name: label })).getByText(words)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  }
  await userEvent.click(screen.getByRole('button', { name: '怎么算的' }));
  expect(screen.getByRole('dialog', { name: '130% 上限' })).toBeVisible();
});

test('another lease length changes the sums', async () => {
  open(phone.id);
  await shown(phone.name);
  for (const plan of phone.plans) {
    await userEvent.click(screen.getByRole('radio', { name: `${plan.months} 个月` }));
    expect(row('到期买断价')).toHaveTextContent(formatYuan(plan.buyoutPrice));
    expect(row('月租')).toHaveTextContent(formatYuan(monthlyRent(plan)));
  }
});

test('an add-on says what it covers, and goes into the first payment and into what the lease costs in all', async () => {
  open(phone.id);
  await shown(phone.name);
  const addOn = phone.addOns[0];
  if (!addOn) throw new Error('The seed phone has no add-on');
  expect(screen.queryByText('费用合计')).toBeNull();
  const tick = screen.getByRole('checkbox', { name: new RegExp(`^${addOn.name}.*${addOn.description}$`) });
  expect(tick).toHaveTextContent(formatYuan(addOn.price));
  await userEvent.click(tick);
  for (const label of ['首次支付', '增值服务', '费用合计']) {
    await userEvent.click(row(label));
    expect(within(screen.getByRole('dialog', { name: label })).getByText(addOn.name)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
  }
});

test('「立即租」 applies for what was chosen and leads to the first step', async () => {
  open(phone.id);
  await shown(phone.name);
  const last = phone.skus[phone.skus.length - 1];
  if (!last) throw new Error('The seed phone has no sku');
  await userEvent.click(screen.getByRole('radio', { name: last.colour }));
  await userEvent.click(screen.getByRole('radio', { name: last.storage }));
  await userEvent.click(screen.getByRole('button', { name: '立即租' }));
  await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/credit\/index\?id=.+/));
  expect(useFlow.getState().application).toMatchObject({ deviceId: phone.id, skuId: last.id, addOnIds: [] });
});

test('a server error on 「立即租」 is said by the button, and another tap goes on', async () => {
  open(phone.id);
  await shown(phone.name);
  on.fail('server-error', 'POST /applications', 1);
  await userEvent.click(screen.getByRole('button', { name: '立即租' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('错误代码');
  // By the button, which is in sight wherever one has scrolled: below all of the page.
  expect(screen.getByText('常见问题').compareDocumentPosition(alert)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await userEvent.click(screen.getByRole('button', { name: '立即租' }));
  await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/credit\/index/));
});

test('out of stock: 「立即租」 cannot be tapped; it says why, and leads to other devices', async () => {
  open(gone.id);
  await shown(gone.name);
  expect(screen.getByRole('button', { name: '立即租' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('alert')).toHaveTextContent('暂时缺货');
  await userEvent.click(screen.getByRole('button', { name: '看看其他商品' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('tells how renting goes, and answers first whether there will be a phone call', async () => {
  open(phone.id);
  await shown(phone.name);
  for (const step of ['芝麻信用', '人脸识别', '个人信息', '历史记录', '确认订单', '等待审核']) {
    expect(screen.getByText(step)).toBeVisible();
  }
  expect(screen.getByText(/1–2 个工作日内出结果/)).toBeVisible();
  const question = await screen.findByRole('button', { name: /电话/, expanded: true });
  expect(question).toBeVisible();
  expect(screen.getByText(/请保持电话畅通/)).toBeVisible();
});

test('「联系客服」 opens in place and keeps what was chosen', async () => {
  open(phone.id);
  await shown(phone.name);
  const other = () => screen.getByRole('radio', { name: `${phone.plans[0]?.months} 个月` });
  expect(other()).not.toBeChecked();
  await userEvent.click(other());
  await userEvent.click(screen.getByRole('button', { name: '联系客服' }));
  const sheet = await screen.findByRole('dialog', { name: '联系客服' });
  expect(await within(sheet).findByRole('button', { name: '拨打电话' })).toBeVisible();
  await userEvent.click(within(sheet).getByRole('button', { name: '关闭' }));
  expect(other()).toBeChecked();
});

test.each([
  ['an id that nothing has', 'no-such-device'],
  ['an encoded path', '../../applications'],
  ['another endpoint', '..'],
  ['an endless one', 'x'.repeat(5000)],
  ['markup', '<img src=x onerror=alert(1)>'],
])('%s: not found, with a way home', async (_, id) => {
  open(id);
  expect(await screen.findByText('没有找到这件商品')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('a server error says so, and 「重试」 shows the device', async () => {
  on.fail('server-error', 'GET /devices/{id}', 3);
  open(phone.id);
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await shown(phone.name);
});
