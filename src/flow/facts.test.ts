import { PERSON } from '@mocks/walk/person';
import type { Application } from '@/contract';
import { GATE } from '@/domain/policy';
import { factsOf, holds, isWithdrawn } from './facts';
import type { Facts } from './steps';

const DRAFT: Application = {
  id: 'a1',
  status: 'DRAFT',
  deviceId: 'd',
  skuId: 's',
  planId: 'p',
  addOnIds: [],
  summary: { deviceName: 'Mate', image: '/mate.svg', skuLabel: '黑色 256GB', months: 12, monthly: 30_000 },
  completedSteps: [],
  createdAt: '2026-03-02T09:30:00+08:00',
  now: '2026-03-02T09:30:00+08:00',
};
const CREDIT = { isAdmittance: 'Y', admittanceScore: GATE, zmScore: '720', bizNo: 'b' } as const;

/** The facts that are known, without the unknown ones. */
const known = (application: Application) =>
  Object.fromEntries(Object.entries(factsOf(application)).filter(([, value]) => value !== undefined));

describe('factsOf', () => {
  it('knows nothing of a new draft', () => {
    expect(known(DRAFT)).toEqual({});
  });

  it.each(['Y', 'N', 'N/A'] as const)('knows an admittance of %s, complete or not', (isAdmittance) => {
    expect(known({ ...DRAFT, credit: { ...CREDIT, isAdmittance } })).toEqual({ admittance: isAdmittance });
  });

  it('knows a face only once the step is complete', () => {
    const face = { method: 'FACE', passed: 'F', failReason: 'NOT_MATCHED', attemptsLeft: 2 } as const;
    expect(known({ ...DRAFT, face })).toEqual({});
    expect(known({ ...DRAFT, face: { ...face, passed: 'T' }, completedSteps: ['face'] })).toEqual({ face: 'FACE' });
    expect(known({ ...DRAFT, face: { ...face, method: 'MANUAL' }, completedSteps: ['face'] })).toEqual({
      face: 'MANUAL',
    });
  });

  it('knows nothing of a step that is said to be complete without what came of it', () => {
    expect(known({ ...DRAFT, completedSteps: ['face', 'history'] })).toEqual({});
  });

  it('keeps nothing personal of a submitted application', () => {
    const facts = factsOf({
      ...DRAFT,
      status: 'AUTO_REVIEW',
      credit: CREDIT,
      face: { method: 'FACE', passed: 'T', attemptsLeft: 3 },
      profile: { ...PERSON, idNumber: '110***********002X', phone: '138****0000' },
      history: { outcome: 'PASS', factors: [] },
      completedSteps: ['credit', 'face', 'profile', 'history', 'confirm'],
      submittedAt: DRAFT.now,
    });
    expect(facts).toEqual({ admittance: 'Y', face: 'FACE', profile: true, history: 'PASS', submission: true });
  });
});

it.each<[Application['status'], string | undefined, boolean]>([
  ['CLOSED', undefined, true],
  ['CLOSED', DRAFT.now, false],
  ['DRAFT', undefined, false],
  ['AUTO_REVIEW', DRAFT.now, false],
])('%s, submitted %s: withdrawn before that %s', (status, submittedAt, isSo) => {
  expect(isWithdrawn({ ...DRAFT, status, ...(submittedAt ? { submittedAt } : {}) })).toBe(isSo);
});

it.each<[Facts, keyof Facts, boolean]>([
  [{ admittance: 'Y' }, 'admittance', true],
  [{ admittance: 'N' }, 'admittance', false],
  [{ admittance: 'N/A' }, 'admittance', false],
  [{}, 'admittance', false],
  [{ face: 'MANUAL' }, 'face', true],
  [{}, 'face', false],
  [{ profile: true }, 'profile', true],
  [{ history: 'MANUAL' }, 'history', true],
  [{ submission: undefined }, 'submission', false],
])('in %j the fact %s holds: %s', (facts, fact, held) => {
  expect(holds(facts, fact)).toBe(held);
});
