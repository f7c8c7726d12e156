import fc from 'fast-check';
import type { Application } from '@/contract';
import { draft as application } from '../../test/setup/keptFlow';
import { emptyDraft } from './draft';
import { type KeptFlow, readKept, VERSION } from './keptFlow';
import { KEPT_KEY, SET_ASIDE_KEY } from './persistence';

type FlowStore = typeof import('.').useFlow;

/** Another tab of the app: a store of its own over the storage that all of them share. It hears of no change by itself. */
function openTab(): FlowStore {
  let opened: FlowStore | undefined;
  jest.isolateModules(() => {
    opened = (require('.') as typeof import('.')).useFlow;
  });
  if (!opened) throw new Error('The store did not load');
  return opened;
}

/** The browser tells every tab that another has changed something; or nothing, while it sleeps. */
const tellAll = (key: string | null = KEPT_KEY) => window.dispatchEvent(new StorageEvent('storage', { key }));

const kept = (): KeptFlow => {
  const read = readKept(window.localStorage.getItem(KEPT_KEY) ?? '');
  if (!read) throw new Error('Nothing is kept');
  return read;
};
const keptDraft = (id: string) => kept().drafts.find(({ applicationId }) => applicationId === id);

const submitted = (id: string): Application => ({
  ...application(id),
  status: 'AUTO_REVIEW',
  submittedAt: '2026-03-02T09:40:00+08:00',
});
const withdrawn = (id: string): Application => ({ ...application(id), status: 'CLOSED' });
const begun = (id: string): Application => ({ ...application(id), completedSteps: ['credit'], face: undefined });

const one = openTab();
const other = openTab();

async function startAll(): Promise<void> {
  for (const tab of [one, other]) {
    tab.setState(tab.getInitialState(), true);
    window.localStorage.clear();
    await tab.persist.rehydrate();
  }
}
beforeEach(startAll);

describe('what was typed in one tab', () => {
  const address = { detail: '人民大道 200 号' };

  it('outlasts what another does that was opened before', () => {
    one.getState().setApplication(application('app-1'));
    const late = openTab();
    one.getState().saveDraft({ name: '李四' });
    one.getState().saveDraft({ address });
    late.getState().setApplication(application('app-1'));
    expect(openTab().getState()).toMatchObject({ draft: { applicationId: 'app-1', name: '李四', address } });
  });

  it('and in another is kept field by field, as it was typed last', () => {
    for (const tab of [one, other]) tab.getState().setApplication(application('app-1'));
    one.getState().saveDraft({ name: '李四', address: { province: '上海市', city: '上海市', district: '黄浦区' } });
    other.getState().saveDraft({ address });
    one.getState().saveDraft({ name: '李思' });
    other.getState().saveDraft({ address: { province: '浙江省', city: '杭州市', district: '西湖区' } });
    const last = {
      applicationId: 'app-1',
      name: '李思',
      address: { ...address, province: '浙江省', city: '杭州市', district: '西湖区' },
    };
    expect(keptDraft('app-1')).toMatchObject(last);
    tellAll();
    for (const tab of [one, other]) expect(tab.getState().draft).toMatchObject(last);
  });

  it('for one application stays beside what another types for another', () => {
    one.getState().setApplication(application('app-1'));
    other.getState().setApplication(application('app-2'));
    one.getState().saveDraft({ name: '李四' }, { name: '李四' });
    other.getState().saveDraft({ name: '王五' }, { name: '王五' });
    one.getState().saveDraft({ address });
    const late = openTab();
    late.getState().setApplication(application('app-2'));
    expect(late.getState().draft).toMatchObject({ name: '王五', address: emptyDraft.address });
    late.getState().setApplication(application('app-1'));
    expect(late.getState().draft).toMatchObject({ name: '李四', address });
  });

  it('is shown by a tab that was told of nothing once it is shown again', () => {
    one.getState().setApplication(application('app-1'));
    other.getState().setApplication(application('app-1'));
    other.getState().saveDraft({ name: '李四' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(one.getState().draft.name).toBe('李四');
    other.getState().saveDraft({ name: '李思' });
    const kept = new Event('pageshow');
    Object.assign(kept, { persisted: true });
    window.dispatchEvent(kept);
    expect(one.getState().draft.name).toBe('李思');
  });

  it('is not put back by a tab that did not hear that it was deleted elsewhere', () => {
    for (const tab of [one, other]) tab.getState().setApplication(application('app-1'));
    one.getState().saveDraft({ name: '李四', address });
    other.getState().setApplication(submitted('app-1'));
    one.getState().saveDraft({ name: '李四' });
    one.getState().saveDraft({ address: { detail: '人民大道 200 号 3 层' } });
    expect(window.localStorage.getItem(KEPT_KEY)).not.toMatch(/李四|人民大道/);
    expect(one.getState()).toMatchObject({ facts: { submission: true }, draft: emptyDraft });
  });

  it('is written once there is room, beside what another has written meanwhile', () => {
    for (const tab of [one, other]) tab.getState().setApplication(application('app-1'));
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    one.getState().saveDraft({ name: '李四' });
    full.mockRestore();
    other.getState().saveDraft({ address });
    tellAll();
    expect(keptDraft('app-1')).toMatchObject({ name: '李四', address });
  });
});

describe('what is known of an application', () => {
  it('is not put back by a tab that goes on without having heard of it', () => {
    for (const tab of [one, other]) tab.getState().setApplication(begun('app-1'));
    other.getState().setApplication(application('app-1'));
    one.getState().saveDraft({ name: '李四' });
    expect(kept()).toMatchObject({ facts: { face: 'FACE', profile: true }, drafts: [{ name: '李四' }] });
    expect(one.getState().facts).toMatchObject({ face: 'FACE', profile: true });
  });

  it('is not put back by an answer that was asked for earlier', () => {
    for (const tab of [one, other]) tab.getState().setApplication(application('app-1'));
    const askedAt = Date.now() - 1;
    other.getState().setApplication(submitted('app-1'));
    one.getState().setApplication(application('app-1'), askedAt);
    expect(kept().facts).toMatchObject({ submission: true });
    one.getState().syncApplications([application('app-1')], one.getState().application, askedAt);
    expect(kept().facts).toMatchObject({ submission: true });
  });

  it('is what was told last also after the device’s clock was put back', () => {
    one.getState().setApplication(begun('app-1'), Date.now() + 3_600_000);
    one.getState().setApplication(application('app-1'));
    expect(one.getState().facts).toMatchObject({ profile: true });
    expect(kept().facts).toMatchObject({ profile: true });
  });

  it('and which one is worked on, is the affair of whoever works on it: news of another do not change that', () => {
    one.getState().setApplication(application('app-1'));
    other.getState().setApplication(application('app-1'));
    other.getState().setApplication(begun('app-2'));
    one.getState().setApplication(submitted('app-1'));
    one.getState().removeApplication('app-1');
    expect(kept()).toMatchObject({ applicationId: 'app-2', facts: { admittance: 'Y' } });
  });

  it('is forgotten once another tab has withdrawn it', () => {
    for (const tab of [one, other]) tab.getState().setApplication(application('app-1'));
    one.getState().saveDraft({ name: '李四' });
    other.getState().syncApplications([withdrawn('app-1')], other.getState().application);
    tellAll();
    expect(kept()).toEqual({ facts: {}, drafts: [] });
    expect(one.getState().draft).toEqual(emptyDraft);
  });
});

describe('the notice of content that could not be read', () => {
  it('comes and goes in all tabs', () => {
    window.localStorage.setItem(SET_ASIDE_KEY, '{');
    tellAll(SET_ASIDE_KEY);
    expect([one, other].map((tab) => tab.getState().notice)).toEqual(['set-aside', 'set-aside']);
    one.getState().dismissNotice();
    tellAll(SET_ASIDE_KEY);
    expect(other.getState().notice).toBeUndefined();
  });
});

it('what a newer version of the app keeps in another tab is not replaced', () => {
  one.getState().setApplication(application('app-1'));
  const newer = JSON.stringify({ version: VERSION + 1, state: { anything: true } });
  window.localStorage.setItem(KEPT_KEY, newer);
  one.getState().saveDraft({ name: '李四' });
  expect(window.localStorage.getItem(KEPT_KEY)).toBe(newer);
  expect(one.getState().draft.name).toBe('李四');
});

it('what the user has cleared is not put back, but for what is typed on', () => {
  one.getState().setApplication(application('app-1'));
  one.getState().saveDraft({ name: '李四', address: { detail: '人民大道' } });
  window.localStorage.clear();
  tellAll(null);
  one.getState().saveDraft({ address: { detail: '人民大道 2' } });
  expect(keptDraft('app-1')).toMatchObject({ name: '', address: { detail: '人民大道 2' } });
});

type Deed =
  | { readonly kind: 'open'; readonly tab: 0 | 1; readonly app: string }
  | { readonly kind: 'type'; readonly tab: 0 | 1; readonly field: 'name' | 'detail' }
  | { readonly kind: 'look'; readonly tab: 0 | 1 }
  | { readonly kind: 'submit' | 'start' | 'withdraw'; readonly tab: 0 | 1 }
  | { readonly kind: 'tell' };

const tab = fc.constantFrom<(0 | 1)[]>(0, 1);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('open' as const), tab, app: fc.constantFrom('app-1', 'app-2') }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      tab,
      field: fc.constantFrom('name' as const, 'detail' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('submit' as const, 'start' as const, 'withdraw' as const), tab }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('tell' as const) }) },
);

/** Does what a user does, and notes what has to be kept after it. */
class Walk {
  private readonly typed = new Map<string, { name: string; detail: string }>();
  /** Texts typed for applications that were over afterwards. */
  private readonly over = new Set<string>();
  /** How the server tells of those that are over. */
  private readonly ended = new Map<string, Application>();
  private count = 0;

  do(deed: Deed): void {
    this.count += 1;
    if (deed.kind === 'tell') return void tellAll();
    const flow = (deed.tab === 0 ? one : other).getState();
    const id = flow.applicationId;
    if (deed.kind === 'open') flow.setApplication(this.ended.get(deed.app) ?? application(deed.app));
    // A tab that has not heard that it is over may type on; that goes once it hears.
    if (id === undefined || this.ended.has(id)) return;
    if (deed.kind === 'look') flow.syncFromStorage();
    if (deed.kind === 'start') void (deed.tab === 0 ? one : other).persist.rehydrate();
    if (deed.kind === 'type') {
      const text = `t${this.count}`;
      flow.saveDraft(deed.field === 'name' ? { name: text } : { address: { detail: text } }, {});
      this.typed.set(id, { ...(this.typed.get(id) ?? { name: '', detail: '' }), [deed.field]: text });
    }
    if (deed.kind === 'submit' || deed.kind === 'withdraw') {
      if (deed.kind === 'submit') flow.setApplication(submitted(id));
      else flow.removeApplication(id);
      this.ended.set(id, deed.kind === 'submit' ? submitted(id) : withdrawn(id));
      for (const text of Object.values(this.typed.get(id) ?? {})) this.over.add(text);
      this.typed.delete(id);
    }
  }

  check(): void {
    const text = window.localStorage.getItem(KEPT_KEY);
    if (text === null) return;
    for (const [id, { name, detail }] of this.typed) {
      expect(keptDraft(id)).toMatchObject({ name, address: { detail } });
    }
    for (const gone of this.over) if (gone !== '') expect(text).not.toContain(`"${gone}"`);
  }
}

test('whatever two tabs do, told of it or not: the newest text of each field is kept, and nothing that was deleted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      await startAll();
      const walk = new Walk();
      for (const each of deeds) {
        walk.do(each);
        walk.check();
      }
    }),
    { numRuns: 300 },
  );
});
