/** Users of the mocked backend on their way: applying, applied, renting. */
import type { Place } from '../mocks/scenarios/places';
import { table } from '../mocks/server/http/routes';
import { bodies } from '../mocks/walk/bodies';
import { type Move, type Outcome, takeStep } from '../mocks/walk/steps';
import { type Application, BASE_PATH, type EndpointBody, type EndpointName, type StepId } from '../src/contract';
import { steps } from '../src/flow';
import {
  advance,
  call,
  control,
  logIn,
  native,
  newBackend,
  newUser,
  pathOf,
  problemIn,
  read,
  rightAnswer,
  send,
  type TestUser,
  userOf,
} from './backendClient';
import { agreeingBody, buyoutOf, paymentOf, renewalOf } from './payments';

export * from './backendClient';

/** Applies for the first device in stock. */
export function apply(user: TestUser): Application {
  const card = call(user, 'listDevices', { query: {} }).items.find(({ inStock }) => inStock);
  const device = call(user, 'getDevice', { params: { id: card?.id ?? '' } });
  const body = {
    deviceId: device.id,
    skuId: device.skus[0]?.id ?? '',
    planId: device.plans[0]?.id ?? '',
    addOnIds: device.addOns.slice(0, 1).map(({ id }) => id),
  };
  return call(user, 'createApplication', { body });
}

/** One face verification, from consent to the server's word. */
export function tryFace(user: TestUser, id: string, choice?: 'accept' | 'cancel') {
  const { certifyId } = call(user, 'startFaceVerification', { params: { id }, body: { consent: true } });
  const { resultStatus } = native(user, 'startAPVerify', { certifyId }, choice);
  return { resultStatus, ...call(user, 'getFaceVerification', { params: { id, certifyId } }) };
}

export function submit(user: TestUser, id: string, key = 'key-1') {
  const body = { agreementVersion: '1', accepted: true } as const;
  return call(user, 'submitApplication', { params: { id }, body, headers: { 'idempotency-key': key } });
}

/** Makes a move of the walk. @throws Error where it is refused, and nothing leads on from there. */
function make(user: TestUser, id: string, move: Move): Outcome {
  if ('native' in move) return { answer: native(user, move.native, move.input) };
  const path = pathOf(move.endpoint, { ...move.params, id });
  const headers = { 'idempotency-key': 'key-1' };
  const answer = send(user, table[move.endpoint].method, path, JSON.stringify(move.body), headers);
  const isRefused = read(answer).status >= 400;
  const body = isRefused && move.refused ? problemIn(answer) : rightAnswer(move.endpoint, answer);
  return { answer: Object(body), isRefused };
}

/** Takes the steps of an application from one on, up to another or to the review. */
function walk(user: TestUser, id: string, from: StepId, place: StepId | 'review' = 'review'): void {
  const ids = steps.map((step) => step.id);
  const end = place === 'review' ? ids.length : ids.indexOf(place);
  for (const step of ids.slice(ids.indexOf(from), end)) takeStep(step, (move) => make(user, id, move));
}

/** From nothing to a step or the review, call by call in the world as it is. @returns the application's id. */
export function walkTo(user: TestUser, place: StepId | 'review'): string {
  logIn(user);
  const { id } = apply(user);
  walk(user, id, 'credit', place);
  return id;
}

/** What a user does about the application or order that `params` name, as time passes. */
function doings(user: TestUser, params: { readonly id: string }) {
  const headers = { 'idempotency-key': 'key-1' };
  return {
    user,
    params,
    /** Makes a call about it, with the sample of its body where none is given. */
    ask: <N extends EndpointName>(name: N, body: EndpointBody<N> = bodies[name]) =>
      call(user, name, { params, body, headers }),
    /** As `ask`, of a call that must be refused. */
    refused: (name: EndpointName, body: unknown = bodies[name]) =>
      problemIn(send(user, table[name].method, pathOf(name, params), JSON.stringify(body), headers)),
    pass: (hours: number) => advance(user, { advanceHours: hours }),
    passDays: (workingDays: number) => advance(user, { advanceWorkingDays: workingDays }),
  };
}

/** A user's application. */
export function owning(user: TestUser, id: string) {
  const one = doings(user, { id });
  return {
    ...one,
    application: () => one.ask('getApplication'),
    status: () => one.ask('getApplication').status,
    review: () => one.ask('getReview'),
    codes: () => one.ask('getReview').timeline.map(({ code }) => code),
    /** Takes the steps from one on, and submits. */
    submitFrom: (step: StepId) => walk(user, id, step),
    endCall: (outcome: string) => control(user, 'POST', '/call', { outcome }),
    /** The same in a world that was saved and read again, by a backend with another key for its hashes. */
    restarted: (backend = newBackend(user.backend.save())) => owning({ ...user, backend }, id),
  };
}

/** A user whose application stands at a place of a scenario, where the world's own control has led it. */
export function begun(scenario: string, at: Place, backend = newBackend()) {
  const user = userOf(backend);
  const { applicationId } = control(user, 'PUT', '/scenario', { name: scenario, at });
  logIn(user);
  return owning(user, String(applicationId));
}

/** The path of an endpoint with the same id in place of each parameter. */
export function filled(name: EndpointName, id = 'nothing'): string {
  return BASE_PATH + table[name].path.replace(/\{\w+\}/g, id);
}

/** The sample body of an endpoint, as it is sent. */
export function sample(name: EndpointName): string | undefined {
  return JSON.stringify(bodies[name]);
}

/** A user whose application is submitted, and for the order's endpoints approved; and the endpoint's path with its id. */
export function readyFor(name: EndpointName): { user: TestUser; path: string; id: string } {
  const user = newUser();
  const id = walkTo(user, 'review');
  if (!table[name].path.startsWith('/orders')) return { user, path: filled(name, id), id };
  advance(user, { advanceWorkingDays: 1 });
  const orderId = call(user, 'getApplication', { params: { id } }).orderId ?? '';
  return { user, path: filled(name, orderId), id: orderId };
}

/** A user whose account holds the order of a scenario, as the scenario begins. */
export function holding(scenario: string) {
  const user = newUser();
  const { orderId } = control(user, 'PUT', '/scenario', { name: scenario, at: 'order' });
  logIn(user);
  const one = doings(user, { id: String(orderId) });
  const order = () => one.ask('getOrder');
  return {
    ...one,
    order,
    pay: (number?: number) => one.ask('payOrder', paymentOf(order(), number)),
    sendBack: (method: 'PICKUP' | 'DROP_OFF' = 'PICKUP') => one.ask('returnDevice', { method }),
    buyOut: () => one.ask('buyOut', buyoutOf(order())),
    renew: (months: number) => one.ask('renewLease', renewalOf(order(), months)),
    /** A call that must be refused, though it agrees to what the order says. */
    refused: (name: EndpointName, body: unknown = agreeingBody(name, order())) => one.refused(name, body),
  };
}
