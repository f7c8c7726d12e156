import { type Draft, draftFor, emptyDraft, keptDrafts } from './draft';

const typed = (applicationId: string | undefined, name = '李四'): Draft => ({ ...emptyDraft, applicationId, name });

describe('the drafts to keep', () => {
  it('leave out one into which nothing was typed', () => {
    expect(keptDrafts([emptyDraft])).toEqual([]);
  });

  it('begin empty in every field', () => {
    expect([emptyDraft.name, ...Object.values(emptyDraft.address)].join('')).toBe('');
  });

  it('have one whose texts were taken out again, where it names its application', () => {
    const cleared = typed('app-1', '');
    expect(keptDrafts([cleared])).toEqual([cleared]);
  });

  it('have one with nothing but a name', () => {
    expect(keptDrafts([typed(undefined)])).toEqual([typed(undefined)]);
  });

  it.each(['province', 'city', 'district', 'detail'])('have one with nothing but a %s', (part) => {
    const draft: Draft = { ...emptyDraft, address: { ...emptyDraft.address, [part]: '某处' } };
    expect(keptDrafts([draft])).toEqual([draft]);
  });

  it('have the first of several for one application', () => {
    expect(keptDrafts([typed('app-1', '新'), typed('app-2'), typed('app-1', '旧')])).toEqual([
      typed('app-1', '新'),
      typed('app-2'),
    ]);
  });

  it('are those of the last five applications', () => {
    const six = ['1', '2', '3', '4', '5', '6'].map((id) => typed(`app-${id}`));
    expect(keptDrafts(six)).toEqual(six.slice(0, 5));
  });
});

test('the draft for an application is its own, or none', () => {
  const drafts = [typed('app-1', '甲'), typed('app-2', '乙')];
  expect(draftFor(drafts, 'app-2')?.name).toBe('乙');
  expect(draftFor(drafts, 'app-3')).toBeUndefined();
});
