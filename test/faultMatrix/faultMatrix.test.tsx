/**
 * Every fault on every call, and the app closed in the middle of every call. `npm run faults:app` goes through all of
 * them and prints the figures; `npm test` through one of each endpoint and kind.
 */
import type { EndpointName } from '@/contract';
import { domUsers } from '../drivers/domUsers';
import { closingCells, faultCells, nameOf } from './cells';
import { accountWithout, closeInCall, meetFault } from './walkCell';

const newUser = domUsers();

const { FAULT_MATRIX } = process.env;
/** Of all cells those that `npm test` takes, so that each endpoint meets several kinds and each kind many endpoints. */
const chosen = <T,>(cells: readonly T[], step: number) =>
  FAULT_MATRIX === 'all' ? cells : cells.filter((_, index) => index % step === 0);

const faultless = new Map<EndpointName, unknown>();
async function expectedAccount(endpoint: EndpointName): Promise<unknown> {
  if (!faultless.has(endpoint)) faultless.set(endpoint, await accountWithout(newUser(), endpoint));
  return faultless.get(endpoint);
}

describe('a fault is said, loses nothing, and is over once it is lifted', () => {
  test.each(chosen(faultCells, 25).map((cell) => ({ name: nameOf(cell), cell })))('$name', async ({ cell }) => {
    const expected = await expectedAccount(cell.endpoint);
    expect(await meetFault(newUser(), cell)).toEqual(expected);
  });
});

describe('closed in the middle of a call, the app goes on when it is opened again', () => {
  test.each(chosen(closingCells, 8).map((cell) => ({ name: nameOf(cell), cell })))('$name', async ({ cell }) => {
    const expected = await expectedAccount(cell.endpoint);
    expect(await closeInCall(newUser(), cell)).toEqual(expected);
  });
});
