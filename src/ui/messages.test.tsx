import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Cell, CellGroup } from './Cell';
import { Empty } from './Empty';
import { Notice } from './Notice';
import { Price } from './Price';
import { SearchBar } from './SearchBar';
import { Steps } from './Steps';
import { Timeline } from './Timeline';

test('the steps say where one is', () => {
  render(
    <Steps
      items={[
        { label: '芝麻信用', state: 'done' },
        { label: '人脸识别', state: 'current' },
        { label: '个人信息', state: 'todo' },
      ]}
    />,
  );
  expect(screen.getByRole('list', { name: '申请进度，当前第 2 步，共 3 步' })).toBeInTheDocument();
  expect(screen.getByRole('listitem', { current: 'step' })).toHaveAccessibleName('人脸识别，当前');
});

test('the timeline says how each entry stands', () => {
  render(
    <Timeline
      label="审核进度"
      items={[
        { key: 'a', text: '已提交', at: '11 月 23 日', state: 'done' },
        { key: 'b', text: '审核中', state: 'current' },
        { key: 'c', text: '电话未接通', state: 'failed' },
      ]}
    />,
  );
  expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('审核中');
  expect(screen.getAllByRole('img').map((dot) => dot.getAttribute('aria-label'))).toEqual([
    '已完成',
    '进行中',
    '未通过',
  ]);
});

test.each([
  ['info', 'status'],
  ['success', 'status'],
  ['warning', 'alert'],
  ['danger', 'alert'],
] as const)('a notice of kind %s is a %s', (kind, role) => {
  render(<Notice kind={kind}>网络较慢</Notice>);
  expect(screen.getByRole(role)).toHaveTextContent('网络较慢');
});

test('a notice and an empty page offer a way on', async () => {
  const onAction = jest.fn();
  render(
    <>
      <Notice action="知道了" onAction={onAction}>
        已为您另存
      </Notice>
      <Empty
        icon="offline"
        title="网络未连接"
        description="请检查网络"
        action="重试"
        onAction={onAction}
        note="错误代码 A1B2"
      />
    </>,
  );
  expect(screen.getByRole('heading', { name: '网络未连接' })).toBeInTheDocument();
  expect(screen.getByText('错误代码 A1B2')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '知道了' }));
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(onAction).toHaveBeenCalledTimes(2);
});

test('a row is a button only where it leads somewhere', async () => {
  const onTap = jest.fn();
  render(
    <CellGroup title="租赁信息">
      <Cell label="租期" value="12 个月" />
      <Cell label="联系客服" onTap={onTap} />
    </CellGroup>,
  );
  expect(screen.getByRole('group', { name: '租赁信息' })).toHaveTextContent('租期12 个月');
  await userEvent.click(screen.getByRole('button', { name: '联系客服' }));
  expect(onTap).toHaveBeenCalledTimes(1);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test.each([
  ['1,299', '¥1,299/月'],
  ['¥129.50', '¥129.50/月'],
])('the price %s reads %s', (text, whole) => {
  const { container } = render(<Price text={text} unit="/月" />);
  expect(container).toHaveTextContent(whole);
});

test('a search tells each change, the keyboard’s 「搜索」, and clearing', async () => {
  const onChange = jest.fn();
  const onSearch = jest.fn();
  render(<SearchBar label="搜索商品" placeholder="搜索手机" onChange={onChange} onSearch={onSearch} />);
  await userEvent.type(screen.getByRole('searchbox', { name: '搜索商品' }), 'iPhone{Enter}');
  expect(onChange).toHaveBeenLastCalledWith('iPhone');
  expect(onSearch).toHaveBeenCalledWith('iPhone');
  await userEvent.click(screen.getByRole('button', { name: '清除搜索词' }));
  expect(onChange).toHaveBeenLastCalledWith('');
  expect(screen.getByRole('searchbox', { name: '搜索商品' })).toHaveValue('');
});
