import { COST_CAP } from '@/domain/policy';
import { agree } from '../../driver/actions';
import type { ScreenState } from '../state';

/** A sum of the confirmation, opened. */
const sum = (name: string, label: string, shows: string | RegExp): ScreenState => ({
  name,
  title: `${label}的明细`,
  choice: { at: 'confirm' },
  walk: (driver) => driver.tap(label),
  shows,
});

export const confirm: readonly ScreenState[] = [
  { name: 'waived', title: '押金全免', choice: { at: 'confirm' }, shows: '全部减免' },
  {
    name: 'partly-waived',
    title: '押金部分减免',
    choice: { scenario: 'deposit-partial', at: 'confirm' },
    shows: '部分减免',
  },
  sum('first-payment', '首次支付', '合计'),
  sum('rent', '租金合计', '租金明细'),
  sum('buyout', '到期买断价', /^租满后您可以归还、续租/),
  sum('total-to-own', '租满买断合计', '合计'),
  {
    name: 'ratio',
    title: `${COST_CAP} 上限怎么算`,
    choice: { at: 'confirm' },
    walk: (driver) => driver.tap('怎么算的'),
    shows: `${COST_CAP} 上限`,
  },
  {
    name: 'agreement',
    title: '租赁服务协议',
    choice: { at: 'confirm' },
    walk: (driver) => driver.tap('查看协议'),
    shows: '一、租赁的设备',
  },
  {
    name: 'not-agreed',
    title: '没有勾选协议',
    choice: { at: 'confirm' },
    walk: (driver) => driver.tap('提交申请'),
    shows: /请先阅读并勾选/,
  },
  {
    name: 'submitting',
    title: '正在提交，很慢',
    choice: { at: 'confirm' },
    walk: async (driver) => {
      await agree(driver);
      await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/submission' });
      await driver.tap('提交申请');
    },
    shows: /网络较慢，仍在处理/,
  },
  {
    name: 'out-of-stock',
    title: '提交时已无货',
    choice: { scenario: 'out-of-stock', at: 'confirm' },
    walk: async (driver) => {
      await agree(driver);
      await driver.tap('提交申请');
    },
    shows: '这款商品暂时缺货',
  },
];
