import { GATE } from '@/domain/policy';
import { authoriseScore } from '../../driver/actions';
import type { ScreenState } from '../state';

/** The gate, asked in that scenario. */
const asked = (name: string, title: string, scenario: string, shows: string): ScreenState => ({
  name,
  title,
  choice: { scenario, at: 'credit' },
  walk: (driver) => authoriseScore(driver),
  shows,
});

export const credit: readonly ScreenState[] = [
  { name: 'consent', title: '征求同意', choice: { at: 'credit' }, shows: `芝麻信用 ${GATE} 分及以上可租` },
  {
    name: 'alipay',
    title: '支付宝授权',
    choice: { at: 'credit' },
    walk: (driver) => driver.tap('授权并查询芝麻分'),
    shows: '支付宝授权（模拟）',
  },
  {
    name: 'refused',
    title: '没有授权芝麻分',
    choice: { scenario: 'credit-refused', at: 'credit' },
    walk: (driver) => authoriseScore(driver, '拒绝'),
    shows: '您没有授权芝麻分',
  },
  {
    name: 'asking',
    title: '正在查询',
    choice: { at: 'credit' },
    walk: async (driver) => {
      await driver.see(`芝麻信用 ${GATE} 分及以上可租`);
      await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/credit-check' });
      await authoriseScore(driver);
    },
    shows: '正在查询芝麻信用',
  },
  asked('passed', '已达到', 'approved', '已达到租机要求'),
  {
    name: 'passed-without-score',
    title: '已达到，未授权分数',
    choice: { scenario: 'credit-refused', at: 'credit' },
    walk: async (driver) => {
      await authoriseScore(driver, '拒绝');
      await driver.tap('仅查询是否达标');
    },
    shows: '已达到租机要求',
  },
  asked('exactly', `刚好 ${GATE} 分`, 'threshold', '刚好达到租机要求'),
  asked('below', `未达到 ${GATE} 分`, 'low-score', `暂未达到 ${GATE} 分`),
  asked('not-assessable', '无法评估', 'not-assessable', '暂时无法评估'),
];
