import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '@/api';
import { beginNavigation, currentUrl, entryOf } from '../../test/setup/navigation';
import { ErrorView } from './ErrorView';

beforeEach(() => beginNavigation([entryOf('/pages/orders/index')]));

test('without Alipay there is a way home, and no login that can only fail', async () => {
  const error = new ApiError('createSession', 'no-alipay', { message: '请打开支付宝，搜索“信用租机”后继续。' });
  render(<ErrorView error={error} onRetry={() => {}} />);
  expect(screen.getByText('请在支付宝中打开')).toBeVisible();
  expect(screen.getByText('请打开支付宝，搜索“信用租机”后继续。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '重新登录' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('a login that failed can be tried again', async () => {
  const retry = jest.fn();
  render(<ErrorView error={new ApiError('createSession', 'unauthenticated')} onRetry={retry} />);
  await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
  expect(retry).toHaveBeenCalledTimes(1);
});
