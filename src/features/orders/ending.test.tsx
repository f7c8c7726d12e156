import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { orderUser } from '../../../test/setup/orderUser';
import { screenWorld } from '../../../test/setup/screenWorld';

const on = screenWorld();
const user = orderUser(on);

describe('returning', () => {
  test('early says what it costs before anything is decided', async () => {
    await user.open('renting');
    await user.tap(/^归还设备/);
    expect(user.sheet().getByText('提前归还费（未开始的 4 期租金的 20%）')).toBeVisible();
    expect(user.sheet().getByText(/现在不扣款/)).toBeVisible();
    await user.tapInSheet('关闭');
    await user.noSheet();
    expect(user.sent('return')).toBe(0);
  });

  test.each([
    ['上门取件', '取件码', '快递员会联系您上门取件，请把设备准备好。'],
    ['自行寄回', '寄件码', '请凭寄件码，把设备交给快递网点寄出。'],
  ])('%s: the code, where it goes, what it is expected to cost', async (method, code, next) => {
    await user.open('renting');
    await user.tap(/^归还设备/);
    await userEvent.click(user.sheet().getByRole('radio', { name: new RegExp(`^${method}`) }));
    await user.tapInSheet('确认归还');
    expect(await user.head('归还中')).toBeVisible();
    await user.noSheet();
    expect(screen.getByText(method)).toBeVisible();
    expect(screen.getByText(code)).toBeVisible();
    expect(screen.getByText(next)).toBeVisible();
    await user.tap(/^预计费用/);
    expect(user.sheet().getByText('提前归还费（未开始的 4 期租金的 20%）')).toBeVisible();
  });

  test('after the lease’s end costs nothing, and is the thing to do', async () => {
    await user.open('lease-ended');
    expect(await screen.findByText('租期已于 2026年2月20日结束，请归还或买断设备')).toBeVisible();
    expect(screen.getByText('租期已于 2026年2月20日结束，不能再续租')).toBeVisible();
    expect(screen.getAllByText('归还设备')).toHaveLength(1);
    await user.tap('归还设备');
    expect(user.sheet().getByText('如果今天归还，无需再支付租金。')).toBeVisible();
  });

  test('early ends with the fee paid', async () => {
    await user.open('renting');
    await user.tap(/^归还设备/);
    await user.tapInSheet('确认归还');
    await user.head('归还中');
    user.passDays(4);
    await user.tap('刷新');
    expect(await user.head('待确认结果')).toBeVisible();
    await user.tap('支付并完成');
    await user.tapInSheet('确认支付');
    expect(await user.head('已完成')).toBeVisible();
    expect(screen.getByText('一共支付')).toBeVisible();
  });
});

describe('an inspection', () => {
  const WORDS = '异议已收到，最晚 3月5日答复';

  async function dispute(scenario: string) {
    await user.open(scenario);
    await user.tap('提出异议');
    await user.tapInSheet('提交异议');
    expect(user.sheet().getByText('请填写异议说明')).toBeVisible();
    const sent = on.bodiesTo('/orders/:id/dispute');
    await userEvent.type(user.sheet().getByRole('textbox'), '收货时就有');
    await user.tapInSheet('提交异议');
    expect(await screen.findByText(WORDS)).toBeVisible();
    expect(sent).toEqual([{ message: '收货时就有' }]);
    await user.noSheet();
    expect(screen.queryByRole('button', { name: '支付赔付' })).toBeNull();
    user.passDays(1);
    await user.tap('刷新');
  }

  test('that found damage: photos, fees, and their sum opened', async () => {
    await user.open('inspected');
    expect(await screen.findByText('检测发现损坏，需赔付 ¥440.00')).toBeVisible();
    expect(screen.getAllByRole('button', { name: /^查看检测照片/ })).toHaveLength(2);
    await user.tap('查看检测照片 2');
    expect(screen.getByRole('dialog', { name: '检测照片 2' })).toBeVisible();
    expect(user.sheet().getByRole('img', { name: '检测照片 2' })).toBeVisible();
    await user.tapInSheet('关闭');
    await user.noSheet();
    await user.tap(/^赔付合计/);
    expect(user.sheet().getByText('屏幕右下角有一处裂痕')).toBeVisible();
    await user.tapInSheet('关闭');
    await user.tap('支付赔付');
    await user.tapInSheet('确认支付');
    expect(await user.head('已完成')).toBeVisible();
  });

  test('that found nothing is accepted without a payment', async () => {
    await user.open('inspected-clean');
    await user.tap('确认检测结果');
    expect(user.sheet().getByText('没有需要支付的费用。')).toBeVisible();
    await user.tapInSheet('确认并完成');
    expect(await user.head('已完成')).toBeVisible();
  });

  test('disputed, and dropped: nothing is left to pay', async () => {
    await dispute('inspected');
    expect(await screen.findByText('重新核对后，免除了这次的赔付。')).toBeVisible();
    expect(screen.queryByRole('button', { name: '提出异议' })).toBeNull();
    expect(screen.getByText('重新核对后免除')).toBeVisible();
    expect(screen.getByText('−¥440.00')).toBeVisible();
    await user.tap(/^赔付合计/);
    expect(user.sheet().getByText('重新核对后免除')).toBeVisible();
    expect(user.sheet().getByText('−¥440.00')).toBeVisible();
    await user.tapInSheet('关闭');
    expect(await user.button('确认检测结果')).toBeVisible();
  });

  test('disputed, and upheld: it is to be paid, and disputed no more', async () => {
    await dispute('dispute-upheld');
    expect(await screen.findByText(/^重新核对后，检测结果没有变化/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '提出异议' })).toBeNull();
    await user.tap('支付赔付');
    await user.tapInSheet('确认支付');
    expect(await user.head('已完成')).toBeVisible();
  });
});

test('buying: the arithmetic, and the device is one’s own', async () => {
  await user.open('renting');
  await user.tap(/^买断设备/);
  const terms = ['第 3 期买断价', '¥9,142.83', '已付租金（2 期）', '−¥1,119.80', '合计', '¥8,023.03'];
  expect(screen.getByRole('dialog')).toHaveTextContent(terms.join(''));
  await user.tapInSheet('确认买断');
  expect(await user.head('已买断')).toBeVisible();
  expect(screen.getByText('设备已归您所有，租约已结束。')).toBeVisible();
  expect(screen.queryByText('可以办理')).toBeNull();
});

describe('renewing', () => {
  test('says until when, for what, and goes on monthly', async () => {
    await user.open('renting');
    await user.tap(/^续租/);
    expect(screen.queryByText(/^已续租/)).toBeNull();
    await userEvent.click(user.sheet().getByRole('radio', { name: /^6 个月/ }));
    expect(user.sheet().getByText('租期延长到 2027年1月17日')).toBeVisible();
    expect(user.sheet().getByText('月租 ¥559.90 × 6 期')).toBeVisible();
    expect(user.sheet().getByText('续租的租金抵扣到期买断价：从 ¥5,759.28 降为 ¥2,399.88。')).toBeVisible();
    await user.tapInSheet('确认续租');
    expect(await screen.findByText('共 12 期，已付 2 期')).toBeVisible();
    await user.noSheet();
    expect(screen.getByText('已续租 6 个月')).toBeVisible();
    await user.tap(/^到期买断价/);
    expect(user.sheet().getByText('签约时的到期买断价')).toBeVisible();
    expect(user.sheet().getByText('续租的租金（6 期）')).toBeVisible();
    expect(user.sheet().getByText('−¥3,359.40')).toBeVisible();
    expect(screen.getByText('可续 3、6 个月，月租不变')).toBeVisible();
  });

  test('waits for what is overdue', async () => {
    await user.open('overdue');
    expect(await screen.findByText('付清逾期租金后可以续租')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^续租/ })).toBeNull();
  });

  test('ends with twelve months', async () => {
    await user.open('renting');
    await user.tap(/^续租/);
    await userEvent.click(user.sheet().getByRole('radio', { name: /^12 个月/ }));
    await user.tapInSheet('确认续租');
    expect(await screen.findByText('续租累计最多 12 个月，已经用完')).toBeVisible();
  });
});
