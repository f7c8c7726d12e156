import { calledBackIn, writesIn } from './lineMessages';

const line = (data: unknown) => JSON.stringify({ data });

test('every write of a message is found, with the callbacks it owes', () => {
  const write = { m: 'receiveData', a: [{ pendingData: [{ d: { a: 1 } }, { d: { 'b.[0]': null } }] }], s: 7, e: 'x' };
  expect(writesIn(line([{ m: 'startRender', a: [] }, write]))).toEqual([
    { patch: { a: 1 }, callbacks: [7] },
    { patch: { 'b.[0]': null }, callbacks: [7] },
  ]);
  expect(writesIn(line({ ...write, s: undefined }))).toHaveLength(2);
});

test('callbacks that a view calls are found', () => {
  const call = { c: 'self', m: 'invokeCallback', a: [7, { some: 'answer' }] };
  expect(calledBackIn(line(call))).toEqual([7]);
  expect(calledBackIn(line([call, { ...call, a: [8] }, { ...call, c: 'page' }, { ...call, a: ['9'] }]))).toEqual([
    7, 8,
  ]);
});

test.each([
  undefined,
  7,
  {},
  '',
  '{',
  'null',
  '[]',
  '{"data":null}',
  '{"data":[null,7]}',
  line({ m: 'receiveData' }),
  line({ m: 'receiveData', a: [null] }),
  line({ m: 'receiveData', a: [{ pendingData: [null, { d: 7 }] }] }),
  line({ c: 'self', m: 'invokeCallback' }),
])('%j holds neither', (data) => {
  expect(writesIn(data)).toEqual([]);
  expect(calledBackIn(data)).toEqual([]);
});
