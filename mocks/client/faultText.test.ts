import { createBackend } from '../server';
import { ENDPOINTS, FAULTS } from './choices';
import { controlNow, faultCall } from './controls';
import { type Fault, faultIn, faultText } from './faultText';

const every: Fault[] = FAULTS.flatMap(({ kind }) => [
  { kind },
  { kind, times: 3 },
  ...ENDPOINTS.flatMap((endpoint) => [
    { kind, endpoint },
    { kind, endpoint, times: 1 },
  ]),
]);

const lay = (text: string) => controlNow(createBackend({ assetBase: '/' }), ...faultCall(text));

test('every fault on every call is read as it was written, and is one that a world lays', () => {
  for (const fault of every) {
    expect(faultIn(faultText(fault))).toEqual(fault);
    expect(lay(faultText(fault))).toEqual(fault);
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
  expect(() => lay(text)).toThrow('（422）');
});
