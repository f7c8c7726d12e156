import { render, screen } from '@testing-library/react';
import { OwnRatioBar } from './OwnRatioBar';
import type { OwnRatio } from './pricePanel';

const ratioOf = (perMille: number, cappedPerMille: number): OwnRatio => ({
  perMille,
  capPerMille: 1300,
  cappedPerMille,
  isWithinCap: cappedPerMille <= 1300,
  cappedTerms: [],
});
const isRed = (ratio: OwnRatio) =>
  render(<OwnRatioBar ratio={ratio} />).container.querySelector('.zj-ratio__fill--over') !== null;

test('names both figures: what owning costs, and what the rule weighs of it', () => {
  render(<OwnRatioBar ratio={ratioOf(1270, 790)} />);
  const name = '租满买断合计为官方价的 127%；其中行业规则计入的首年租金和买断价为 79%，上限 130%';
  expect(screen.getByRole('img', { name })).toBeVisible();
});

test.each([
  ['a long lease that costs more than the line, with a first year below it', ratioOf(1400, 800), false],
  ['at the line', ratioOf(1300, 1300), false],
  ['above it', ratioOf(1301, 1301), true],
])('is red where the rule is broken, and only there: %s', (_, ratio, red) => {
  expect(isRed(ratio)).toBe(red);
});
