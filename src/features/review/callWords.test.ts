import { CALL_WINDOWS } from '@/contract';
import { callWords, WINDOW_LABELS } from './callWords';

test.each([
  ['automatic', '电话审核不是必经流程'],
  ['desk', '本次审核不需要通话'],
  ['reReview', '本次审核不需要通话'],
  ['phone', undefined],
  ['approved', undefined],
] as const)('%s says of calls: %s', (stage, label) => {
  expect(callWords(stage, false)?.label).toBe(label);
});

test('whoever is verified by a person is told that a call does come', () => {
  expect(callWords('automatic', true)?.label).toBe('审核时会来电核对身份');
});

test('every window has its words', () => {
  for (const window of CALL_WINDOWS) expect(WINDOW_LABELS[window]).toMatch(/\d/);
});
