import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from './Button';
import { Sheet } from './Sheet';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onTap={() => setOpen(true)}>选择</Button>
      <Sheet
        open={isOpen}
        title="收货地址"
        onClose={() => setOpen(false)}
        footer={<Button onTap={() => {}}>确定</Button>}
      >
        <p>浙江省杭州市</p>
      </Sheet>
    </>
  );
}
const dialog = () => screen.getByRole('dialog', { name: '收货地址' });

test('it opens as a dialog that has the focus', async () => {
  render(<Page />);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '选择' }));
  expect(dialog()).toHaveFocus();
  expect(dialog()).toHaveTextContent('浙江省杭州市');
});

test('Tab goes round inside, both ways', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: '选择' }));
  await userEvent.tab();
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus();
  await userEvent.tab({ shift: true });
  expect(screen.getByRole('button', { name: '确定' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: '关闭' })).toHaveFocus();
});

test.each([
  ['「关闭」', () => userEvent.click(screen.getByRole('button', { name: '关闭' }))],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('%s closes it and hands the focus back', async (_, close) => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: '选择' }));
  await close();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '选择' })).toHaveFocus();
});
