import { family, scenario } from './scenario';

/** More than one screen was made for. */
export const volumeScenarios = family('大量数据', [
  scenario('many-orders', '一千个订单', '账户里已有 1,000 个订单。', { orderCount: 1000 }),
  scenario('many-devices', '一万件商品', '商品列表有 10,000 件商品。', { deviceCount: 10_000 }),
]);
