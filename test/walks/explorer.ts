/** Goes every way there is from the beginning of a scenario, and notes which rows of the state machines it came by. */
import { findScenario } from '../../mocks/scenarios';
import { applicationTransitions, type EndpointName, orderTransitions, type Transition } from '../../src/contract';
import { bodyOf, isOnOrder, MOVE_NAMES, type MoveName } from './moves';
import type { SeenApplication, SeenOrder, Snapshot } from './snapshot';
import { MOVERS, openings } from './triggers';
import { type Beginning, Walk } from './walk';

/** What made a step: a call, or time. */
type Cause = EndpointName | 'time';

/** Longer than an instalment takes to fall due, in steps so short that two things never fall into one. */
const WAIT = { hours: 4, times: 210 };

/** What was come by. */
export interface Found {
  /** `DRAFT submit` and so on. */
  readonly applicationMoves: Set<string>;
  readonly orderMoves: Set<string>;
  /** Illegal calls and what they were made in, each refused as it should be. */
  readonly refusals: Set<string>;
  /** Where all ways on were gone. */
  readonly been: Set<string>;
}

function note<Status extends string, Trigger extends string>(
  moves: Set<string>,
  machine: readonly Transition<Status, Trigger>[],
  { from, to }: { readonly from: Status; readonly to: Status },
  isCause: (row: Transition<Status, Trigger>) => boolean,
): void {
  const rows = machine.filter((row) => row.from.includes(from) && row.to === to && isCause(row));
  const [row] = rows;
  if (row && rows.length === 1) moves.add(`${from} ${row.trigger}`);
}

/** Notes the rows that lead from one look to the next. */
function noteStep(found: Found, before: Snapshot, after: Snapshot, cause: Cause): void {
  const by = cause === 'time' ? {} : (MOVERS[cause] ?? {});
  for (const was of before.applications) {
    const to = after.applications.find(({ id }) => id === was.id)?.status;
    if (!to) continue;
    note(found.applicationMoves, applicationTransitions, { from: was.status, to }, (row) =>
      cause === 'time' ? row.by === 'world' : by.application?.includes(row.trigger) === true,
    );
  }
  for (const was of before.orders) {
    const now = after.orders.find(({ id }) => id === was.id);
    if (!now) continue;
    const isAnswered = now.inspection?.resolution !== undefined && !was.inspection?.resolution;
    note(found.orderMoves, orderTransitions, { from: was.status, to: now.status }, (row) => {
      if (cause !== 'time') return by.order?.includes(row.trigger) === true;
      return row.by === 'world' && (row.trigger !== 'answerDispute' || isAnswered);
    });
  }
}

/** As far as what can happen next depends on it. */
function stateOf(name: string, { applications, orders }: Snapshot): string {
  const { review, pay, findings, dispute, score } = findScenario(name) ?? {};
  const script = [review, pay, findings?.length, dispute, score];
  const ofApplication = ({ status, completedSteps, review: seen, face }: SeenApplication) => [
    status,
    ...(status === 'DRAFT' ? [completedSteps, face?.method] : [seen?.canAppeal, seen?.timeline.length]),
  ];
  const ofOrder = ({ status, inspection, installments, nextPayment, quotes }: SeenOrder) => [
    status,
    inspection?.disputed,
    inspection?.resolution && true,
    Math.min(2, installments.filter((one) => one.status === 'OVERDUE').length),
    nextPayment && true,
    quotes && quotes.renewals.length > 0,
  ];
  return JSON.stringify([script, applications.map(ofApplication), orders.map(ofOrder)]);
}

type Way = { readonly cause: Cause; readonly go: (walk: Walk) => void };

const canWait = <Status extends string>(machine: readonly Transition<Status, string>[], status: Status) =>
  machine.some(({ by, from }) => by === 'world' && from.includes(status));

/** The ways on that are to be gone, each on its own. Those that are illegal are tried at once: they change nothing. */
function waysOn(walk: Walk, found: Found): Way[] {
  const { applications, orders } = walk.seen;
  const ways: Way[] = [];
  const consider = (name: MoveName, id: string, statuses: Parameters<typeof openings>[1]) => {
    const go = (one: Walk) => {
      const order = one.seen.orders.find((each) => each.id === id);
      one.move(name, id, bodyOf(name, 0, order), 'explorer');
    };
    if (openings(name, statuses)) {
      ways.push({ cause: name, go });
    } else {
      go(walk);
      found.refusals.add(`${isOnOrder(name) ? statuses.order : statuses.application} ${name}`);
    }
  };
  for (const { id, status, orderId } of applications) {
    const order = orders.find((one) => one.id === orderId)?.status;
    for (const name of MOVE_NAMES.filter((one) => !isOnOrder(one))) consider(name, id, { application: status, order });
    if (order === 'TO_SIGN') ways.push({ cause: 'freezeDeposit', go: (one) => one.takeSensibleStep() });
  }
  for (const { id, status, applicationId } of orders) {
    const application = applications.find((one) => one.id === applicationId)?.status;
    for (const name of MOVE_NAMES.filter(isOnOrder)) consider(name, id, { application, order: status });
  }
  if (applications.some(({ status }) => status === 'DRAFT'))
    ways.push({ cause: 'time', go: (one) => one.takeSensibleStep() });
  return ways;
}

/** Lets time pass until something has changed. */
function wait(walk: Walk, found: Found, name: string): void {
  const { applications, orders } = walk.seen;
  const mayChange =
    applications.some(({ status }) => canWait(applicationTransitions, status)) ||
    orders.some(({ status }) => canWait(orderTransitions, status));
  const from = stateOf(name, walk.seen);
  for (let times = 0; mayChange && times < WAIT.times && stateOf(name, walk.seen) === from; times += 1) {
    const before = walk.seen;
    walk.doing((client) => client.advance({ advanceHours: WAIT.hours }), 'time');
    noteStep(found, before, walk.seen, 'time');
  }
}

/** Goes every way from the beginning, but none from a state that was come by before. */
export function explore(beginning: Beginning, found: Found): void {
  const { name } = beginning;
  const open: Walk[] = [Walk.begin(beginning)];
  for (let walk = open.pop(); walk; walk = open.pop()) {
    const state = stateOf(name, walk.seen);
    if (found.been.has(state)) continue;
    found.been.add(state);
    for (const { cause, go } of waysOn(walk, found)) {
      const fork = walk.fork();
      go(fork);
      noteStep(found, walk.seen, fork.seen, cause);
      open.push(fork);
    }
    wait(walk, found, name);
    open.push(walk);
  }
}
