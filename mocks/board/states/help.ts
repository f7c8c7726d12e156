import type { ScreenState } from '../state';

export const help: readonly ScreenState[] = [
  { name: 'questions', title: '常见问题', choice: {}, open: 'help', shows: '常见问题' },
  {
    name: 'answer',
    title: '会有电话审核吗',
    choice: {},
    open: 'help',
    walk: (driver) => driver.tap('会有电话审核吗'),
    shows: /^电话审核不是必经流程/,
  },
  {
    name: 'not-found',
    title: '没有搜索结果',
    choice: {},
    open: 'help',
    walk: (driver) => driver.type('搜索问题', '没有这样的问题'),
    shows: '没有找到相关问题',
  },
  {
    name: 'contact',
    title: '联系客服',
    choice: {},
    open: 'help',
    walk: (driver) => driver.tap('联系客服'),
    shows: '客服电话',
  },
];
