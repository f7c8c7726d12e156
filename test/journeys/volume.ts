import type { Journeys } from './user';

/** More than one screen was made for. */
export const volume: Journeys = {
  'many-orders': async (user) => {
    await user.open('home', { scenario: 'many-orders' });
    await user.openTab('orders');
    await user.tap('已完成');
    await user.see('已买断');
    await user.tap('租用中');
    await user.tap('小米 15');
    await user.isAt('order');
    await user.see('租用中');
    await user.see(/^共 \d+ 期，已付 1 期$/);
    await user.tap('审核记录');
    await user.isAt('review');
    await user.see('审核通过');
  },
  'many-devices': async (user) => {
    await user.open('home', { scenario: 'many-devices' });
    await user.type('搜索商品', 'iPhone 16 Pro 30 号机');
    await user.tap('iPhone 16 Pro 30 号机');
    await user.isAt('device');
    await user.see('iPhone 16 Pro 30 号机');
    await user.tap('立即租');
    await user.isAt('credit');
  },
};
