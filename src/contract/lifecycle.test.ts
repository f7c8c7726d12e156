import { APPLICATION_STATUSES, ORDER_STATUSES } from './enums';
import {
  applicationTransitions,
  isFinal,
  isUnderReview,
  nextStatus,
  orderTransitions,
  type Transition,
} from './lifecycle';

type Machine = readonly Transition<string, string>[];

/** Every status that some run of moves leads to. */
function reachable(machine: Machine, from: string): Set<string> {
  const seen = new Set([from]);
  for (const status of seen) {
    for (const row of machine) if (row.from.includes(status)) seen.add(row.to);
  }
  return seen;
}

describe.each<[string, Machine, readonly string[], string, string[]]>([
  ['application', applicationTransitions, APPLICATION_STATUSES, 'DRAFT', ['CLOSED']],
  ['order', orderTransitions, ORDER_STATUSES, 'TO_SIGN', ['FINISHED', 'BOUGHT_OUT', 'CANCELLED']],
])('the life of an %s', (_, machine, statuses, first, last) => {
  it('reaches every status', () => {
    expect([...reachable(machine, first)].sort()).toEqual([...statuses].sort());
  });

  it('ends where it should and nowhere else', () => {
    expect(statuses.filter((status) => isFinal(machine, status))).toEqual(last);
  });

  it('can come to an end from everywhere', () => {
    for (const status of statuses) {
      expect([...reachable(machine, status)].some((reached) => last.includes(reached))).toBe(true);
    }
  });

  it('leads to one status for each status and trigger', () => {
    const moves = machine.flatMap((row) => row.from.map((status) => `${status} ${row.trigger}`));
    expect(new Set(moves).size).toBe(moves.length);
  });

  it('refuses every move that no row allows', () => {
    const triggers = new Set(machine.map((row) => row.trigger));
    for (const status of statuses) {
      for (const trigger of triggers) {
        const row = machine.find((candidate) => candidate.trigger === trigger && candidate.from.includes(status));
        expect(nextStatus(machine, status, trigger)).toBe(row?.to);
      }
    }
  });
});

it.each([
  ['DRAFT', 'submit', 'AUTO_REVIEW'],
  ['AUTO_REVIEW', 'wantPerson', 'MANUAL_REVIEW'],
  ['NEED_SUPPLEMENT', 'supplement', 'AUTO_REVIEW'],
  ['REJECTED', 'appeal', 'MANUAL_REVIEW'],
  ['MANUAL_REVIEW', 'rejectFinally', 'CLOSED'],
  ['CREDIT_REJECTED', 'submit', undefined],
  ['APPROVED', 'submit', undefined],
  ['CLOSED', 'appeal', undefined],
] as const)('an application that is %s: %s leads to %s', (from, trigger, to) => {
  expect(nextStatus(applicationTransitions, from, trigger)).toBe(to);
});

it.each([
  ['TO_SIGN', 'freezeDeposit', 'TO_SHIP'],
  ['OVERDUE', 'pay', 'RENTING'],
  ['INSPECTED', 'dispute', 'INSPECTED'],
  ['SHIPPED', 'cancel', undefined],
  ['TO_SHIP', 'freezeDeposit', undefined],
] as const)('an order that is %s: %s leads to %s', (from, trigger, to) => {
  expect(nextStatus(orderTransitions, from, trigger)).toBe(to);
});

it.each(APPLICATION_STATUSES)('%s is under review where a result is awaited', (status) => {
  expect(isUnderReview(status)).toBe(nextStatus(applicationTransitions, status, 'approve') !== undefined);
});
