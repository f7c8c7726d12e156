import type { Application } from '@/contract';
import { draft, emptyDevice, flow, reopen } from '../../test/setup/keptFlow';
import { emptyDraft } from './draft';
import { KEPT_KEY } from './persistence';

const submitted = (id: string): Application => ({
  ...draft(id),
  status: 'AUTO_REVIEW',
  submittedAt: '2026-03-02T09:40:00+08:00',
});

emptyDevice();

describe('what is worked on', () => {
  it('is where the server says it is', () => {
    flow().setApplication(draft('app-1'));
    expect(flow()).toMatchObject({
      applicationId: 'app-1',
      facts: { admittance: 'Y', face: 'FACE', profile: true },
      application: { id: 'app-1' },
    });
  });

  it('survives the app, without what the server told of the person', async () => {
    flow().setApplication(draft('app-1'));
    flow().saveDraft({ name: '李四', address: { province: '上海市' } });
    await reopen();
    expect(flow()).toMatchObject({
      applicationId: 'app-1',
      facts: { admittance: 'Y', face: 'FACE', profile: true },
      draft: { name: '李四', address: { province: '上海市', detail: '' } },
    });
    expect(flow().application).toBeUndefined();
    expect(flow().notice).toBeUndefined();
  });

  it('loses a fact that the server no longer tells', () => {
    flow().setApplication(draft('app-1'));
    flow().setApplication({ ...draft('app-1'), completedSteps: ['credit'], face: undefined });
    expect(flow().facts.face).toBeUndefined();
    expect(flow().facts.profile).toBeUndefined();
  });

  it('is forgotten on the device too', async () => {
    flow().setApplication(draft('app-1'));
    flow().saveDraft({ name: '李四' });
    flow().forget();
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('李四');
    await reopen();
    expect(flow().applicationId).toBeUndefined();
  });
});

describe('a draft', () => {
  beforeEach(() => {
    flow().setApplication(draft('app-1'));
    flow().saveDraft({ name: '李四', address: { province: '上海市', detail: '人民大道' } });
  });

  it('is changed part by part', () => {
    flow().saveDraft({ address: { detail: '' } });
    expect(flow().draft).toMatchObject({ name: '李四', address: { province: '上海市', detail: '' } });
  });

  it('stays with its application', () => {
    flow().setApplication(draft('app-1'));
    expect(flow()).toMatchObject({ draft: { name: '李四' } });
  });

  it('names the application it was typed for, also after another was looked at and the app was left', async () => {
    flow().setApplication(draft('app-2'));
    await reopen();
    expect(flow()).toMatchObject({ applicationId: 'app-2', draft: { applicationId: 'app-1' } });
  });

  it('is that of the application it is typed on for', () => {
    flow().setApplication(draft('app-2'));
    flow().saveDraft({ name: '王五' });
    expect(flow().draft).toMatchObject({ applicationId: 'app-2', name: '王五', address: { detail: '人民大道' } });
  });

  it('is kept for five applications, those typed for last', async () => {
    for (const id of ['app-2', 'app-3', 'app-4', 'app-5', 'app-6']) {
      flow().setApplication(draft(id));
      flow().saveDraft({ name: id });
    }
    await reopen();
    flow().setApplication(draft('app-2'));
    expect(flow().draft.name).toBe('app-2');
    flow().setApplication(draft('app-1'));
    expect(flow().draft.applicationId).not.toBe('app-1');
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('李四');
  });

  it('of one application goes with it, and those of others stay', () => {
    flow().setApplication(draft('app-2'));
    flow().saveDraft({ name: '王五' });
    flow().setApplication(submitted('app-2'));
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('王五');
    flow().setApplication(draft('app-1'));
    expect(flow().draft).toMatchObject({ name: '李四', address: { detail: '人民大道' } });
  });

  it('is carried over where one chooses again', () => {
    flow().setApplication(draft('app-2'));
    expect(flow().draft).toMatchObject({ name: '李四', address: { detail: '人民大道' } });
  });

  it('stays while an older application is looked at, however often that is asked for', async () => {
    flow().setApplication(submitted('app-0'));
    flow().setApplication(submitted('app-0'));
    await reopen();
    flow().setApplication(submitted('app-0'));
    flow().setApplication(draft('app-1'));
    expect(flow().draft).toMatchObject({ name: '李四', address: { detail: '人民大道' } });
  });

  it.each([
    ['submitted', submitted('app-1')],
    ['closed', { ...draft('app-1'), status: 'CLOSED' as const }],
  ])('goes, from the device too, once its application is seen %s, whatever was adopted between', async (_, over) => {
    flow().setApplication(draft('app-2'));
    await reopen();
    flow().setApplication(over);
    expect(flow().draft).toEqual(emptyDraft);
    expect(window.localStorage.getItem(KEPT_KEY)).not.toMatch(/李四|人民大道/);
  });
});

describe('an application that was withdrawn', () => {
  beforeEach(() => {
    flow().setApplication(draft('app-1'));
    flow().saveDraft({ name: '李四' });
    flow().setApplication(draft('app-2'));
  });

  it('takes its draft along, and leaves the one worked on', () => {
    flow().removeApplication('app-1');
    expect(flow()).toMatchObject({ applicationId: 'app-2', draft: emptyDraft });
    expect(window.localStorage.getItem(KEPT_KEY)).not.toContain('李四');
  });

  it('is worked on no longer, and leaves another’s draft', () => {
    flow().removeApplication('app-2');
    expect(flow()).toMatchObject({ applicationId: undefined, facts: {}, draft: { name: '李四' } });
  });
});

describe('a list of applications', () => {
  it('moves the one worked on to where it stands by now', () => {
    flow().setApplication(draft('app-1'));
    flow().syncApplications([draft('app-2'), submitted('app-1')], flow().application);
    expect(flow()).toMatchObject({ applicationId: 'app-1', facts: { submission: true } });
    expect(flow().application?.status).toBe('AUTO_REVIEW');
  });

  it('drops the one worked on where it was withdrawn', () => {
    flow().setApplication(draft('app-1'));
    flow().syncApplications([{ ...draft('app-1'), status: 'CLOSED' }], flow().application);
    expect(flow()).toMatchObject({ applicationId: undefined, application: undefined, facts: {} });
  });

  it('that was asked for before the one worked on moved on is too old to move it back', () => {
    flow().setApplication({ ...draft('app-1'), completedSteps: [], credit: undefined, face: undefined });
    const known = flow().application;
    flow().setApplication(draft('app-1'));
    flow().syncApplications([{ ...draft('app-1'), completedSteps: [] }], known);
    expect(flow().facts).toMatchObject({ admittance: 'Y', face: 'FACE', profile: true });
  });

  it.each([
    ['submitted', submitted('app-1')],
    ['refused for good', { ...submitted('app-1'), status: 'CLOSED' as const }],
  ])(
    'takes along what was typed for one that is seen %s, though it was not looked at in this visit',
    async (_, over) => {
      flow().setApplication(draft('app-1'));
      flow().saveDraft({ name: '李四', address: { detail: '人民大道' } });
      await reopen();
      flow().syncApplications([over], flow().application);
      expect(flow().draft).toEqual(emptyDraft);
      expect(window.localStorage.getItem(KEPT_KEY)).not.toMatch(/李四|人民大道/);
    },
  );

  it('of others changes nothing', () => {
    flow().setApplication(draft('app-1'));
    flow().syncApplications([submitted('app-2')], flow().application);
    expect(flow().application).toEqual(draft('app-1'));
  });
});
