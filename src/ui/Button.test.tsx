import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from './Button';

const button = () => screen.getByRole('button', { name: '提交申请' });

test('a tap does its work', async () => {
  const onTap = jest.fn();
  render(<Button onTap={onTap}>提交申请</Button>);
  await userEvent.click(button());
  expect(onTap).toHaveBeenCalledTimes(1);
});

test.each(['{Enter}', ' '])('a keyboard works it with %p', async (key) => {
  const onTap = jest.fn();
  render(<Button onTap={onTap}>提交申请</Button>);
  await userEvent.tab();
  expect(button()).toHaveFocus();
  await userEvent.keyboard(key);
  expect(onTap).toHaveBeenCalledTimes(1);
});

test('while loading it is busy and takes no taps', async () => {
  const onTap = jest.fn();
  render(
    <Button loading onTap={onTap}>
      提交申请
    </Button>,
  );
  expect(button()).toHaveAttribute('aria-busy', 'true');
  await userEvent.click(button());
  expect(onTap).not.toHaveBeenCalled();
});

test('disabled, it says so, takes no taps and no focus', async () => {
  const onTap = jest.fn();
  render(
    <Button disabled onTap={onTap}>
      提交申请
    </Button>,
  );
  expect(button()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(button());
  await userEvent.tab();
  expect(button()).not.toHaveFocus();
  expect(onTap).not.toHaveBeenCalled();
});
