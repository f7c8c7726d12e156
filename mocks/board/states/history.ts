import type { ScreenState } from '../state';

export const history: readonly ScreenState[] = [
  { name: 'consent', title: '征求同意', choice: { at: 'history' }, shows: '参考您的使用记录' },
  {
    name: 'running',
    title: '正在评估',
    choice: { at: 'history' },
    walk: async (driver) => {
      await driver.see('参考您的使用记录');
      await driver.setFault('timeout', { endpoint: 'POST /applications/{id}/history-check' });
      await driver.tap('同意并继续');
    },
    shows: '正在评估使用记录',
  },
  {
    name: 'passed',
    title: '已通过',
    choice: { at: 'history' },
    walk: (driver) => driver.tap('同意并继续'),
    shows: '评估已通过',
  },
  {
    name: 'manual',
    title: '需要人工查看',
    choice: { scenario: 'history-manual', at: 'history' },
    walk: (driver) => driver.tap('同意并继续'),
    shows: '需要人工再看一看',
  },
];
