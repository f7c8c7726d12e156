import * as v from 'valibot';
import {
  type Endpoint,
  type EndpointAnswer,
  type EndpointBody,
  type EndpointName,
  type EndpointParams,
  type EndpointQuery,
  endpoints,
  fieldMessages,
  type QueryValue,
} from '@/contract';
import { type Cancel, tellOtherTabs } from '@/platform';
import { pathOf } from './address';
import { ApiError } from './apiError';
import { exchange, type Prepared } from './exchange';
import { keyFor, renewKey } from './idempotency';
import { withRetries } from './retry';
import { currentToken, forgetSession } from './session';

type ParamsPart<N extends EndpointName> = keyof EndpointParams<N> extends never
  ? { readonly params?: undefined }
  : { readonly params: EndpointParams<N> };
type QueryPart<N extends EndpointName> =
  EndpointQuery<N> extends undefined
    ? { readonly query?: undefined }
    : { readonly query?: EndpointQuery<N> | undefined };
type BodyPart<N extends EndpointName> =
  EndpointBody<N> extends undefined ? { readonly body?: undefined } : { readonly body: EndpointBody<N> };

/** The input as any endpoint may have it. */
interface Parts {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | undefined;
  readonly body?: unknown;
  /** Instead of the key that `call` keeps by itself for the endpoints that want one. */
  readonly idempotencyKey?: string | undefined;
}

/** What an endpoint wants: the parameters of its path, its query, its body; each part only where the endpoint has it. */
export type CallInput<N extends EndpointName> = Parts & ParamsPart<N> & QueryPart<N> & BodyPart<N>;

export interface CallOptions {
  /** Aborts the request and the pauses between tries. A login under way goes on: others may wait for it. */
  readonly cancel?: Cancel | undefined;
}

/** Checks a part of the input by the schema the backend checks it by; a form error is found before the network. */
function checkedPart(name: EndpointName, schema: v.GenericSchema | undefined, input: unknown): unknown {
  if (!schema) return undefined;
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  throw new ApiError(name, 'problem', { code: 'INVALID', fields: fieldMessages(result.issues) });
}

function prepare<N extends EndpointName>(name: N, input: Parts, cancel: Cancel | undefined): Prepared<N> {
  const endpoint: Endpoint = endpoints[name];
  const query = input.query ?? {};
  // Checked only: its output has a backend's defaults.
  checkedPart(name, endpoint.query, query);
  const body = checkedPart(name, endpoint.body, input.body);
  const path = pathOf(name, input.params ?? {}, query);
  return {
    name,
    path,
    body: body === undefined ? undefined : JSON.stringify(body),
    idempotencyKey: endpoint.idempotencyKey ? (input.idempotencyKey ?? keyFor(path)) : undefined,
    cancel,
  };
}

/** Sends with a token that the backend takes: one that it refuses is renewed silently, once. */
async function withToken<T>(name: EndpointName, work: (token: string | undefined) => Promise<T>): Promise<T> {
  const endpoint: Endpoint = endpoints[name];
  if (endpoint.anonymous) return work(undefined);
  const token = await currentToken();
  try {
    return await work(token);
  } catch (failure) {
    if (!(failure instanceof ApiError) || failure.kind !== 'unauthenticated') throw failure;
  }
  return work(await currentToken(token));
}

/**
 * Calls an endpoint: checks the input, logs in where needed, sends with a time-out of ten seconds a try, tries reads again
 * after failures that pass, and checks the answer against the contract.
 *
 * @throws ApiError always and only; its `message` is for the user to read.
 */
export async function call<N extends EndpointName>(
  name: N,
  input: CallInput<N>,
  { cancel }: CallOptions = {},
): Promise<EndpointAnswer<N>> {
  const prepared = prepare(name, input, cancel);
  const isRead = endpoints[name].method === 'GET';
  let isRefused = false;
  try {
    return await withToken(name, (token) => {
      const send = () => exchange(prepared, token);
      return isRead ? withRetries(send, cancel) : send();
    });
  } catch (failure) {
    isRefused = failure instanceof ApiError && failure.kind === 'problem';
    if (isRefused) renewKey(prepared.path);
    throw failure;
  } finally {
    // Where the answer was lost, the change may have been made.
    if (!isRead && !isRefused) tellOtherTabs();
  }
}

/**
 * Logs in anew, as a user who was told that their session ended asks for.
 *
 * @throws ApiError where that fails.
 */
export async function logInAgain(): Promise<void> {
  forgetSession();
  await currentToken();
}
