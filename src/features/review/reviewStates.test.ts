import { CALL_WINDOWS, type Review, type ReviewEvent } from '@/contract';
import {
  callWords,
  canSupplement,
  isPending,
  type ReviewStage,
  STAGE_TEXTS,
  signingWords,
  stageOf,
  textOf,
  WINDOW_LABELS,
} from './reviewStates';

const AT = '2026-03-02T09:30:00+08:00';
const phone = (...outcomes: ('MISSED' | 'ANSWERED')[]): Partial<Review> => ({
  phoneReview: {
    callerNumber: '400',
    windows: [...CALL_WINDOWS],
    attempts: outcomes.map((outcome) => ({ at: AT, outcome })),
  },
});
const after = (...codes: ReviewEvent[]): Partial<Review> => ({
  timeline: codes.map((code) => ({ code, at: AT, text: code })),
});
const review = (status: Review['status'], more: Partial<Review> = {}): Review => ({
  status,
  now: AT,
  timeline: [],
  expectedBy: AT,
  isLate: false,
  canAppeal: false,
  ...more,
});

const supplement = { parts: ['address' as const], reason: '' };

test.each<[ReviewStage, Review]>([
  ['automatic', review('AUTO_REVIEW')],
  ['automatic', review('AUTO_REVIEW', after('SUPPLEMENTED'))],
  ['desk', review('MANUAL_REVIEW')],
  ['phone', review('MANUAL_REVIEW', phone())],
  ['missed', review('MANUAL_REVIEW', phone('MISSED'))],
  ['called', review('MANUAL_REVIEW', phone('MISSED', 'ANSWERED'))],
  ['reReview', review('MANUAL_REVIEW', after('REJECTED', 'APPEALED', 'RE_REVIEW'))],
  ['phone', review('MANUAL_REVIEW', { ...after('RE_REVIEW'), ...phone() })],
  ['supplement', review('NEED_SUPPLEMENT')],
  ['approved', review('APPROVED', phone('ANSWERED'))],
  ['rejected', review('REJECTED')],
  ['closed', review('CLOSED', after('REJECTED', 'CLOSED'))],
  ['withdrawn', review('CLOSED', after('CANCELLED'))],
])('%s', (stage, given) => {
  expect(stageOf(given)).toBe(stage);
});

test('only stages without a result are waited for', () => {
  const stages = Object.keys(STAGE_TEXTS).filter((stage): stage is ReviewStage => stage in STAGE_TEXTS);
  expect(stages.filter(isPending)).toEqual(['automatic', 'desk', 'phone', 'missed', 'called', 'reReview']);
});

test.each([
  [true, review('NEED_SUPPLEMENT', { supplement })],
  [true, review('REJECTED', { supplement, canAppeal: true })],
  [false, review('REJECTED', { supplement, canAppeal: false })],
  [false, review('REJECTED', { canAppeal: true })],
  [false, review('AUTO_REVIEW', { supplement })],
])('may complete: %s', (may, given) => {
  expect(canSupplement(given)).toBe(may);
});

test('a missed call is told with the time of the last one', () => {
  expect(textOf('missed', review('MANUAL_REVIEW', phone('MISSED')))).toMatch(/^3月2日 09:30 的来电未接听，/);
  expect(textOf('desk', review('MANUAL_REVIEW'))).toBe(STAGE_TEXTS.desk.text);
});

test.each([
  ['automatic', '电话审核不是必经流程'],
  ['desk', '本次审核不需要通话'],
  ['reReview', '本次审核不需要通话'],
  ['phone', undefined],
  ['approved', undefined],
] as const)('%s says of calls: %s', (stage, label) => {
  expect(callWords(stage)?.label).toBe(label);
});

test.each([
  [0, '押金 ¥100.00，信用减免 ¥100.00，无需冻结。租金第 1 期在您确认收货后支付，之后每月一期。'],
  [4000, '押金 ¥100.00，信用减免 ¥60.00，将冻结 ¥40.00，不会扣款。租金第 1 期在您确认收货后支付，之后每月一期。'],
])('what signing means where %i is frozen', (fundAmount, words) => {
  expect(signingWords({ amount: 10_000, creditAmount: 10_000 - fundAmount, fundAmount })).toBe(words);
});

test('every window has its words', () => {
  for (const window of CALL_WINDOWS) expect(WINDOW_LABELS[window]).toMatch(/\d/);
});
