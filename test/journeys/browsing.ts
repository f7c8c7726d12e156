import { DEVICE } from '@mocks/driver/actions';
import type { Journeys } from './user';

/** Looking around, before and beside an application. */
export const browsing: Journeys = {
  'devices searched for, and by category': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.type('搜索商品', '没有这样的型号');
    await user.see('没有找到相关商品');
    await user.tap('查看全部商品');
    await user.see(DEVICE);
    await user.tap('平板');
    await user.see('iPad Air 11 英寸（M3）');
    await user.seeNot(DEVICE);
  },
  'a device chosen in all its parts': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.tap(DEVICE);
    await user.isAt('device');
    await user.see(/^电话审核不是必经流程/);
    await user.tap('黑色钛金属');
    await user.tap('512GB');
    await user.tap('24 个月');
    await user.tap('碎屏保障');
    await user.tap('租金合计');
    await user.see('租金明细');
    await user.tap('关闭');
    await user.tap('立即租');
    await user.isAt('credit');
    await user.openTab('orders');
    await user.see('黑色钛金属 512GB');
    await user.see('租期 24 个月');
  },
  'every sum opened before it is agreed to': async (user) => {
    const openSum = async (name: string, words: string | RegExp) => {
      await user.tap(name);
      await user.see(words);
      await user.tap('关闭');
    };
    await user.open('confirm', { scenario: 'deposit-partial', at: 'confirm' });
    await openSum('首次支付', '合计');
    await openSum('租金合计', '第 6 期');
    await openSum('到期买断价', /^租满后您可以归还、续租/);
    await openSum('租满买断合计', '合计');
    await openSum('怎么算的', '130% 上限');
    await user.tap('查看协议');
    await user.see('租赁服务协议');
    await user.tap('我已阅读并同意');
    await user.tap('提交申请');
    await user.isAt('review');
  },
  'a device out of stock': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.type('搜索商品', '富士');
    await user.tap('富士 X-T50');
    await user.see('暂时缺货');
    await user.tap('看看其他商品');
    await user.isAt('home');
  },
  'questions searched': async (user) => {
    await user.open('help', { scenario: 'approved' });
    await user.tap('会有电话审核吗');
    await user.see(/^电话审核不是必经流程/);
    await user.type('搜索问题', '没有这样的问题');
    await user.see('没有找到相关问题');
    await user.type('搜索问题', '押金');
    await user.seeNot('会有电话审核吗');
    await user.tap('联系客服');
    await user.see('客服电话');
  },
  'links that name nothing, where there is nothing to find': async (user) => {
    await user.open('device', { scenario: 'approved' });
    await user.see('没有找到这件商品');
    for (const page of ['credit', 'confirm', 'review'] as const) {
      await user.open(page);
      await user.see('还没有进行中的申请');
    }
    await user.open('order');
    await user.see('没有找到订单');
    await user.tap('查看我的租赁');
    await user.see('还没有租赁记录');
  },
  'links that name nothing find the application under way': async (user) => {
    await user.open('profile', { scenario: 'approved', at: 'profile' });
    await user.see('使用支付宝收货地址');
    for (const page of ['confirm', 'review'] as const) {
      await user.open(page);
      await user.isAt('profile');
    }
  },
  'no rentals yet': async (user) => {
    await user.open('home', { scenario: 'approved' });
    await user.openTab('orders');
    await user.see('还没有租赁记录');
    await user.tap('待归还');
    await user.see('这里还没有记录');
    await user.tap('全部');
    await user.tap('去选商品');
    await user.isAt('home');
  },
};
