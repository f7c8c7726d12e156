import fc from 'fast-check';
import type { Application } from '@/contract';
import { emptyDraft, readKept, VERSION, writeKept } from './keptFlow';
import { KEPT_KEY, SET_ASIDE_KEY } from './persistence';
import { useFlow } from './useFlow';

const draft = (id: string): Application => ({
  id,
  status: 'DRAFT',
  deviceId: 'device-1',
  skuId: 'sku-1',
  planId: 'plan-1',
  addOnIds: [],
  summary: { deviceName: 'iPhone', image: '/i.svg', skuLabel: '黑色 256GB', months: 12, monthly: 20000 },
  completedSteps: ['credit', 'face', 'profile'],
  credit: { isAdmittance: 'Y', admittanceScore: 580, zmScore: '720', bizNo: 'biz' },
  face: { method: 'FACE', passed: 'T', attemptsLeft: 3 },
  profile: {
    name: '张三',
    idNumber: '110***********002X',
    phone: '138****8000',
    address: {
      regionCode: '310101',
      province: '上海市',
      city: '上海市',
      district: '黄浦区',
      detail: '人民大道 200 号',
    },
  },
  createdAt: '2026-03-02T09:30:00+08:00',
  now: '2026-03-02T09:30:00+08:00',
});

const submitted = (id: string): Application => ({
  ...draft(id),
  status: 'AUTO_REVIEW',
  submittedAt: '2026-03-02T09:40:00+08:00',
});

const flow = () => useFlow.getState();

/** The app is left and opened again, with this on the device; `undefined`: with what it kept. */
async function reopen(text: string | null = window.localStorage.getItem(KEPT_KEY)): Promise<void> {
  useFlow.setState(useFlow.getInitialState(), true);
  if (text === null) window.localStorage.removeItem(KEPT_KEY);
  else window.localStorage.setItem(KEPT_KEY, text);
  await useFlow.persist.rehydrate();
}

beforeEach(() => {
  window.localStorage.clear();
  return reopen(null);
});

describe('what is worked on', () => {
  it('is where the server says it is', () => {
    flow().adopt(draft('app-1'));
    expect(flow()).toMatchObject({
      applicationId: 'app-1',
      facts: { admittance: 'Y', face: 'FACE', profile: true },
      application: { id: 'app-1' },
    });
  });

  it('survives the app, without what the server told of the person', async () => {
    flow().adopt(draft('app-1'));
    flow().showStep('history');
    flow().saveDraft({ name: '李四', address: { province: '上海市' } });
    await reopen();
    expect(flow()).toMatchObject({
      applicationId: 'app-1',
      facts: { admittance: 'Y', face: 'FACE', profile: true },
      currentStep: 'history',
      draft: { name: '李四', address: { province: '上海市', detail: '' } },
    });
    expect(flow().application).toBeUndefined();
    expect(flow().notice).toBeUndefined();
  });

  it('loses a fact that the server no longer tells', () => {
    flow().adopt(draft('app-1'));
    flow().adopt({ ...draft('app-1'), completedSteps: ['credit'], face: undefined });
    expect(flow().facts.face).toBeUndefined();
    expect(flow().facts.profile).toBeUndefined();
  });

  it('is forgotten on the device too', async () => {
    flow().adopt(draft('app-1'));
    flow().saveDraft({ name: '李四' });
    flow().forget();
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('李四');
    await reopen();
    expect(flow().applicationId).toBeUndefined();
  });
});

describe('a draft', () => {
  beforeEach(() => {
    flow().adopt(draft('app-1'));
    flow().showStep('profile');
    flow().saveDraft({ name: '李四', address: { province: '上海市', detail: '人民大道' } });
  });

  it('is changed part by part', () => {
    flow().saveDraft({ address: { detail: '' } });
    expect(flow().draft).toMatchObject({ name: '李四', address: { province: '上海市', detail: '' } });
  });

  it('stays with its application', () => {
    flow().adopt(draft('app-1'));
    expect(flow()).toMatchObject({ draft: { name: '李四' }, currentStep: 'profile' });
  });

  it('names the application it was typed for, also after another was looked at and the app was left', async () => {
    flow().adopt(draft('app-2'));
    await reopen();
    expect(flow()).toMatchObject({ applicationId: 'app-2', draft: { applicationId: 'app-1' } });
  });

  it('is that of the application it is typed on for', () => {
    flow().adopt(draft('app-2'));
    flow().saveDraft({ name: '王五' });
    expect(flow().draft).toMatchObject({ applicationId: 'app-2', name: '王五', address: { detail: '人民大道' } });
  });

  it('is carried over where one chooses again', () => {
    flow().adopt(draft('app-2'));
    expect(flow().draft).toMatchObject({ name: '李四', address: { detail: '人民大道' } });
    expect(flow().currentStep).toBeUndefined();
  });

  it('stays while an older application is looked at, however often that is asked for', async () => {
    flow().adopt(submitted('app-0'));
    flow().adopt(submitted('app-0'));
    await reopen();
    flow().adopt(submitted('app-0'));
    flow().adopt(draft('app-1'));
    expect(flow().draft).toMatchObject({ name: '李四', address: { detail: '人民大道' } });
  });

  it.each([
    ['submitted', submitted('app-1')],
    ['closed', { ...draft('app-1'), status: 'CLOSED' as const }],
  ])('goes, from the device too, once its application is seen %s, whatever was adopted between', async (_, over) => {
    flow().adopt(draft('app-2'));
    await reopen();
    flow().adopt(over);
    expect(flow().draft).toEqual(emptyDraft);
    expect(window.localStorage.getItem(KEPT_KEY)).not.toMatch(/李四|人民大道/);
  });
});

describe('an application that was withdrawn', () => {
  beforeEach(() => {
    flow().adopt(draft('app-1'));
    flow().saveDraft({ name: '李四' });
    flow().adopt(draft('app-2'));
  });

  it('takes its draft along, and leaves the one worked on', () => {
    flow().drop('app-1');
    expect(flow()).toMatchObject({ applicationId: 'app-2', draft: emptyDraft });
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('李四');
  });

  it('is worked on no longer, and leaves another’s draft', () => {
    flow().drop('app-2');
    expect(flow()).toMatchObject({ applicationId: undefined, facts: {}, draft: { name: '李四' } });
  });
});

describe('a list of applications', () => {
  it('moves the one worked on to where it stands by now', () => {
    flow().adopt(draft('app-1'));
    flow().learn([draft('app-2'), submitted('app-1')]);
    expect(flow()).toMatchObject({ applicationId: 'app-1', facts: { submission: true } });
    expect(flow().application?.status).toBe('AUTO_REVIEW');
  });

  it('drops the one worked on where it was withdrawn', () => {
    flow().adopt(draft('app-1'));
    flow().learn([{ ...draft('app-1'), status: 'CLOSED' }]);
    expect(flow()).toMatchObject({ applicationId: undefined, application: undefined, facts: {} });
  });

  it('of others changes nothing', () => {
    flow().adopt(draft('app-1'));
    flow().learn([submitted('app-2')]);
    expect(flow().application).toEqual(draft('app-1'));
  });
});

describe('what the device holds', () => {
  it('names no ID number and no phone, not even masked, whatever a form hands over', () => {
    flow().adopt(draft('app-1'));
    const form = { name: '李四', idNumber: '11010119900307002X', phone: '13800138000', token: 'token-1' };
    flow().saveDraft({ ...form, address: { detail: '人民大道 200 号', ...form } });
    const kept = Object.values({ ...window.localStorage }).join('\n');
    expect(kept).toContain('李四');
    expect(kept).not.toMatch(/110\*|002X|1101011990|138\*|13800138000|token-1|720|zmScore|idNumber|"phone"/);
  });

  it('may be refused by a full device: the flow goes on', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    flow().adopt(draft('app-1'));
    expect(flow().applicationId).toBe('app-1');
  });
});

const kept = { applicationId: 'app-1', facts: { admittance: 'Y' }, draft: flow().draft } as const;
const envelope = (state: unknown, version: unknown = VERSION) => JSON.stringify({ version, state });

describe('content that cannot be read', () => {
  it.each([
    ['corrupt', '{"version":1,"state":{"facts"'],
    ['no object', '"hello"'],
    ['null', 'null'],
    ['empty', ''],
    ['of a later version', envelope(kept, VERSION + 1)],
    ['of an older version without a way up', envelope(kept, 0)],
    ['of the first version, of another shape', envelope({ ...kept, draft: 7 }, 1)],
    ['of the first version, empty', envelope(null, 1)],
    ['of no version', JSON.stringify({ state: kept })],
    ['of a version that is no number', envelope(kept, 'one')],
    ['of another shape', envelope({ user: 'somebody', cart: [] })],
    ['with a fact that is none', envelope({ ...kept, facts: { admittance: 'maybe' } })],
    ['with a step that is none', envelope({ ...kept, currentStep: 'lottery' })],
    ['with a draft of another shape', envelope({ ...kept, draft: { name: 7 } })],
  ])('%s, is set aside with a notice, and the store starts clean', async (_, text) => {
    await reopen(text);
    expect(flow()).toMatchObject({ notice: 'set-aside', facts: {}, draft: { name: '' } });
    expect(flow().applicationId).toBeUndefined();
    expect(window.localStorage.getItem(SET_ASIDE_KEY)).toBe(text);
  });

  it('is told of until the user has read it, at the next start too, and then is deleted', async () => {
    await reopen('{');
    flow().adopt(draft('app-1'));
    expect(flow().notice).toBe('set-aside');
    await reopen();
    expect(flow()).toMatchObject({ notice: 'set-aside', applicationId: 'app-1' });
    flow().dismissNotice();
    expect(flow().notice).toBeUndefined();
    expect(window.localStorage.getItem(SET_ASIDE_KEY)).toBeNull();
    await reopen();
    expect(flow()).toMatchObject({ notice: undefined, applicationId: 'app-1' });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((state) => envelope(state)),
        ),
        (text) => {
          const read = readKept(text);
          expect(read === undefined || typeof read.draft.name === 'string').toBe(true);
        },
      ),
    );
  });
});

describe('versions', () => {
  it('are migrated one after the other', () => {
    const ways = {
      1: (state: unknown) => [state],
      2: (state: unknown) => (Array.isArray(state) ? state[0] : undefined),
    };
    expect(readKept(envelope(kept, 1), 3, ways)).toEqual(kept);
  });

  const typed = { name: '李四', address: { ...emptyDraft.address, detail: '人民大道' } };

  it('from the first: a draft is that of the application worked on, for which the server kept none yet', () => {
    expect(readKept(envelope({ ...kept, draft: typed }, 1))).toEqual({
      ...kept,
      draft: { ...typed, applicationId: 'app-1' },
    });
  });

  it('from the first: a draft that may be another application’s than the one worked on goes', () => {
    const facts = { admittance: 'Y', profile: true };
    expect(readKept(envelope({ ...kept, facts, draft: typed }, 1))).toEqual({ ...kept, facts, draft: emptyDraft });
  });

  it('whose migration fails are not read', () => {
    const fails = () => {
      throw new Error('no');
    };
    expect(readKept(envelope(kept, 1), 2, { 1: fails })).toBeUndefined();
  });

  it('that are current are read as they were written', () => {
    expect(readKept(writeKept(kept))).toEqual(kept);
  });
});
