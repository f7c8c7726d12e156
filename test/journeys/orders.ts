import { pay } from '@mocks/driver/actions';
import { openList, openOrder } from './openings';
import type { Journeys } from './user';

/** The life of an order, from the warehouse to the end of its lease. */
export const orders: Journeys = {
  'to-ship': async (user) => {
    await openList(user, 'to-ship');
    await user.tap('待发货');
    await user.see(/^预计不晚于 .+发货$/);
    await user.tap('iPhone');
    await user.isAt('order');
    await user.see('待发货');
    await user.see(/^预计不晚于 .+发货$/);
    await user.tap('取消订单');
    await user.tap('暂时不需要了');
    await user.tap('确认取消');
    await user.see('已取消');
    await user.see('取消原因');
    await user.see('暂时不需要了');
    await user.seeNot('取消订单');
  },
  shipped: async (user) => {
    await openList(user, 'shipped');
    await user.see('包裹在路上，送达后请确认收货');
    await user.tap('iPhone');
    await user.isAt('order');
    await user.see('运输中');
    await user.see('包裹已从仓库发出');
    await user.pass({ workingDays: 2 });
    await user.see('快递员正在派送，请保持电话畅通');
    await user.see('已送达，请确认收货');
    await user.tap('确认收货');
    await user.see(/第 1 期租金也在当天应付/);
    await user.tap('确认已收到');
    await user.see('租用中');
    await pay(user, '支付租金', '第 1 期应付');
    await user.see('共 6 期，已付 1 期');
  },
  delivered: async (user) => {
    await openList(user, 'delivered');
    await user.see('下一步：确认收货');
    await user.tap('iPhone');
    await user.isAt('order');
    await user.see(/自动确认收货$/);
    await user.pass({ workingDays: 4 });
    await user.see('已送达');
    await user.pass({ hours: 32 });
    await user.see('租用中');
    await user.see(/^第 1 期/);
  },
  renting: async (user) => {
    await openOrder(user, 'renting');
    await user.see('共 6 期，已付 2 期');
    await user.see(/^租期还剩 \d+ 天，到 .+结束$/);
    await user.tap('租金合计');
    await user.see('租金明细');
    await user.see(/^应付日 /);
    await user.tap('知道了');
    await user.tap('到期买断价');
    await user.see('签约时的到期买断价');
    await user.tap('关闭');
    await user.tap('归还设备');
    await user.see('如果今天归还，需支付');
    await user.tap('自行寄回');
    await user.tap('确认归还');
    await user.see('寄件码');
    await user.tap('预计费用');
    await user.see(/^以申请归还的时间计算/);
    await user.tap('关闭');
    await user.pass({ workingDays: 4 });
    await user.see('待确认结果');
    await user.tap('归还应付');
    await user.see('您确认检测结果时支付，支付后租约结束。');
    await user.tap('关闭');
    await pay(user, '支付并完成', '归还应付');
    await user.see('设备已归还，租约已结束。');
  },
  'due-soon': async (user) => {
    await openOrder(user, 'due-soon');
    await user.see(/3 天后（.+）应付$/);
    await user.pass({ hours: 120 });
    await user.see('已逾期');
    await user.tap('归还设备');
    await user.see(/^第 2 期逾期费用（\d+ 天，每天 0.05%）$/);
    await user.tap('确认归还');
    await user.see('归还中');
    await user.see('取件码');
  },
  overdue: async (user) => {
    await openList(user, 'overdue');
    await user.see('下一步：支付租金');
    await user.tap('iPhone');
    await user.see('付清逾期租金后可以续租');
    await user.tap('逾期费用');
    await user.see('第 3 期逾期费用（10 天，每天 0.05%）');
    await user.tap('关闭');
    await pay(user, '支付逾期租金', '第 3 期逾期费用（10 天，每天 0.05%）');
    await user.see('租用中');
    await user.see('共 6 期，已付 3 期');
  },
  'overdue-twice': async (user) => {
    await openOrder(user, 'overdue-twice');
    await pay(user, '支付逾期租金', '第 2 期应付');
    await user.see('共 6 期，已付 2 期');
    await user.see('已逾期');
    await pay(user, '支付逾期租金', '第 3 期应付');
    await user.see('租用中');
  },
  'payment-failed': async (user) => {
    await openOrder(user, 'payment-failed');
    await pay(user, '支付租金', '第 2 期应付');
    await user.see(/^扣款没有成功/);
    await user.tap('确认支付');
    await user.see('共 6 期，已付 2 期');
  },
  renewed: async (user) => {
    await openOrder(user, 'renewed');
    await user.see('共 9 期，已付 2 期');
    await user.see('已续租 3 个月');
    await user.tap('续租');
    await user.tap('6 个月');
    await user.see(/^租期延长到/);
    await user.tap('确认续租');
    await user.see('共 15 期，已付 2 期');
    await user.see('已续租 9 个月');
    await user.see('可续 3 个月，月租不变');
  },
  'lease-ended': async (user) => {
    await openList(user, 'lease-ended');
    await user.see('下一步：归还或买断设备');
    await user.tap('iPhone');
    await user.see(/^租期已于 .+，不能再续租$/);
    await user.tap('归还设备');
    await user.see('如果今天归还，无需再支付租金。');
    await user.tap('确认归还');
    await user.see('取件码');
    await user.see('快递员会联系您上门取件，请把设备准备好。');
  },
};
