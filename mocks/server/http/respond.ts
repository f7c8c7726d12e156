import type { ProblemCode } from '@/contract';
import { FAULT_PROBLEMS, RETRY_AFTER_SECONDS, SLOW_MS, strike } from '../controls/faults';
import { malform } from '../controls/malformed';
import { answer, type Outcome, userOf } from '../core';
import type { Environment } from '../handler';
import type { World } from '../world';
import { problemBody } from './problems';
import type { BackendAnswer, BackendRequest, WholeAnswer } from './protocol';
import { byteLength, splitPath } from './request';
import { matchRoute, methodsAt, table } from './routes';

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const PROBLEM_TYPE = { 'content-type': 'application/problem+json' };

/** What HTTP wants beside a problem's status: how to log in, and which encodings are taken (RFC 9110, 11.6.1 and 12.5.3). */
const PROBLEM_HEADERS: Partial<Record<ProblemCode, Readonly<Record<string, string>>>> = {
  UNAUTHENTICATED: { 'www-authenticate': 'Bearer' },
  UNSUPPORTED_MEDIA_TYPE: { 'accept-encoding': 'identity' },
};

/** A right answer of a control or an endpoint, on the wire. */
export function jsonAnswer(status: number, body: unknown): WholeAnswer {
  return { kind: 'answer', status, headers: JSON_TYPE, body: JSON.stringify(body), delayMs: 0 };
}

/** An error answer on the wire. */
export function problemAnswer(
  problem: ReturnType<typeof problemBody>,
  headers: Record<string, string> = {},
): WholeAnswer {
  return {
    kind: 'answer',
    status: problem.status,
    headers: { ...PROBLEM_TYPE, ...PROBLEM_HEADERS[problem.code], ...headers },
    body: JSON.stringify(problem),
    delayMs: 0,
  };
}

export function codeAnswer(code: ProblemCode, headers?: Record<string, string>): WholeAnswer {
  return problemAnswer(problemBody(code), headers);
}

/**
 * The answer to a method that an address has no call for: 404 where it has none at all, to OPTIONS what there is, otherwise
 * 405 with it.
 *
 * @param methods those that the address has calls for.
 */
export function methodAnswer(method: string, methods: readonly string[]): WholeAnswer {
  if (methods.length === 0) return codeAnswer('NOT_FOUND');
  const all = methods.map((one) => (one === 'GET' ? 'GET, HEAD' : one)).concat('OPTIONS');
  const headers = { allow: all.join(', ') };
  if (method !== 'OPTIONS') return codeAnswer('METHOD_NOT_ALLOWED', headers);
  return { kind: 'answer', status: 204, headers, body: '', delayMs: 0 };
}

/** An answer as HEAD gets it: all of it but its body. */
export function withoutBody(answer: BackendAnswer): BackendAnswer {
  if (answer.kind !== 'answer') return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-length': String(byteLength(answer.body)) },
    body: '',
  };
}

/** An answer, and the world after it. */
export interface Response {
  readonly answer: BackendAnswer;
  readonly world: World;
}

function onWire(outcome: Outcome, world: World): Response {
  if ('problem' in outcome) return { answer: problemAnswer(outcome.problem), world: outcome.world ?? world };
  return { answer: jsonAnswer(outcome.status, outcome.body), world: outcome.world };
}

/** Answers one call of the product's API, as the fault that strikes it lets it. */
export function respond(request: BackendRequest, world: World, env: Environment): Response {
  const { path, query } = splitPath(request.path);
  const route = matchRoute(request.method, path);
  const call = { name: route?.name, isAuthenticated: userOf(request, world) !== undefined };
  const struck = strike(world, call);
  const { fault } = struck;
  if (fault?.kind === 'offline') return { answer: { kind: 'disconnect', delayMs: 0 }, world: struck.world };
  if (fault?.kind === 'timeout') return { answer: { kind: 'hang' }, world: struck.world };
  const code = fault && FAULT_PROBLEMS[fault.kind];
  if (code) {
    const headers = code === 'RATE_LIMITED' ? { 'retry-after': RETRY_AFTER_SECONDS } : undefined;
    return { answer: codeAnswer(code, headers), world: struck.world };
  }

  if (fault?.kind === 'malformed' && route) {
    const outcome = answer(request, route, query, world, env);
    // What is refused is told as it is, and uses up none of the fault.
    if ('problem' in outcome) return onWire(outcome, world);
    const body = malform(table[route.name].response, outcome.body, fault.struck);
    const spoiled = { kind: 'answer', status: outcome.status, headers: JSON_TYPE, body, delayMs: 0 } as const;
    return { answer: spoiled, world: strike(outcome.world, call).world };
  }
  const response = route
    ? onWire(answer(request, route, query, struck.world, env), struck.world)
    : {
        answer: methodAnswer(request.method, methodsAt(path)),
        world: fault?.kind === 'malformed' ? world : struck.world,
      };
  if (fault?.kind !== 'slow' || response.answer.kind !== 'answer') return response;
  return { ...response, answer: { ...response.answer, delayMs: SLOW_MS } };
}
