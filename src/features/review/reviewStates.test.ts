import { CALL_WINDOWS, type Review, type ReviewEvent } from '@/contract';
import { canSupplement, isPending, REVIEW_VIEWS, type ReviewStage, reviewView, stageOf } from './reviewStates';

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
  const stages = Object.keys(REVIEW_VIEWS).filter((stage): stage is ReviewStage => stage in REVIEW_VIEWS);
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

const textOf = (given: Review) => reviewView(given, { isSigned: false, error: undefined, hasOrder: false }).text;

test('a missed call is told with the time of the last one', () => {
  expect(textOf(review('MANUAL_REVIEW', phone('MISSED')))).toMatch(/^3月2日 09:30 的来电未接听，/);
  expect(textOf(review('MANUAL_REVIEW'))).toBe(REVIEW_VIEWS.desk.text);
});
