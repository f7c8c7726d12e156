import { pay, sign } from '@mocks/driver/actions';
import { openList, openOrder, submitIn } from './openings';
import type { Journeys, User } from './user';

/** Takes an order back before it is shipped. */
async function cancelOrder(user: User): Promise<void> {
  await user.tap('取消订单');
  await user.tap('暂时不需要了');
  await user.tap('确认取消');
  await user.see('已取消');
  await user.see('取消原因');
}

/** A disputed inspection, up to the answer. */
async function dispute(user: User, scenario: string): Promise<void> {
  await openOrder(user, scenario);
  await user.see('检测发现损坏，需赔付 ¥440.00');
  await user.tap('赔付合计');
  await user.see(/^正常使用的轻微痕迹不收费/);
  await user.tap('关闭');
  await user.tap('提出异议');
  await user.tap('提交异议');
  await user.see('请填写异议说明');
  await user.type('异议说明', '这处裂痕收货时就有。');
  await user.tap('提交异议');
  await user.see(/答复之前不会扣款。$/);
  await user.seeNot('支付赔付');
  await user.pass({ workingDays: 1 });
}

/** How an order ends: given back, bought, or cancelled. */
export const endings: Journeys = {
  'due-soon, bought out': async (user) => {
    await openOrder(user, 'due-soon');
    await user.tap('买断设备');
    await user.see('已付租金（1 期）');
    await user.tap('确认买断');
    await user.see('设备已归您所有，租约已结束。');
  },
  returning: async (user) => {
    await openList(user, 'returning');
    await user.tap('待归还');
    await user.tap('iPhone');
    await user.isAt('order');
    await user.see('归还进度');
    await user.pass({ workingDays: 4 });
    await user.see('检测没有发现问题，无需赔付');
  },
  inspected: async (user) => {
    await dispute(user, 'inspected');
    await user.see('重新核对后，免除了这次的赔付。');
    await user.tap('查看检测照片 1');
    await user.see('检测照片 1');
    await user.tap('关闭');
    await user.tap('确认检测结果');
    await user.tap('确认并完成');
    await user.see('已完成');
  },
  'inspected-clean': async (user) => {
    await openOrder(user, 'inspected-clean');
    await user.tap('确认检测结果');
    await user.see('没有需要支付的费用。');
    await user.tap('确认并完成');
    await user.see('已完成');
  },
  'dispute-upheld': async (user) => {
    await dispute(user, 'dispute-upheld');
    await user.see(/^重新核对后，检测结果没有变化/);
    await user.seeNot('提出异议');
    await pay(user, '支付赔付', '归还应付');
    await user.see('已完成');
  },
  finished: async (user) => {
    await openOrder(user, 'finished');
    await user.tap('一共支付');
    await user.tap('第 6 期租金');
    await user.see('付款明细');
    await user.tap('关闭');
    await user.tap('知道了');
    await user.see('设备已归还，租约已结束。');
  },
  'bought-out': async (user) => {
    await openOrder(user, 'bought-out');
    await user.see('设备已归您所有，租约已结束。');
    await user.see('共 3 笔');
  },
  cancelled: async (user) => {
    await openList(user, 'cancelled');
    await user.tap('已完成');
    await user.see('已取消');
    await user.tap('iPhone');
    await user.see('订单已取消，没有收取任何费用。');
  },
  'deposit-partial, cancelled unsigned': async (user) => {
    await submitIn(user, 'deposit-partial', { workingDays: 1 });
    await user.see('审核通过');
    await user.openTab('orders');
    await user.see('下一步：免押签约');
    await user.tap('iPhone');
    await user.isAt('order');
    await cancelOrder(user);
    await user.see('没有冻结过资金。');
  },
  'deposit-partial, cancelled after signing': async (user) => {
    await submitIn(user, 'deposit-partial', { workingDays: 1 });
    await sign(user);
    await user.see('待发货');
    await cancelOrder(user);
    await user.see(/^已解除冻结 ¥/);
    await user.tap('审核记录');
    await user.see('没有收取任何费用；冻结过的押金会立即解除冻结。需要时可以重新申请。');
  },
};
