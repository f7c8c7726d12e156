import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from './Button';
import { Field, type FieldProps } from './Field';
import { FieldButton } from './FieldButton';

const input = () => screen.getByRole('textbox', { name: '姓名' });

/** A form as a screen holds one: the field, and buttons that do to it what programs do. */
function Form({ initial = '', ...props }: { initial?: string } & Partial<FieldProps>) {
  const [name, setName] = useState(initial);
  const [isAbove, setAbove] = useState(false);
  const [isGone, setGone] = useState(false);
  return (
    <>
      {isAbove && <p>上面一行</p>}
      {!isGone && <Field label="姓名" {...props} value={name} onChange={setName} />}
      <output>{name}</output>
      <Button onTap={() => setName('张伟')}>替换</Button>
      <Button onTap={() => setName('')}>清空</Button>
      <Button onTap={() => setAbove(!isAbove)}>插入</Button>
      <Button onTap={() => setGone(!isGone)}>移除</Button>
    </>
  );
}
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('it holds what it was given, and tells each change', async () => {
  render(<Form initial="李" />);
  expect(input()).toHaveValue('李');
  await userEvent.type(input(), '小明');
  expect(input()).toHaveValue('李小明');
  expect(screen.getByRole('status')).toHaveTextContent('李小明');
});

test('the input element stays the same while one types', async () => {
  render(<Form />);
  const before = input();
  await userEvent.type(before, '李小明');
  expect(input()).toBe(before);
});

test('a program can replace the text, also twice with the same, and one can type on', async () => {
  render(<Form initial="李" />);
  await tap('替换');
  expect(input()).toHaveValue('张伟');
  await userEvent.type(input(), '民');
  expect(screen.getByRole('status')).toHaveTextContent('张伟民');
  await tap('替换');
  expect(input()).toHaveValue('张伟');
});

test('a program can empty it, also where it began empty', async () => {
  render(<Form />);
  await userEvent.type(input(), '李');
  await tap('清空');
  expect(input()).toHaveValue('');
});

test('what was typed outlasts a sibling inserted above, and a remount', async () => {
  render(<Form />);
  await userEvent.type(input(), '李小明');
  await tap('插入');
  expect(input()).toHaveValue('李小明');
  await tap('移除');
  await tap('移除');
  expect(input()).toHaveValue('李小明');
});

test('「清除」 comes once the field was left with text in it, empties it and takes the focus back', async () => {
  render(<Form />);
  await userEvent.type(input(), '李');
  expect(screen.queryByRole('button', { name: '清除姓名' })).not.toBeInTheDocument();
  await userEvent.tab();
  await tap('清除姓名');
  expect(input()).toHaveValue('');
  expect(input()).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('');
  expect(screen.queryByRole('button', { name: '清除姓名' })).not.toBeInTheDocument();
});

test('leaving it hands the text over for checking', async () => {
  const onBlur = jest.fn();
  render(<Form onBlur={onBlur} />);
  await userEvent.type(input(), '李');
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledWith('李');
});

test('an error is announced, marks the input and describes it together with the hint', () => {
  render(<Form error="请填写姓名" hint="身份证上的姓名" />);
  expect(screen.getByRole('alert')).toHaveTextContent('请填写姓名');
  expect(input()).toBeInvalid();
  expect(input()).toHaveAccessibleDescription('请填写姓名 身份证上的姓名');
});

test.each([
  ['idcard', 'text', 18],
  ['phone', 'tel', 11],
] as const)('%s brings up the keyboard %s and stops at %i characters', async (type, keyboard, maxLength) => {
  render(<Form type={type} maxLength={maxLength} />);
  expect(input()).toHaveAttribute('inputmode', keyboard);
  await userEvent.type(input(), '1'.repeat(maxLength + 3));
  expect(input()).toHaveValue('1'.repeat(maxLength));
});

test('a text of the right length is not cut, of whichever characters it is', async () => {
  render(<Form maxLength={3} />);
  await userEvent.type(input(), '𠮷李𠮷');
  expect(input()).toHaveValue('𠮷李𠮷');
});

test('it can take several lines', async () => {
  render(<Form multiline />);
  await userEvent.type(input(), '文三路{Enter}477 号');
  expect(input()).toHaveValue('文三路\n477 号');
});

test('one of several lines is as tall as what it holds, at first and as one types', async () => {
  const line = 24;
  const height = jest
    .spyOn(Element.prototype, 'scrollHeight', 'get')
    .mockImplementation(() => line * (input() as HTMLTextAreaElement).value.split('\n').length);
  render(<Form multiline initial={'文三路\n477 号'} />);
  expect(input()).toHaveStyle({ height: `${2 * line}px` });
  await userEvent.type(input(), '{Enter}3 幢{Enter}201 室');
  expect(input()).toHaveStyle({ height: `${4 * line}px` });
  await userEvent.clear(input());
  expect(input()).toHaveStyle({ height: `${line}px` });
  height.mockRestore();
});

test('a field that is chosen and not typed is a button named by its label and value', async () => {
  const onTap = jest.fn();
  const { rerender } = render(<FieldButton label="所在地区" value="" placeholder="请选择" onTap={onTap} />);
  await userEvent.click(screen.getByRole('button', { name: '所在地区 请选择' }));
  expect(onTap).toHaveBeenCalledTimes(1);
  rerender(<FieldButton label="所在地区" value="浙江省 杭州市" placeholder="请选择" error="已停用" onTap={onTap} />);
  expect(screen.getByRole('button', { name: '所在地区 浙江省 杭州市' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('已停用');
});
