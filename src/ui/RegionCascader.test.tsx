import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Region, RegionCascader } from './RegionCascader';

const TREE: Record<string, readonly Region[]> = {
  '': [
    { code: '110000', name: '北京市' },
    { code: '330000', name: '浙江省' },
  ],
  '110000': [{ code: '110100', name: '北京市' }],
  '110100': [{ code: '110101', name: '东城区' }],
  '330000': [{ code: '330100', name: '杭州市' }],
  '330100': [
    { code: '330102', name: '上城区' },
    { code: '330106', name: '西湖区' },
  ],
};
const regionsIn = (parent: Region | undefined) => TREE[parent?.code ?? ''] ?? [];
const tap = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('names tapped level by level make a path', async () => {
  const onDone = jest.fn();
  render(<RegionCascader regionsIn={regionsIn} onDone={onDone} />);
  await tap('浙江省');
  await tap('杭州市');
  expect(screen.getByRole('status')).toHaveTextContent('已选 浙江省 / 杭州市');
  await tap('西湖区');
  expect(onDone).toHaveBeenCalledWith([
    { code: '330000', name: '浙江省' },
    { code: '330100', name: '杭州市' },
    { code: '330106', name: '西湖区' },
  ]);
});

test('a province and its city may have the same name', async () => {
  const onDone = jest.fn();
  render(<RegionCascader regionsIn={regionsIn} onDone={onDone} />);
  await tap('北京市');
  await tap('北京市');
  await tap('东城区');
  expect(onDone.mock.calls[0]?.[0].map((region: Region) => region.code)).toEqual(['110000', '110100', '110101']);
});

test('it begins beside what was chosen before, and one can go back up', async () => {
  const value = [
    { code: '330000', name: '浙江省' },
    { code: '330100', name: '杭州市' },
    { code: '330106', name: '西湖区' },
  ];
  render(<RegionCascader regionsIn={regionsIn} value={value} onDone={() => {}} />);
  expect(screen.getByRole('img', { name: '上次的选择' })).toBeInTheDocument();
  await tap('返回上一级');
  await tap('返回上一级');
  expect(screen.getByRole('button', { name: '北京市' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '返回上一级' })).not.toBeInTheDocument();
});

test('each level has a list of its own, so that none begins where the one before was left', async () => {
  render(<RegionCascader regionsIn={regionsIn} onDone={() => {}} />);
  const list = (name: string) => screen.getByRole('button', { name }).parentElement;
  const provinces = list('浙江省');
  await tap('浙江省');
  expect(list('杭州市')).not.toBe(provinces);
  const cities = list('杭州市');
  await tap('杭州市');
  expect(list('西湖区')).not.toBe(cities);
});
