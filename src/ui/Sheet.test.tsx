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

/** What is tapped goes away, as a list of regions does. */
function Levels() {
  const [isGone, setGone] = useState(false);
  const [isOpen, setOpen] = useState(true);
  return (
    <Sheet open={isOpen} title="收货地址" onClose={() => setOpen(false)}>
      {!isGone && <Button onTap={() => setGone(true)}>浙江省</Button>}
    </Sheet>
  );
}

test.each([
  ['Escape closes it', '{Escape}', () => expect(screen.queryByRole('dialog')).not.toBeInTheDocument()],
  ['Tab goes on inside', '{Tab}', () => expect(dialog().contains(document.activeElement)).toBe(true)],
])('where what had the focus is gone, %s', async (_, key, check) => {
  render(<Levels />);
  await userEvent.click(screen.getByRole('button', { name: '浙江省' }));
  expect(document.body).toHaveFocus();
  await userEvent.keyboard(key);
  check();
});
