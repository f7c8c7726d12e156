/** A typed client of the mocked backend, without a transport, and the calls of a user on their way. */
import * as v from 'valibot';
import type { Place } from '../mocks/scenarios/places';
import { createBackend } from '../mocks/server';
import type { Backend, BackendAnswer } from '../mocks/server/http/protocol';
import { table } from '../mocks/server/http/routes';
import { bodies } from '../mocks/walk/bodies';
import { type Move, type Outcome, takeStep } from '../mocks/walk/steps';
import {
  type Application,
  BASE_PATH,
  type EndpointAnswer,
  type EndpointBody,
  type EndpointName,
  type EndpointQuery,
  endpoints,
  type Problem,
  problem,
  type QueryValue,
  queryText,
  type StepId,
} from '../src/contract';
import { steps } from '../src/flow';
import { agreeingBody, buyoutOf, paymentOf, renewalOf } from './payments';

export interface CallInput<N extends EndpointName> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: EndpointQuery<N>;
  readonly body?: EndpointBody<N>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A user of one world. */
export interface TestUser {
  readonly backend: Backend;
  readonly headers: Readonly<Record<string, string>>;
  token: string;
}

export function newBackend(saved?: string): Backend {
  return createBackend({ assetBase: '/assets/devices/', saved });
}

/** A user of a backend's world; the world is named by headers, so that users of several can be at one backend. */
export function userOf(backend: Backend, scenario?: string, session?: string): TestUser {
  const headers = {
    ...(scenario ? { 'x-mock-scenario': scenario } : {}),
    ...(session ? { 'x-mock-session': session } : {}),
  };
  return { backend, headers, token: '' };
}

/** A user of a world that nobody else is in. */
export const newUser = (scenario?: string): TestUser => userOf(newBackend(), scenario);

/** Sends anything anywhere. */
export function send(
  user: TestUser,
  method: string,
  path: string,
  body?: string,
  headers: Readonly<Record<string, string>> = {},
): BackendAnswer {
  const authorization: Record<string, string> = user.token ? { authorization: `Bearer ${user.token}` } : {};
  return user.backend.handle({ method, path, headers: { ...user.headers, ...authorization, ...headers }, body });
}

/** The status and body of an answer that must have come. */
export function read(answer: BackendAnswer): {
  status: number;
  body: unknown;
  headers: Readonly<Record<string, string>>;
} {
  if (answer.kind !== 'answer') throw new Error(`No answer came: ${answer.kind}`);
  return { status: answer.status, body: JSON.parse(answer.body), headers: answer.headers };
}

function searchOf(query: Readonly<Record<string, QueryValue | undefined>>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, queryText(value));
  return search;
}

/** The path of an endpoint with its parameters in it. */
export function pathOf(name: EndpointName, params: Readonly<Record<string, string>> = {}): string {
  return BASE_PATH + table[name].path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}

/** Calls an endpoint as raw as it comes. */
export function callRaw<N extends EndpointName>(user: TestUser, name: N, input: CallInput<N> = {}): BackendAnswer {
  const { method, query: takesQuery } = table[name];
  const search = takesQuery && input.query ? `?${searchOf({ ...input.query })}` : '';
  return send(user, method, pathOf(name, input.params) + search, JSON.stringify(input.body), input.headers);
}

/** Calls an endpoint; its answer must be right: one of its statuses, and the contract's shape, with nothing beside it. */
export function call<N extends EndpointName>(user: TestUser, name: N, input: CallInput<N> = {}): EndpointAnswer<N> {
  return rightAnswer(name, callRaw(user, name, input));
}

function rightAnswer<N extends EndpointName>(name: N, answer: BackendAnswer): EndpointAnswer<N> {
  const { status, body } = read(answer);
  if (!table[name].status.includes(status)) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
  const parsed = v.parse(endpoints[name].response, body);
  expect(parsed).toEqual(body);
  return parsed as EndpointAnswer<N>;
}

/** Calls an endpoint that must refuse; the problem is complete and its status is its own. */
export function refusal<N extends EndpointName>(user: TestUser, name: N, input: CallInput<N> = {}): Problem {
  return problemIn(callRaw(user, name, input));
}

export function problemIn(answer: BackendAnswer): Problem {
  const { status, body, headers } = read(answer);
  const parsed = v.parse(problem, body);
  expect({ status: parsed.status, type: headers['content-type'] }).toEqual({
    status,
    type: 'application/problem+json',
  });
  return parsed;
}

/** One of the world's controls, below `/__mock`. */
export function control(user: TestUser, method: string, path: string, body?: unknown): Record<string, unknown> {
  const { status, body: answer } = read(
    send(user, method, `/__mock${path}`, body === undefined ? undefined : JSON.stringify(body)),
  );
  if (status !== 200) throw new Error(`${method} /__mock${path} answered ${status}: ${JSON.stringify(answer)}`);
  return Object(answer);
}

/** What Alipay answers on the device. */
export function native(user: TestUser, name: string, input: object, choice?: 'accept' | 'cancel') {
  return control(user, 'POST', '/native', { call: name, input, ...(choice ? { choice } : {}) });
}

export function advance(user: TestUser, move: { advanceHours: number } | { advanceWorkingDays: number }): void {
  control(user, 'POST', '/clock', move);
}

export function logIn(user: TestUser, authCode = 'code'): void {
  user.token = call(user, 'createSession', { body: { authCode } }).token;
}

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

/** From nothing to a step or the review, call by call in the world as it is. @returns the application's id. */
export function walkTo(user: TestUser, place: StepId | 'review'): string {
  logIn(user);
  const { id } = apply(user);
  for (const { id: step } of steps) {
    if (step === place) break;
    takeStep(step, (move) => make(user, id, move));
  }
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

export function statusOf(user: TestUser, id: string): string {
  return call(user, 'getApplication', { params: { id } }).status;
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
