import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '@/api';
import { LoadView } from './LoadView';

const reload = jest.fn();
beforeEach(() => reload.mockClear());

/** A page that shows what it had before, after a reload that failed. */
function show(...error: ConstructorParameters<typeof ApiError>): HTMLElement {
  const load = { data: '上次的内容', error: new ApiError(...error), isSlow: false, reload };
  render(<LoadView load={load}>{(text) => text}</LoadView>);
  expect(screen.getByText('上次的内容')).toBeVisible();
  return screen.getByRole('alert');
}

test.each([
  ['offline', '网络未连接。您的申请和订单不受影响，请检查网络后重试。'],
  ['timeout', /^加载时间过长。网络较慢，还没有收到结果。/],
  ['problem', /^新的内容暂时无法显示。您的申请和订单不受影响。.*错误代码 P-OS-/],
  ['contract', /^新的内容暂时无法显示。您的申请和订单不受影响。.*错误代码 C-OS-/],
] as const)('%s above what was there before speaks of the load, not of what was typed', async (kind, words) => {
  const notice = show('listOrders', kind, kind === 'problem' ? { code: 'INVALID' } : {});
  expect(notice).toHaveTextContent(words);
  expect(notice).not.toHaveTextContent(/填写/);
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('where the login ended it is begun again', async () => {
  show('listOrders', 'unauthenticated');
  await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
  expect(reload).toHaveBeenCalledTimes(1);
});

test('what is gone meanwhile is not asked for again', () => {
  show('getOrder', 'problem', { code: 'NOT_FOUND' });
  expect(screen.queryByRole('button')).toBeNull();
});
