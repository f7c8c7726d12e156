import { LATE_RATE } from '@/domain/policy';
import { checkOut, sign } from '../../driver/actions';
import type { Driver } from '../../driver/driver';
import type { ScreenState } from '../state';

/** The order that an account holds in that scenario. */
const held = (
  name: string,
  title: string,
  scenario: string,
  shows: string | RegExp,
  walk?: ScreenState['walk'],
): ScreenState => ({ name, title, choice: { scenario, at: 'order' }, shows, ...(walk && { walk }) });

/** A sheet of an order, by what opens it. */
const sheet = (name: string, scenario: string, opener: string, shows: string | RegExp): ScreenState =>
  held(name, opener, scenario, shows, (driver) => driver.tap(opener));

/** The order of an application that was just approved. */
const unsigned = (
  name: string,
  title: string,
  scenario: string,
  shows: string,
  then?: (driver: Driver) => Promise<void>,
): ScreenState => ({
  name,
  title,
  choice: { scenario, at: 'review' },
  walk: async (driver) => {
    await driver.pass({ workingDays: 1 });
    await driver.see('审核通过');
    await driver.openTab('orders');
    await driver.tap('iPhone');
    await driver.isAt('order');
    await then?.(driver);
  },
  shows,
});

async function dispute(driver: Driver): Promise<void> {
  await driver.tap('提出异议');
  await driver.type('异议说明', '这处裂痕收货时就有。');
  await driver.tap('提交异议');
  await driver.see(/答复之前不会扣款。$/);
}

async function learnAnswer(driver: Driver): Promise<void> {
  await dispute(driver);
  await driver.pass({ workingDays: 1 });
}

const TO_SIGN = '审核已通过，完成免押签约后为您发货。';

export const order: readonly ScreenState[] = [
  { name: 'none', title: '链接中没有订单编号，也没有订单', choice: {}, open: 'order', shows: '没有找到订单' },
  unsigned('to-sign', '待签约', 'approved', TO_SIGN),
  unsigned('to-sign-partly', '待签约，要冻结部分押金', 'deposit-partial', '−¥4,799.40'),
  unsigned('signing-cancelled', '取消了签约', 'deposit-cancelled', '您取消了签约', async (driver) => {
    await driver.see(TO_SIGN);
    await checkOut(driver, '取消');
  }),
  held('to-ship', '待发货', 'to-ship', '待发货'),
  {
    name: 'partly-frozen',
    title: '待发货，冻结了部分押金',
    choice: { scenario: 'deposit-partial', at: 'review' },
    walk: async (driver) => {
      await driver.pass({ workingDays: 1 });
      await sign(driver);
    },
    shows: /^押金已冻结 ¥/,
  },
  held('cancelling', '取消订单', 'to-ship', '请选择取消的原因', (driver) => driver.tap('取消订单')),
  held('shipped', '运输中', 'shipped', '包裹已从仓库发出'),
  held('delivered', '已送达', 'delivered', '已送达，请确认收货'),
  sheet('receipt', 'delivered', '确认收货', '确认已收到'),
  held('renting', '租用中', 'renting', '请按期支付租金，租期内可以随时归还或买断。'),
  held('due-soon', '即将应付', 'due-soon', /3 天后（.+）应付$/),
  sheet('paying', 'due-soon', '支付租金', '确认支付'),
  held('charge-failed', '扣款没有成功', 'payment-failed', /^扣款没有成功/, async (driver) => {
    await driver.tap('支付租金');
    await driver.tap('确认支付');
  }),
  held('overdue', '已逾期', 'overdue', '付清逾期租金后可以续租'),
  sheet('late-fee', 'overdue', '逾期费用', `第 3 期逾期费用（10 天，每天 ${LATE_RATE}）`),
  held('overdue-twice', '逾期两期', 'overdue-twice', /^共 2 期逾期/),
  sheet('payments', 'renting', '付款记录', '合计'),
  sheet('plan', 'renting', '租金合计', '租金明细'),
  sheet('returning-asked', 'renting', '归还设备', '确认归还'),
  sheet('renewing', 'renting', '续租', '确认续租'),
  sheet('buying-out', 'renting', '买断设备', '确认买断'),
  held('renewed', '已续租', 'renewed', '已续租 3 个月'),
  held('lease-ended', '租期已结束', 'lease-ended', /^租期已于 .+，不能再续租$/),
  held('returning', '归还中', 'returning', '归还进度'),
  held('damaged', '检测有损坏', 'inspected', '检测发现损坏，需赔付 ¥440.00'),
  held('photo', '检测照片', 'inspected', '检测照片 1', (driver) => driver.tap('查看检测照片 1')),
  sheet('disputing', 'inspected', '提出异议', '提交异议'),
  held('disputed', '异议处理中', 'inspected', /答复之前不会扣款。$/, dispute),
  held('fee-dropped', '异议被采纳', 'inspected', '重新核对后，免除了这次的赔付。', learnAnswer),
  sheet('settling', 'inspected', '支付赔付', '确认支付'),
  held('fee-upheld', '异议未被采纳', 'dispute-upheld', /^重新核对后，检测结果没有变化/, learnAnswer),
  sheet('accepting', 'inspected-clean', '确认检测结果', '没有需要支付的费用。'),
  held('clean', '检测无问题', 'inspected-clean', '检测没有发现问题，无需赔付'),
  held('finished', '已完成', 'finished', '设备已归还，租约已结束。'),
  held('bought-out', '已买断', 'bought-out', '设备已归您所有，租约已结束。'),
  held('cancelled', '已取消', 'cancelled', '订单已取消，没有收取任何费用。'),
];
