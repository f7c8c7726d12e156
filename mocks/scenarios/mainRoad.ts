import { family, scenario } from './scenario';

/** The way as it mostly goes. */
export const mainRoadScenarios = family('主流程', [
  scenario('approved', '一路通过', '芝麻分 720，人脸识别通过，提交后 1 个工作日自动审核通过。'),
  scenario('out-of-stock', '提交时已无货', '提交时第一件商品刚好租完，没有产生费用，请选择其他商品。', {
    stock: 'FIRST_GONE',
  }),
]);
