/** A typed client of the mocked backend, without a transport, and the calls of a user on their way. */
import * as v from 'valibot';
import { createBackend } from '../mocks/server';
import type { Backend, BackendAnswer } from '../mocks/server/http/protocol';
import {
  type Application,
  BASE_PATH,
  type Endpoint,
  type EndpointAnswer,
  type EndpointBody,
  type EndpointName,
  type EndpointQuery,
  endpoints,
  type Problem,
  problem,
  type QueryValue,
  queryText,
} from '../src/contract';
import { steps } from '../src/flow';
import { agreeingBody, buyoutOf, paymentOf, renewalOf } from './payments';
import { bodies, PROFILE } from './samples';

const table: Readonly<Record<EndpointName, Endpoint>> = endpoints;

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

/** Calls an endpoint as raw as it comes. */
export function callRaw<N extends EndpointName>(user: TestUser, name: N, input: CallInput<N> = {}): BackendAnswer {
  const { method, path, query: takesQuery } = table[name];
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(input.params?.[key] ?? ''));
  const search = takesQuery && input.query ? `?${searchOf({ ...input.query })}` : '';
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  return send(user, method, BASE_PATH + filled + search, body, input.headers);
}

/** Calls an endpoint; its answer must be right: one of its statuses, and the contract's shape, with nothing beside it. */
export function call<N extends EndpointName>(user: TestUser, name: N, input: CallInput<N> = {}): EndpointAnswer<N> {
  const { status, body } = read(callRaw(user, name, input));
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

/** From nothing to a draft whose credit is checked. */
export function walkToFace(user: TestUser): string {
  logIn(user);
  const { id } = apply(user);
  call(user, 'checkCredit', { params: { id }, body: { consent: true } });
  return id;
}

/** On to a profile still to be given, by whatever face tries the scenario wants. */
export function walkToProfile(user: TestUser): string {
  const id = walkToFace(user);
  for (let tries = 0; tries < 3; tries += 1) if (tryFace(user, id).passed === 'T') return id;
  call(user, 'requestManualVerification', { params: { id }, body: {} });
  return id;
}

/** On to the confirmation. */
export function walkToConfirm(user: TestUser): string {
  const id = walkToProfile(user);
  const first = callRaw(user, 'saveProfile', { params: { id }, body: PROFILE });
  if (read(first).status === 422) call(user, 'saveProfile', { params: { id }, body: { ...PROFILE, name: '李安娜' } });
  for (const { endpoints: names } of steps.slice(steps.findIndex((step) => step.id === 'profile') + 1, -1)) {
    for (const name of names) call(user, name, { params: { id }, body: bodies[name] });
  }
  return id;
}

/** On to the review. */
export function walkToReview(user: TestUser): string {
  const id = walkToConfirm(user);
  submit(user, id);
  return id;
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
  return bodies[name] === undefined ? undefined : JSON.stringify(bodies[name]);
}

/** A user whose application is submitted, and for the order's endpoints approved; and the endpoint's path with its id. */
export function readyFor(name: EndpointName): { user: TestUser; path: string; id: string } {
  const user = newUser();
  const id = walkToReview(user);
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
  const params = { id: String(orderId) };
  const order = () => call(user, 'getOrder', { params });
  return {
    user,
    params,
    order,
    pay: (number?: number) => call(user, 'payOrder', { params, body: paymentOf(order(), number) }),
    sendBack: (method: 'PICKUP' | 'DROP_OFF' = 'PICKUP') => call(user, 'returnDevice', { params, body: { method } }),
    buyOut: () => call(user, 'buyOut', { params, body: buyoutOf(order()) }),
    renew: (months: number) => call(user, 'renewLease', { params, body: renewalOf(order(), months) }),
    refused: (name: EndpointName) => {
      const body = JSON.stringify(agreeingBody(name, order()));
      return problemIn(send(user, table[name].method, filled(name, params.id), body));
    },
    pass: (hours: number) => advance(user, { advanceHours: hours }),
  };
}
