import { scenario } from './scenario';

/** More than one screen was made for. */
export const volumeScenarios = [
  scenario('many-devices', '一万件商品', '商品列表有 10,000 件商品。', { deviceCount: 10_000 }),
];
