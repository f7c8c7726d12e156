import * as v from 'valibot';
import { type EndpointAnswer, type EndpointName, endpoints, type Problem, problem } from '@/contract';
import { backendOrigin, type Cancel, type PlatformAnswer, PlatformError, send } from '@/platform';
import { ApiError } from './apiError';
import { rateLimitedMessage } from './messages';

/** How long one try may take, milliseconds. */
export const TIMEOUT = 10_000;

/** One request, ready to go. */
export interface Prepared<N extends EndpointName> {
  readonly name: N;
  /** With the query. */
  readonly path: string;
  readonly body?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly cancel?: Cancel | undefined;
}

/** Sends once and tells what came of it; it does not try again. */
export async function exchange<N extends EndpointName>(
  prepared: Prepared<N>,
  token: string | undefined,
): Promise<EndpointAnswer<N>> {
  const { name, body, cancel } = prepared;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  if (prepared.idempotencyKey !== undefined) headers['idempotency-key'] = prepared.idempotencyKey;
  try {
    const url = `${backendOrigin()}${prepared.path}`;
    const answer = await send({ url, method: endpoints[name].method, headers, body, timeoutMs: TIMEOUT, cancel });
    if (answer.status >= 400) throw refusalOf(name, answer);
    return checked(name, answer);
  } catch (failure) {
    throw failure instanceof PlatformError ? new ApiError(name, failure.kind) : failure;
  }
}

/** The JSON of an answer, or `undefined`, which JSON cannot hold. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checked<N extends EndpointName>(name: N, answer: PlatformAnswer): EndpointAnswer<N> {
  const statuses: readonly number[] = endpoints[name].status;
  if (!statuses.includes(answer.status)) throw new ApiError(name, 'contract', { broken: ['(status)'] });
  const json = parsed(answer.text);
  if (json === undefined) throw new ApiError(name, 'contract', { broken: ['(JSON)'] });
  const result = v.safeParse(endpoints[name].response, json);
  if (result.success) return result.output;
  throw new ApiError(name, 'contract', { broken: result.issues.map((issue) => v.getDotPath(issue) ?? '(whole)') });
}

/** `Retry-After` as seconds; its other form, a date, would need the server's clock, and is not used. */
function retryAfter(answer: PlatformAnswer): number | undefined {
  const given = answer.headers['retry-after'];
  return given !== undefined && /^\d{1,6}$/.test(given.trim()) ? Number(given) : undefined;
}

function refusalOf(name: EndpointName, answer: PlatformAnswer): ApiError {
  const result = v.safeParse(problem, parsed(answer.text));
  const told: Partial<Problem> = result.success ? result.output : {};
  if (answer.status >= 500) return new ApiError(name, 'server', { code: told.code });
  if (answer.status === 429) {
    const seconds = retryAfter(answer);
    const message = seconds === undefined ? undefined : rateLimitedMessage(seconds);
    return new ApiError(name, 'rate-limited', { code: 'RATE_LIMITED', message, retryAfter: seconds });
  }
  if (answer.status === 408) return new ApiError(name, 'timeout', { code: told.code });
  if (answer.status === 401) return new ApiError(name, 'unauthenticated', { code: 'UNAUTHENTICATED' });
  if (!result.success) return new ApiError(name, 'contract', { broken: ['(problem)'] });
  return new ApiError(name, 'problem', told);
}
