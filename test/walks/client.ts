/** A client that takes right answers and refusals alike, and holds each against the contract. */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Backend, BackendAnswer } from '../../mocks/server/http/protocol';
import { table } from '../../mocks/server/http/routes';
import type { Move, Outcome } from '../../mocks/walk/steps';
import {
  type EndpointAnswer,
  type EndpointName,
  endpoints,
  PROBLEM_STATUS,
  type Problem,
  type ProblemCode,
  problem,
} from '../../src/contract';
import { type CallInput, callRaw, control, pathOf, read, send, type TestUser, userOf } from '../mockedBackend';

/** What any call may be refused with, besides what its endpoint names. */
const ALWAYS: readonly ProblemCode[] = ['UNAUTHENTICATED', 'NOT_FOUND', 'INVALID', 'BAD_JSON'];

export type Answer<N extends EndpointName> =
  | { readonly body: EndpointAnswer<N>; readonly problem?: undefined }
  | { readonly problem: Problem; readonly body?: undefined };

function matched<S extends v.GenericSchema>(schema: S, body: unknown, what: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new Error(`${what} breaks the contract: ${JSON.stringify(v.flatten(parsed.issues))}`);
  if (!isDeepStrictEqual(parsed.output, body)) throw new Error(`${what} holds what the contract does not name`);
  return parsed.output;
}

export class Client {
  readonly user: TestUser;

  constructor(backend: Backend) {
    this.user = userOf(backend);
  }

  /** Makes a call. Whatever it answers has to be one of the endpoint's answers. */
  ask<N extends EndpointName>(name: N, input: CallInput<N> = {}): Answer<N> {
    return this.heard(name, callRaw(this.user, name, input));
  }

  /** Makes a move of the walk about an application. What a person is asked on the device they agree to. */
  make(id: string, move: Move): Outcome {
    if ('native' in move) return { answer: this.native(move.native, move.input, 'accept') };
    const { endpoint, body: sent } = move;
    const path = pathOf(endpoint, { ...move.params, id });
    const headers = { 'idempotency-key': 'sensible' };
    const { body, problem: refused } = this.heard(
      endpoint,
      send(this.user, table[endpoint].method, path, JSON.stringify(sent), headers),
    );
    return { answer: Object(body ?? refused), isRefused: refused !== undefined };
  }

  private heard<N extends EndpointName>(name: N, answer: BackendAnswer): Answer<N> {
    const { status, body } = read(answer);
    if (table[name].status.includes(status)) return { body: matched(endpoints[name].response, body, name) };
    const refused = matched(problem, body, `${name}, refused,`);
    const documented = [...ALWAYS, ...(table[name].problems ?? [])];
    if (!documented.includes(refused.code) || status !== PROBLEM_STATUS[refused.code]) {
      throw new Error(`${name} may not answer ${status} ${refused.code}`);
    }
    return { problem: refused };
  }

  /** As `ask`, of a call that can't be refused. */
  get<N extends EndpointName>(name: N, input: CallInput<N> = {}): EndpointAnswer<N> {
    const { body, problem: refused } = this.ask(name, input);
    if (refused) throw new Error(`${name} is refused: ${JSON.stringify(refused)}`);
    return body;
  }

  logIn(): void {
    this.user.token = this.get('createSession', { body: { authCode: 'code' } }).token;
  }

  /** One of the world's controls, below `/__mock`. */
  control(method: string, path: string, body?: unknown): Record<string, unknown> {
    return control(this.user, method, path, body);
  }

  advance(move: { advanceHours: number } | { advanceWorkingDays: number }): void {
    this.control('POST', '/clock', move);
  }

  native(call: string, input: object, choice?: 'accept' | 'cancel'): Record<string, unknown> {
    return this.control('POST', '/native', { call, input, ...(choice ? { choice } : {}) });
  }
}
