import { emptyDraft } from './draft';
import type { KeptFlow } from './keptFlow';
import { mergeFacts, mergeKept, newerOf } from './mergeKept';

const NOW = Date.parse('2026-03-02T09:30:00+08:00');
beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => jest.restoreAllMocks());

const FACE = { admittance: 'Y', face: 'FACE' } as const;
const CREDIT = { admittance: 'Y' } as const;
const told = (applicationId: string | undefined, facts: KeptFlow['facts'], askedAt?: number) => ({
  applicationId,
  facts,
  askedAt,
});
const kept = (applicationId: string | undefined, facts: KeptFlow['facts'] = {}, askedAt?: number): KeptFlow => ({
  ...told(applicationId, facts, askedAt),
  drafts: [],
});

describe('of what is told of one application and what is known of it', () => {
  it.each([
    ['known is newer', NOW - 2, NOW - 1, FACE],
    ['known was asked for just now', NOW - 1, NOW, FACE],
    ['told is newer', NOW, NOW - 1, CREDIT],
    ['both were asked for at once', NOW, NOW, CREDIT],
    ['the device’s clock was put back since what is known', NOW, NOW + 1, CREDIT],
    ['nobody knows when either was asked for', undefined, undefined, CREDIT],
  ])('the newer one holds: %s', (_, toldAt, knownAt, facts) => {
    expect(newerOf(told('app-1', CREDIT, toldAt), told('app-1', FACE, knownAt)).facts).toBe(facts);
  });

  it('nothing known of another one counts, however new', () => {
    expect(newerOf(told('app-1', CREDIT, NOW - 2), told('app-2', FACE, NOW - 1)).facts).toBe(CREDIT);
  });
});

describe('what is known of the application that a tab is about', () => {
  const before = told('app-1', {}, NOW - 9);

  it('is what another tab was told, where this one heard nothing since', () => {
    expect(mergeFacts(told('app-1', FACE, NOW - 5), before, told('app-1', {}, NOW - 9)).facts).toBe(FACE);
  });

  it('is what this tab was told since, unless another has newer', () => {
    const mine = told('app-1', CREDIT, NOW - 3);
    expect(mergeFacts(told('app-1', {}, NOW - 9), before, mine).facts).toBe(CREDIT);
    expect(mergeFacts(told('app-1', FACE, NOW - 1), before, mine).facts).toBe(FACE);
  });

  it('is what this tab was told, where it has gone on to another one that knows as little', () => {
    const mine = told('app-2', {}, NOW - 3);
    expect(mergeFacts(told('app-1', FACE, NOW - 1), before, mine)).toEqual({ facts: {}, askedAt: NOW - 3 });
  });

  it('is what this tab knows, where another works on another one', () => {
    expect(mergeFacts(told('app-2', FACE, NOW - 1), before, told('app-1', {}, NOW - 9)).facts).toEqual({});
  });
});

describe('which application is worked on', () => {
  it('is the one that this tab has gone on to', () => {
    expect(mergeKept(kept('app-1'), kept('app-1'), kept('app-2', CREDIT))).toMatchObject({
      applicationId: 'app-2',
      facts: CREDIT,
    });
  });

  it('is the one that another tab has gone on to, with what that knows of it', () => {
    expect(mergeKept(kept('app-3', FACE), kept('app-1'), kept('app-1', CREDIT))).toMatchObject({
      applicationId: 'app-3',
      facts: FACE,
    });
  });

  it('stays that of another tab, where this one has left the one before', () => {
    expect(mergeKept(kept('app-3', FACE), kept('app-1'), kept(undefined))).toMatchObject({ applicationId: 'app-3' });
  });

  it('is none, where this tab has left the one that all are in', () => {
    expect(mergeKept(kept('app-1'), kept('app-1'), kept(undefined)).applicationId).toBeUndefined();
  });
});

describe('drafts', () => {
  const draft = (name: string, detail = '') => ({
    ...emptyDraft,
    applicationId: 'app-1',
    name,
    address: { ...emptyDraft.address, detail },
  });
  const withDraft = (...drafts: KeptFlow['drafts']): KeptFlow => ({ ...kept('app-1'), drafts });

  it('that another tab has deleted begin anew with what was typed since', () => {
    const merged = mergeKept(withDraft(), withDraft(draft('李四', '旧路')), withDraft(draft('李四', '新路')));
    expect(merged.drafts).toEqual([draft('', '新路')]);
  });

  it('that this tab has deleted are not brought back by another that changed nothing', () => {
    const before = withDraft(draft('李四'));
    expect(mergeKept(before, before, withDraft()).drafts).toEqual([]);
  });
});
