import { signingWords } from './signingWords';

test.each([
  [0, '押金 ¥100.00，信用减免 ¥100.00，无需冻结。租金第 1 期在您确认收货后支付，之后每月一期。'],
  [4000, '押金 ¥100.00，信用减免 ¥60.00，将冻结 ¥40.00，不会扣款。租金第 1 期在您确认收货后支付，之后每月一期。'],
])('what signing means where %i is frozen', (fundAmount, words) => {
  expect(signingWords({ amount: 10_000, creditAmount: 10_000 - fundAmount, fundAmount })).toBe(words);
});
