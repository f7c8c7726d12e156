import { render, screen } from '@testing-library/react';
import { Gauge } from './Gauge';

test.each([
  [350, '较差'],
  [549, '较差'],
  [550, '中等'],
  [575, '中等'],
  [600, '良好'],
  [650, '优秀'],
  [699, '优秀'],
  [700, '极好'],
  [950, '极好'],
])('%i is read out as %s', (score, band) => {
  render(<Gauge label="芝麻分" score={score} threshold={575} />);
  expect(screen.getByRole('img', { name: `芝麻分 ${score} 分，${band}，范围 350 至 950` })).toHaveTextContent(band);
});
