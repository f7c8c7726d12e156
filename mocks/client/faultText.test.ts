import { createBackend } from '../server';
import { ENDPOINTS, FAULTS } from './choices';
import { type Fault, faultIn, faultText } from './faultText';

const every: Fault[] = FAULTS.flatMap(({ kind }) => [
  { kind },
  { kind, times: 3 },
  ...ENDPOINTS.flatMap((endpoint) => [
    { kind, endpoint },
    { kind, endpoint, times: 1 },
  ]),
]);

const lay = (fault: Fault) =>
  createBackend({ assetBase: '/' }).handle({
    method: 'PUT',
    path: '/__mock/fault',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });

test('every fault on every call is read as it was written, and is one that a world lays', () => {
  for (const fault of every) {
    const read = faultIn(faultText(fault));
    expect(read).toEqual(fault);
    expect(lay(read)).toMatchObject({ status: 200 });
  }
});

test.each([
  ['nothing', ''],
  ['hail', 'hail'],
  ['offline@', 'offline@'],
  ['offline@GET /nowhere', 'offline@GET /nowhere'],
  ['offline*0', 'offline*0'],
  ['offline*', 'offline*'],
  ['offline*-1', 'offline*-1'],
  ['offline*1.5', 'offline*1.5'],
  ['offline*3@GET /devices', 'offline*3@GET /devices'],
  ['offline*9999999999', 'offline*9999999999'],
  ['@GET /devices', '@GET /devices'],
  ['*3', '*3'],
  ['one of no end', '@'.repeat(50_000)],
])('%s is none', (_, text) => {
  expect(lay(faultIn(text))).toMatchObject({ status: 422 });
});
