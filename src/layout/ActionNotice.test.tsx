import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '@/api';
import { native, setNative } from '@/platform';
import { screenWorld } from '../../test/setup/screenWorld';
import { ActionNotice } from './ActionNotice';

screenWorld();
const expired = () => new ApiError('checkHistory', 'unauthenticated');
const logIn = () => userEvent.click(screen.getByRole('button', { name: '重新登录' }));

test('where the session ended the user logs in by a tap and goes on', async () => {
  render(<ActionNotice error={expired()} isSlow={false} />);
  expect(screen.getByRole('alert')).toHaveTextContent(/您已提交的资料仍然保留/);
  await logIn();
  expect(await screen.findByText('已重新登录，请继续刚才的操作。')).toBeVisible();
  expect(screen.queryByRole('button', { name: '重新登录' })).toBeNull();
});

test('a login that fails says so and can be tried again', async () => {
  const willing = native();
  setNative({ ...willing, getAuthCode: () => Promise.resolve({ cancelled: true }) });
  render(<ActionNotice error={expired()} isSlow={false} />);
  await logIn();
  expect(await screen.findByRole('button', { name: '重新登录' })).toBeVisible();
  setNative(willing);
  await logIn();
  expect(await screen.findByText(/已重新登录/)).toBeVisible();
});

test('the session that ends once more is asked for once more', async () => {
  const { rerender } = render(<ActionNotice error={expired()} isSlow={false} />);
  await logIn();
  await screen.findByText(/已重新登录/);
  rerender(<ActionNotice error={expired()} isSlow={false} />);
  expect(screen.getByRole('button', { name: '重新登录' })).toBeVisible();
});

test('nothing went wrong: nothing is said', () => {
  const { container } = render(<ActionNotice error={undefined} isSlow={false} />);
  expect(container).toHaveTextContent('');
});
