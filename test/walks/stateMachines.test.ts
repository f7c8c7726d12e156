/** The state machines, row by row: every legal move is one that some scenario brings, every illegal call is refused. */
import { scenarios } from '../../mocks/scenarios';
import { creditScenarios } from '../../mocks/scenarios/credit';
import {
  APPLICATION_STATUSES,
  applicationTransitions,
  ORDER_STATUSES,
  orderTransitions,
  type Transition,
} from '../../src/contract';
import { explore, type Found } from './explorer';
import { isOnOrder, MOVE_NAMES } from './moves';
import { openings } from './triggers';

const found: Found = { applicationMoves: new Set(), orderMoves: new Set(), refusals: new Set(), been: new Set() };

beforeAll(() => {
  for (const { name } of creditScenarios) explore({ name, at: 'credit' }, found);
  for (const { name, past, fault, orderCount, deviceCount } of scenarios) {
    if (!fault && !orderCount && !deviceCount) explore(past ? { name } : { name, at: 'confirm' }, found);
  }
});

const movesOf = (machine: readonly Transition<string, string>[]) =>
  machine.flatMap(({ from, trigger }) => from.map((status) => `${status} ${trigger}`)).sort();

test('every legal move of an application is made somewhere', () => {
  expect([...found.applicationMoves].sort()).toEqual(movesOf(applicationTransitions));
});

test('every legal move of an order is made somewhere', () => {
  expect([...found.orderMoves].sort()).toEqual(movesOf(orderTransitions));
});

test.each(APPLICATION_STATUSES)(
  'an application that is %s refuses every call but those it is open to',
  (application) => {
    const order = application === 'APPROVED' ? 'TO_SIGN' : undefined;
    const shut = MOVE_NAMES.filter((name) => !isOnOrder(name) && !openings(name, { application, order }));
    expect(shut).not.toEqual([]);
    expect([...found.refusals]).toEqual(expect.arrayContaining(shut.map((name) => `${application} ${name}`)));
  },
);

test.each(ORDER_STATUSES)('an order that is %s refuses every call but those it is open to', (order) => {
  const application = order === 'CANCELLED' ? 'CLOSED' : 'APPROVED';
  const shut = MOVE_NAMES.filter((name) => isOnOrder(name) && !openings(name, { application, order }));
  expect(shut).not.toEqual([]);
  expect([...found.refusals]).toEqual(expect.arrayContaining(shut.map((name) => `${order} ${name}`)));
});
