import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '@/api';
import { PROBLEM_CODES, PROBLEM_STATUS } from '@/contract';
import { beginNavigation, currentUrl, entryOf } from '../../test/setup/navigation';
import { ErrorView } from './ErrorView';

beforeEach(() => beginNavigation([entryOf('/pages/orders/index')]));

const show = (...error: ConstructorParameters<typeof ApiError>) => {
  const retry = jest.fn();
  const { container } = render(<ErrorView error={new ApiError(...error)} onRetry={retry} />);
  return { retry, container };
};

test('without Alipay there is a way home, and no login that can only fail', async () => {
  show('createSession', 'no-alipay', { message: '请打开支付宝，搜索“信用租机”后继续。' });
  expect(screen.getByText('请在支付宝中打开')).toBeVisible();
  expect(screen.getByText('请打开支付宝，搜索“信用租机”后继续。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '重新登录' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('a login that failed can be tried again', async () => {
  const { retry } = show('createSession', 'unauthenticated');
  await userEvent.click(screen.getByRole('button', { name: '重新登录' }));
  expect(retry).toHaveBeenCalledTimes(1);
});

/** What a backend may refuse a load with, right or not, beside what has a kind of its own. */
const REFUSALS = PROBLEM_CODES.filter(
  (code) => PROBLEM_STATUS[code] < 500 && ![401, 429].includes(PROBLEM_STATUS[code]),
);

test.each(REFUSALS)(
  'a list that is refused with %s says nothing of what was typed, and can be asked for again',
  async (code) => {
    const { retry, container } = show('listOrders', 'problem', { code });
    expect(screen.getByText('暂时无法显示')).toBeVisible();
    expect(container).toHaveTextContent(/您的申请和订单不受影响/);
    expect(container).not.toHaveTextContent(/修改|提交|填写|精简|步骤|操作|返回/);
    expect(screen.getByText(/^错误代码 P-OS-/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(retry).toHaveBeenCalledTimes(1);
  },
);

test('what the address names and is not there is said to be gone, with a way home', async () => {
  show('getOrder', 'problem', { code: 'NOT_FOUND' });
  expect(screen.getByText('没有找到这项内容')).toBeVisible();
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test.each(['contract', 'problem'] as const)('%s: customer service is offered, but not by its own page', (kind) => {
  const { container } = show('listOrders', kind);
  expect(screen.getByRole('button', { name: '联系客服' })).toBeVisible();
  expect(container).toHaveTextContent(/请联系客服/);
});

test.each(['contract', 'problem'] as const)(
  '%s: where customer service itself does not load, it is not offered',
  (kind) => {
    const { container } = show('getSupport', kind);
    expect(screen.getByRole('button', { name: '重试' })).toBeVisible();
    expect(container).not.toHaveTextContent(/客服/);
  },
);
