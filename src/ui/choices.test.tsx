import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Checkbox } from './Checkbox';
import { Chips } from './Chips';
import { Tabs } from './Tabs';

function Agreement() {
  const [isOn, setOn] = useState(false);
  return (
    <Checkbox checked={isOn} onChange={setOn}>
      我已阅读并同意《租赁服务协议》
    </Checkbox>
  );
}

test('a tick is taken and given back by its words', async () => {
  render(<Agreement />);
  const tick = screen.getByRole('checkbox', { name: '我已阅读并同意《租赁服务协议》' });
  expect(tick).not.toBeChecked();
  await userEvent.click(screen.getByText('我已阅读并同意《租赁服务协议》'));
  expect(tick).toBeChecked();
  tick.focus();
  await userEvent.keyboard(' ');
  expect(tick).not.toBeChecked();
});

test('one of a few options is chosen; what cannot be had cannot be chosen', async () => {
  const onChange = jest.fn();
  const options = [
    { id: 'black', label: '黑色' },
    { id: 'white', label: '白色' },
    { id: 'blue', label: '蓝色', note: '缺货', disabled: true },
  ];
  render(<Chips label="颜色" options={options} value="black" onChange={onChange} />);
  expect(screen.getByRole('radiogroup', { name: '颜色' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: '黑色' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: /蓝色/ }));
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('radio', { name: '白色' }));
  expect(onChange).toHaveBeenCalledWith('white');
});

test('a tab is selected by a tap', async () => {
  const onChange = jest.fn();
  const items = [
    { id: 'all', label: '全部' },
    { id: 'review', label: '待审核' },
  ];
  render(<Tabs label="订单状态" items={items} value="all" onChange={onChange} />);
  expect(screen.getByRole('tab', { name: '全部' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.click(screen.getByRole('tab', { name: '待审核' }));
  expect(onChange).toHaveBeenCalledWith('review');
});

test('the chosen tab comes to the middle of a row that is too long', () => {
  const items = ['全部', '待审核', '待发货', '租用中'].map((label) => ({ id: label, label }));
  const place = jest.spyOn(HTMLElement.prototype, 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
    return 100 * Array.from(this.parentElement?.children ?? []).indexOf(this);
  });
  const width = jest.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100);
  const room = jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(200);
  const tabs = (value: string) => <Tabs label="订单状态" items={items} value={value} onChange={() => {}} />;
  const { rerender } = render(tabs('待发货'));
  expect(screen.getByRole('tablist').scrollLeft).toBe(150);
  rerender(tabs('待审核'));
  expect(screen.getByRole('tablist').scrollLeft).toBe(50);
  for (const mock of [place, width, room]) mock.mockRestore();
});
