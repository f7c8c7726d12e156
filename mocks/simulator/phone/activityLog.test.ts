import { createJournal } from './activityLog';

const write = (bytes: number) => ({ kind: 'setData', page: 'p', bytes, paths: {} }) as const;

test('entries are numbered, timed, and completed later', () => {
  const activityLog = createJournal(() => 12.6);
  const amend = activityLog.add({ kind: 'request', method: 'GET', url: '/x' });
  activityLog.add({ kind: 'call', name: 'toast', params: {} });
  amend({ status: 200, milliseconds: 5 });
  expect(activityLog.store.getState().entries).toEqual([
    { kind: 'request', method: 'GET', url: '/x', status: 200, milliseconds: 5, id: 1, at: 13 },
    { kind: 'call', name: 'toast', params: {}, id: 2, at: 13 },
  ]);
});

test('the oldest are dropped, the totals still hold them', () => {
  const activityLog = createJournal(() => 0);
  for (let one = 0; one < 3_005; one++) activityLog.add(write(2));
  const { entries, totals } = activityLog.store.getState();
  expect(entries).toHaveLength(3_000);
  expect(entries[0]?.id).toBe(6);
  expect(totals).toEqual({ calls: 3_005, bytes: 6_010 });
});

test('clearing keeps the totals, and what is completed afterwards brings nothing back', () => {
  const activityLog = createJournal(() => 0);
  const amend = activityLog.add(write(5));
  activityLog.clear();
  amend({ milliseconds: 1 });
  expect(activityLog.store.getState()).toEqual({ entries: [], totals: { calls: 1, bytes: 5 } });
});
