import { checkOut, sign } from '@mocks/driver/actions';
import { submitIn } from './openings';
import type { Journeys } from './user';

/** From the approval to a signed order, or one that is not. */
export const signing: Journeys = {
  'signed from the order': async (user) => {
    await submitIn(user, 'approved', { workingDays: 1 });
    await user.see('审核通过');
    await user.open('orders');
    await user.see('下一步：免押签约');
    await user.tap('iPhone');
    await user.isAt('order');
    await user.see('待签约');
    await sign(user);
    await user.see('待发货');
  },
  'the order of a link without an id': async (user) => {
    await user.open('order', { scenario: 'approved', at: 'order' });
    await user.see('待签约');
    await sign(user);
    await user.reload();
    await user.see('待发货');
  },
  'deposit-cancelled': async (user) => {
    await submitIn(user, 'deposit-cancelled', { workingDays: 1 });
    await user.see('审核通过');
    await checkOut(user, '取消');
    await user.see('您取消了签约');
    await sign(user);
    await user.see('待发货');
  },
  'deposit-failed': async (user) => {
    await submitIn(user, 'deposit-failed', { workingDays: 1 });
    await user.see(/将冻结 ¥/);
    await checkOut(user);
    await user.see('签约没有成功');
    await user.see(/没有冻结资金，也没有扣款/);
    await sign(user);
    await user.see('待发货');
    await user.see('冻结自有资金');
    await user.tap('审核记录');
    await user.isAt('review');
    await user.see('审核通过');
    await user.tap('查看订单');
    await user.isAt('order');
    await user.tap('审核记录');
    await user.isAt('review');
    await user.back();
    await user.isAt('order');
  },
  'pay-unknown': async (user) => {
    await submitIn(user, 'pay-unknown', { workingDays: 1 });
    await user.see('审核通过');
    await checkOut(user);
    // The page looks by itself.
    await user.isAt('order');
    await user.see('待发货');
  },
  'pay-unknown, and no answer for a while': async (user) => {
    await submitIn(user, 'pay-unknown', { workingDays: 1 });
    // Only offered once the page knows that nothing is signed.
    await user.see('取消申请');
    await user.setFault('offline', { endpoint: 'GET /applications/{id}/deposit' });
    await checkOut(user);
    await user.see('正在确认签约结果');
    await user.see(/页面会自动查看/);
    await user.tap('查看结果');
    await user.see(/^网络未连接。/);
    await user.setFault(undefined);
    await user.isAt('order');
    await user.see('待发货');
  },
  'deposit-partial': async (user) => {
    await submitIn(user, 'deposit-partial', { workingDays: 1 });
    await user.see(/将冻结 ¥/);
    await sign(user);
    await user.see('待发货');
    await user.see('冻结自有资金');
  },
};
