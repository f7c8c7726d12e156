import { DEVICE } from '../../hand/stretches';
import type { ScreenState } from '../state';

export const home: readonly ScreenState[] = [
  { name: 'devices', title: '全部商品', choice: {}, shows: DEVICE },
  {
    name: 'category',
    title: '按分类',
    choice: {},
    walk: (hand) => hand.tap('相机'),
    shows: '富士 X-T50',
  },
  {
    name: 'found',
    title: '搜索结果',
    choice: {},
    walk: (hand) => hand.type('搜索商品', '富士'),
    shows: '富士 X-T50',
  },
  {
    name: 'not-found',
    title: '没有搜索结果',
    choice: {},
    walk: (hand) => hand.type('搜索商品', '没有这样的型号'),
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
    name: 'many',
    title: '一万件商品中搜索',
    choice: { scenario: 'many-devices' },
    walk: (hand) => hand.type('搜索商品', 'iPhone 16 Pro 30 号机'),
    shows: 'iPhone 16 Pro 30 号机',
  },
];
