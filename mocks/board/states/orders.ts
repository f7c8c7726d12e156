import type { Span } from '../../client/controls';
import type { ScreenState } from '../state';

/** A tab, opened once the only order or application has come so far that it stands there. */
const tab = (name: string, label: string, choice: ScreenState['choice'], later: Span, shows: string): ScreenState => ({
  name,
  title: `「${label}」一栏`,
  choice,
  open: 'orders',
  walk: async (driver) => {
    await driver.pass(later);
    await driver.tap(label);
  },
  shows,
});

export const orders: readonly ScreenState[] = [
  { name: 'empty', title: '还没有记录', choice: {}, open: 'orders', shows: '还没有租赁记录' },
  {
    name: 'empty-tab',
    title: '一栏没有记录',
    choice: {},
    open: 'orders',
    walk: (driver) => driver.tap('待归还'),
    shows: '这里还没有记录',
  },
  { name: 'draft', title: '未完成的申请', choice: { at: 'face' }, open: 'orders', shows: '待提交' },
  { name: 'in-review', title: '审核中的申请', choice: { at: 'review' }, open: 'orders', shows: /^预计不晚于 .+出结果/ },
  {
    name: 'late',
    title: '审核比承诺的晚',
    choice: { scenario: 'late', at: 'review' },
    open: 'orders',
    walk: (driver) => driver.pass({ workingDays: 3 }),
    shows: '比承诺的时间久了一些，仍在审核',
  },
  {
    name: 'to-ship',
    title: '待发货',
    choice: { scenario: 'to-ship', at: 'order' },
    open: 'orders',
    shows: /^预计不晚于 .+发货$/,
  },
  {
    name: 'overdue',
    title: '已逾期',
    choice: { scenario: 'overdue', at: 'order' },
    open: 'orders',
    shows: '下一步：支付租金',
  },
  { name: 'thousand', title: '一千个订单', choice: { scenario: 'many-orders' }, open: 'orders', shows: '小米 15' },
  tab('to-review', '待审核', { scenario: 'supplement', at: 'review' }, { hours: 4 }, '待补充资料'),
  tab('to-send', '待发货', { scenario: 'to-ship', at: 'order' }, { workingDays: 2 }, '运输中'),
  tab('rented', '租用中', { scenario: 'due-soon', at: 'order' }, { hours: 120 }, '已逾期'),
  tab('to-return', '待归还', { scenario: 'returning', at: 'order' }, { workingDays: 4 }, '待确认结果'),
  {
    name: 'done',
    title: '「已完成」一栏',
    choice: { scenario: 'many-orders' },
    open: 'orders',
    walk: (driver) => driver.tap('已完成'),
    shows: '已买断',
  },
  {
    name: 'withdrawing',
    title: '取消申请',
    choice: { at: 'face' },
    open: 'orders',
    walk: (driver) => driver.tap('取消申请'),
    shows: '请选择取消的原因',
  },
];
