import { DEVICE } from '../../driver/actions';
import type { ScreenState } from '../state';

export const home: readonly ScreenState[] = [
  { name: 'devices', title: '全部商品', choice: {}, shows: DEVICE },
  {
    name: 'category',
    title: '按分类',
    choice: {},
    walk: (driver) => driver.tap('相机'),
    shows: '富士 X-T50',
  },
  {
    name: 'found',
    title: '搜索结果',
    choice: {},
    walk: (driver) => driver.type('搜索商品', '富士'),
    shows: '富士 X-T50',
  },
  {
    name: 'not-found',
    title: '没有搜索结果',
    choice: {},
    walk: (driver) => driver.type('搜索商品', '没有这样的型号'),
    shows: '没有找到相关商品',
  },
  {
    name: 'unfinished',
    title: '有一份未完成的申请',
    choice: { at: 'face' },
    open: 'home',
    shows: '您有一份未完成的申请',
  },
  {
    name: 'unknown',
    title: '查不到是否有未完成的申请，页面自动再看',
    choice: { at: 'face' },
    open: 'home',
    walk: async (driver) => {
      await driver.see('您有一份未完成的申请');
      await driver.setFault('offline', { endpoint: 'GET /applications' });
      await driver.reload();
    },
    shows: '再看一次',
  },
  {
    name: 'unknown-login',
    title: '登录后才能查到未完成的申请',
    choice: { at: 'face' },
    open: 'home',
    walk: async (driver) => {
      await driver.see('您有一份未完成的申请');
      await driver.setFault('session-expired', { endpoint: 'GET /applications', times: 2 });
      await driver.reload();
    },
    shows: '重新登录',
  },
  {
    name: 'more-failed',
    title: '更多商品没有加载出来',
    choice: { scenario: 'many-devices' },
    walk: async (driver) => {
      await driver.see(DEVICE);
      await driver.setFault('offline', { endpoint: 'GET /devices' });
      await driver.tap('加载更多');
    },
    shows: /^网络未连接。您的申请和订单不受影响/,
  },
  {
    name: 'many',
    title: '一万件商品中搜索',
    choice: { scenario: 'many-devices' },
    walk: (driver) => driver.type('搜索商品', 'iPhone 16 Pro 30 号机'),
    shows: 'iPhone 16 Pro 30 号机',
  },
];
