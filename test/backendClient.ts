/** A typed client of the mocked backend, without a transport. */
import * as v from 'valibot';
import { createBackend } from '../mocks/server';
import type { Backend, BackendAnswer } from '../mocks/server/http/protocol';
import { table } from '../mocks/server/http/routes';
import {
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
} from '../src/contract';

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

export function rightAnswer<N extends EndpointName>(name: N, answer: BackendAnswer): EndpointAnswer<N> {
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
